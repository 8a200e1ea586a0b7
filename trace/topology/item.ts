import type { Location } from "../terraform/configuration";

/** What all parts of an event's way have: the address in Terraform, where it was read, and whether it exists. */
export interface Item extends Location {
  readonly address: string;
  /** The reference that decides whether it exists, where that is not known. */
  readonly conditional?: string;
}
