import { type Place, placeKey } from "../aws/place";
import { parseArn } from "./arn";
import { DeliveryPlace, type DeliveryPlaceParts } from "./delivery-place";

/** The accounts and regions of a rehearsal, each made when something is first looked for there. */
export class DeliveryPlaces {
  private readonly places = new Map<string, DeliveryPlace>();

  constructor(private readonly parts: DeliveryPlaceParts) {}

  at(place: Place): DeliveryPlace {
    const known = this.places.get(placeKey(place)) ?? new DeliveryPlace(place, this.parts);
    this.places.set(placeKey(place), known);
    return known;
  }

  /** Where a resource is. @throws Error if the text is no ARN */
  ofArn(arn: string): DeliveryPlace {
    return this.at(parseArn(arn));
  }

  /** Where a resource is, in words for the end of a sentence; nothing where all is in one place. */
  nameOf(arn: string): string {
    return this.parts.front.places.length > 1 ? ` in ${parseArn(arn).region}` : "";
  }

  refresh(): void {
    for (const place of this.places.values()) {
      place.refresh();
    }
  }

  destroy(): void {
    for (const { clients } of this.places.values()) {
      clients.destroy();
    }
  }
}
