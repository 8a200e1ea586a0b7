import { type ObjectValue, UNKNOWN } from "../../../rehearsal/genesys-provider/dynamic-value";
import { GenesysCloud } from "../../../rehearsal/genesys-provider/genesys-cloud";
import { IntegrationResource } from "../../../rehearsal/genesys-provider/integration-resource";

const nothing = { create: () => undefined, delete: () => undefined };
const resource = () => new IntegrationResource(new GenesysCloud({ eventSources: nothing }));

function integration(block: ObjectValue | undefined, rest: ObjectValue = {}): ObjectValue {
  const unset = { name: null, notes: null, properties: null, advanced: null, credentials: null };
  return {
    id: null,
    integration_type: "embedded-client-app",
    intended_state: null,
    config: block ? [{ ...unset, ...block }] : [],
    ...rest,
  };
}

test("a new integration is planned with the default state and unknown computed attributes", () => {
  const { planned } = resource().plan(null, integration({ notes: "n" }));
  expect(planned).toEqual(
    integration(
      { name: UNKNOWN, notes: "n", properties: UNKNOWN, advanced: UNKNOWN },
      { id: UNKNOWN, intended_state: "DISABLED" },
    ),
  );
});

test("what was applied plans to no change", () => {
  const resources = resource();
  const config = integration({ name: "a", properties: '{"b":1,"a":[2]}' });
  const state = resources.apply(null, resources.plan(null, config).planned);
  const proposed = integration({ name: "a", properties: '{ "a": [2], "b": 1 }' });
  expect(resources.plan(state, proposed)).toEqual({ planned: state, requiresReplace: [] });
  expect(resources.read(state)).toEqual(state);
});

test("another type replaces the integration", () => {
  const resources = resource();
  const state = resources.apply(null, resources.plan(null, integration(undefined)).planned);
  const plan = resources.plan(state, integration(undefined, { integration_type: "other" }));
  expect(plan.requiresReplace).toEqual(["integration_type"]);
  expect(plan.planned).toMatchObject({ id: UNKNOWN });
});

test("an import reads the whole integration, and nothing where there is none", () => {
  const resources = resource();
  const planned = resources.plan(null, integration({ name: "a" })).planned;
  const state = resources.apply(null, planned) as ObjectValue;
  expect(resources.read(resources.importState(String(state.id)))).toEqual(state);
  expect(resources.read(resources.importState("none"))).toBeNull();
});

test("a destroyed integration reads as gone", () => {
  const resources = resource();
  const state = resources.apply(null, resources.plan(null, integration(undefined)).planned);
  expect(resources.apply(state, resources.plan(state, null).planned)).toBeNull();
  expect(resources.read(state)).toBeNull();
});

test("a bad state and properties that are no JSON object are named with their place", () => {
  const problems = resource().validate(integration({ properties: "[1]" }, { intended_state: "ON" }));
  expect(problems.map(({ path }) => path)).toEqual([["intended_state"], ["config", 0, "properties"]]);
  expect(problems[0]?.detail).toContain('"ON"; it must be one of ENABLED, DISABLED, DELETED');
});

test("what is not known yet passes validation", () => {
  expect(resource().validate(integration({ properties: UNKNOWN }, { intended_state: UNKNOWN }))).toEqual([]);
});
