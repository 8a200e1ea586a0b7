import {
  overridesOfCredentials,
  withAccount,
  withoutOwnCredentials,
} from "../../../rehearsal/deployment/provider-credentials";

const OWN = { profile: "prod", shared_config_files: ["~/.aws/config"], access_key: "AKIA", secret_key: "s" };

test("a stack's AWS providers keep all but the credentials that they name", () => {
  const genesyscloud = [{ oauthclient_id: "x" }];
  const stack = {
    provider: {
      aws: [
        { region: "eu-central-1", ...OWN },
        { alias: "us", profile: "prod" },
      ],
      genesyscloud,
    },
    resource: {},
  };
  expect(withoutOwnCredentials(stack)).toEqual({
    provider: { aws: [{ region: "eu-central-1" }, { alias: "us" }], genesyscloud },
    resource: {},
  });
  expect(withoutOwnCredentials({ provider: { aws: OWN } })).toEqual({ provider: { aws: [{}] } });
  expect(withoutOwnCredentials({ resource: {} })).toEqual({ resource: {} });
});

test("an override unsets, for each alias, what its provider names and nothing that it does not", () => {
  const providers = [
    { name: "aws", body: { region: "eu-central-1", profile: "prod" } },
    { name: "aws", body: { alias: "us", region: "us-east-1", token: "${var.token}" } },
    { name: "aws", body: { alias: "plain", region: "us-east-1" } },
    { name: "genesyscloud", body: { access_key: "x" } },
  ];
  expect(overridesOfCredentials(providers)).toEqual({
    provider: { aws: [{ profile: "${null}" }, { alias: "us", token: "${null}" }] },
  });
  expect(overridesOfCredentials([])).toEqual({});
});

test("every AWS provider of a stack in another account has that account's keys, and keeps its settings", () => {
  const keys = { access_key: "444455556666", secret_key: "rehearsal" };
  const json = { provider: { aws: [{ region: "eu-west-1" }, { alias: "b" }], genesyscloud: [{}] } };
  expect(withAccount(json, "444455556666").provider).toEqual({
    aws: [
      { region: "eu-west-1", ...keys },
      { alias: "b", ...keys },
    ],
    genesyscloud: [{}],
  });
  expect(withAccount({ resource: {} }, "444455556666")).toEqual({ resource: {}, provider: { aws: [keys] } });
});
