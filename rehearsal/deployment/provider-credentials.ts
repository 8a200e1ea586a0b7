import { isJsonObject, type JsonObject } from "../json/json-object";

/** Arguments of the AWS provider that lead to credentials of the user's own. */
const OWN_CREDENTIALS: ReadonlySet<string> = new Set([
  "access_key",
  "profile",
  "secret_key",
  "shared_config_files",
  "shared_credentials_file",
  "shared_credentials_files",
  "token",
]);

/**
 * A synthesized stack whose AWS providers have the rehearsal's credentials only. A profile would be read otherwise,
 * and the role that it names assumed at AWS itself.
 *
 * @param json the stack's `cdk.tf.json`
 */
export function withoutOwnCredentials(json: JsonObject): JsonObject {
  const aws = isJsonObject(json.provider) ? json.provider.aws : undefined;
  if (!isJsonObject(json.provider) || aws === undefined) {
    return json;
  }
  const without = [aws].flat().map((block: unknown) => {
    const settings = Object.entries(isJsonObject(block) ? block : {});
    return Object.fromEntries(settings.filter(([name]) => !OWN_CREDENTIALS.has(name)));
  });
  return { ...json, provider: { ...json.provider, aws: without } };
}

/**
 * A synthesized stack whose AWS providers work in an account: their access key id is the account's number, which the
 * stand-in for AWS takes for it.
 *
 * @param json the stack's `cdk.tf.json`
 */
export function withAccount(json: JsonObject, accountId: string): JsonObject {
  const provider = isJsonObject(json.provider) ? json.provider : {};
  const aws = [provider.aws ?? {}].flat().map((block: unknown) => ({
    ...(isJsonObject(block) ? block : {}),
    access_key: accountId,
    secret_key: "rehearsal",
  }));
  return { ...json, provider: { ...provider, aws } };
}

/** What an override file says to the same end: Terraform lays it over the provider of the same alias. */
export function overridesOfCredentials(
  providers: readonly { readonly name: string; readonly body: JsonObject }[],
): JsonObject {
  const aws = providers.flatMap(({ name, body: { alias, ...settings } }) => {
    const own = Object.keys(settings).filter((setting) => OWN_CREDENTIALS.has(setting));
    return name !== "aws" || own.length === 0
      ? []
      : [
          {
            ...(alias === undefined ? {} : { alias }),
            ...Object.fromEntries(own.map((setting) => [setting, "${null}"])),
          },
        ];
  });
  return aws.length === 0 ? {} : { provider: { aws } };
}
