import { PartnerEventSourceRegistry } from "../../../rehearsal/aws/partner-event-source-registry";

const id = { accountId: "123456789012", region: "us-east-1", name: "aws.partner/genesys.com/cloud/o/audit" };

function withSource() {
  const registry = new PartnerEventSourceRegistry();
  registry.create(id);
  return registry;
}

test("a source is PENDING, ACTIVE while a bus is associated, and PENDING again", () => {
  const registry = withSource();
  const states = [registry.find(id)?.state];
  registry.associate(id);
  states.push(registry.find(id)?.state);
  registry.dissociate(id);
  states.push(registry.find(id)?.state);
  expect(states).toEqual(["PENDING", "ACTIVE", "PENDING"]);
});

test("a source taken away under a bus is DELETED, and gone once the bus is", () => {
  const registry = withSource();
  registry.associate(id);
  registry.delete(id);
  expect(registry.find(id)?.state).toBe("DELETED");
  registry.dissociate(id);
  expect(registry.find(id)).toBeUndefined();
});

test("an account sees its own sources only, of one region and prefix", () => {
  const registry = withSource();
  registry.create({ ...id, name: `${id.name}-2` });
  const names = (...args: Parameters<typeof registry.list>) => registry.list(...args).map(({ name }) => name);
  expect(names(id.accountId, id.region, id.name)).toEqual([id.name, `${id.name}-2`]);
  expect(names(id.accountId, id.region, `${id.name}-`)).toEqual([`${id.name}-2`]);
  expect(names("999999999999", id.region)).toEqual([]);
  expect(names(id.accountId, "eu-west-1")).toEqual([]);
});

test("a source is found by its name alone, the one that its partner still has before one that it deleted", () => {
  const registry = withSource();
  registry.associate(id);
  registry.delete(id);
  expect(registry.named(id.name)).toMatchObject({ ...id, state: "DELETED" });
  registry.create({ ...id, region: "eu-west-1" });
  expect(registry.named(id.name)).toMatchObject({ region: "eu-west-1", state: "PENDING" });
  expect(registry.named(`${id.name}-2`)).toBeUndefined();
});

test("a source can appear late", () => {
  const registry = withSource();
  registry.appearAfter(2);
  const seen = [1, 2, 3].map(() => registry.list(id.accountId, id.region).length);
  expect(seen).toEqual([0, 0, 1]);
});
