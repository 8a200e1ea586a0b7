import { isJsonObject, type JsonObject, parseJsonObject } from "../json/json-object";
import type { AwsRequest } from "./aws-request";

/** Keeps each connection's authorization as it was given; the API answers without the secrets. */
export class ConnectionSecrets {
  private readonly parameters = new Map<string, JsonObject>();

  /** Looks at a call of EventBridge's API and remembers the authorization it carries. */
  see({ service, action, body }: AwsRequest): void {
    if (service !== "events" || !/^(Create|Update)Connection$/.test(action)) {
      return;
    }
    const { Name, AuthParameters } = parseJsonObject(body.toString());
    if (isJsonObject(AuthParameters)) {
      this.parameters.set(String(Name), AuthParameters);
    }
  }

  /** A secret of a connection: `secretOf("pager", "ApiKeyAuthParameters", "ApiKeyValue")`. */
  secretOf(connectionName: string, group: string, name: string): string {
    const values = this.parameters.get(connectionName)?.[group];
    const secret = isJsonObject(values) ? values[name] : undefined;
    return typeof secret === "string" ? secret : "";
  }
}
