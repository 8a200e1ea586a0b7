import { type Place, placeKey } from "../aws/place";
import { parseArn } from "./arn";
import { DeliveryPlace, type DeliveryPlaceParts } from "./delivery-place";

/** The accounts and regions of a rehearsal, each made when something is first looked for there. */
export class DeliveryPlaces {
  private readonly places = new Map<string, DeliveryPlace>();

  constructor(private readonly parts: Omit<DeliveryPlaceParts, "iamOf">) {}

  at(place: Place): DeliveryPlace {
    const known = this.places.get(placeKey(place)) ?? this.placeAt(place);
    this.places.set(placeKey(place), known);
    return known;
  }

  private placeAt(place: Place): DeliveryPlace {
    // Roles are of an account, whatever the region.
    const iamOf = (roleArn: string) =>
      this.at({ accountId: parseArn(roleArn).accountId, region: place.region }).clients.iam;
    return new DeliveryPlace(place, { ...this.parts, iamOf });
  }

  /** Where a resource is. @throws Error if the text is no ARN */
  ofArn(arn: string): DeliveryPlace {
    return this.at(parseArn(arn));
  }

  /** Where a resource is, in words for the end of a sentence; nothing where all is in one place. */
  nameOf(arn: string): string {
    const { places } = this.parts.front;
    const { accountId, region } = parseArn(arn);
    const isOneAccount = places.every((place) => place.accountId === places[0]?.accountId);
    return places.length < 2 ? "" : ` in ${isOneAccount ? "" : `${accountId} `}${region}`;
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
