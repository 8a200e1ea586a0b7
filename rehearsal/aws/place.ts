/** An AWS account in one region. */
export interface Place {
  readonly accountId: string;
  readonly region: string;
}

/** A place as the key of a map; a name tells what is there. */
export function placeKey({ accountId, region }: Place, name = ""): string {
  return `${accountId} ${region} ${name}`;
}
