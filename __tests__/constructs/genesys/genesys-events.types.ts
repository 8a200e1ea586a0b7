import type { GenesysEvents } from "../../../constructs/genesys/genesys-events";

/** What `tsc --noEmit` must accept of `pattern`, and, under each `@ts-expect-error`, must refuse. */
export function patterns(genesys: GenesysEvents, userId: string): void {
  genesys.pattern("v2.audits.entitytype.{id}.entityid.{id}", { entity: { name: [{ prefix: "x" }] } });
  genesys.pattern("v2.users.1f0a.presence", { primary: [true] });
  genesys.pattern(`v2.users.${userId}.presence`);

  // @ts-expect-error An audit has no field of this name.
  genesys.pattern("v2.audits.entitytype.{id}.entityid.{id}", { entityTyp: ["Role"] });
  // @ts-expect-error An audit's entity has no field of this name.
  genesys.pattern("v2.audits.entitytype.{id}.entityid.{id}", { entity: { nam: ["x"] } });
  // @ts-expect-error There is no such topic.
  genesys.pattern("v2.users.{id}.presense");
}
