import { placeOf, placeOfStack } from "../../../rehearsal/deployment/place";
import { readSource } from "../../../trace/terraform/read-source";
import { topology } from "../../../trace/topology/read-topology";

const OTHERWISE = { accountId: "123456789012", region: "us-east-1" };
const integration = (awsAccountId: string, awsAccountRegion: string) => ({
  genesyscloud_integration: {
    i: {
      integration_type: "amazon-eventbridge-source",
      intended_state: "ENABLED",
      config: [
        {
          properties: JSON.stringify({
            awsAccountId,
            awsAccountRegion,
            eventSourceSuffix: "a",
            eventFilter: [],
          }),
        },
      ],
    },
  },
});
const read = async (provider: object, resource: object = {}) =>
  topology(await readSource({ synthesized: { provider: { aws: [provider] }, resource } }));

test("a stack is where its AWS provider works, whatever its integrations send to", async () => {
  const stack = await read(
    { region: "eu-west-1", allowed_account_ids: ["111122223333"] },
    integration("444455556666", "eu-central-1"),
  );
  expect(placeOfStack(stack, OTHERWISE)).toEqual({ accountId: "111122223333", region: "eu-west-1" });
});

test("a stack whose provider does not tell is where its integration sends to, else where the others are", async () => {
  const sender = await read({}, integration("444455556666", "eu-central-1"));
  const place = { accountId: "444455556666", region: "eu-central-1" };
  expect(placeOfStack(sender, OTHERWISE)).toEqual(place);
  const other = await read({});
  expect(placeOfStack(other, placeOf([sender, other]))).toEqual(place);
});
