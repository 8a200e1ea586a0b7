import { partsBetweenColons, piecesOf } from "../terraform/arn-parts";
import type { Configuration, Resource } from "../terraform/configuration";
import { concatenate, hiddenBy, knownText, textOf, type Value } from "../terraform/value";

/** The region and account that something is in, as far as they are known. */
export interface Place {
  readonly region: Value;
  readonly account: Value;
}

/** The place of a resource: that of its provider configuration, or the region that it sets itself. */
export function placeOf(resource: Resource, configuration: Configuration): Place {
  const region = resource.has("region") ? resource.get("region") : configuration.region(resource.provider);
  return { region, account: configuration.account(resource.provider) };
}

/** The place in an ARN; undefined for what is no ARN. */
export function placeInArn(arn: Value): Place | undefined {
  const pieces = piecesOf(arn);
  if (pieces === undefined) return undefined;
  const [start, , , region, account] = partsBetweenColons(pieces);
  if (start?.[0] !== "arn" || region === undefined || account === undefined) return undefined;
  return { region: concatenate(region), account: concatenate(account) };
}

/** Whether two things are known to be in different regions or accounts. */
export function isApart(one: Place | undefined, other: Place | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return areTwo(one.region, other.region) || areTwo(one.account, other.account);
}

/** Whether two things are in one place, whatever it is. */
export function isTogether(one: Place | undefined, other: Place | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return textOf(one.region) === textOf(other.region) && textOf(one.account) === textOf(other.account);
}

/** What is nearest to a place: what is in it, else what may be. */
export function nearest<T>(
  all: readonly T[],
  place: Place | undefined,
  placeOfOne: (one: T) => Place | undefined,
): T | undefined {
  return (
    all.find((one) => isTogether(placeOfOne(one), place)) ??
    all.find((one) => !isApart(placeOfOne(one), place))
  );
}

/** The reference that hides a part of a place. */
export function hiddenIn(place: Place | undefined): string | undefined {
  return place && (hiddenBy(place.account) ?? hiddenBy(place.region));
}

/** Whether two names of regions or accounts are known not to be one; an empty one is not known. */
export function areTwo(one: Value, other: Value): boolean {
  const [text, otherText] = [knownText(one), knownText(other)];
  return (
    text !== undefined && otherText !== undefined && text !== "" && otherText !== "" && text !== otherText
  );
}
