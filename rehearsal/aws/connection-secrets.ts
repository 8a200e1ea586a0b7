import { isJsonObject, type JsonObject, parseJsonObject } from "../json/json-object";
import type { AwsRequest } from "./aws-request";
import { type Place, placeKey } from "./place";

/** Keeps each connection's authorization as it was given; the API answers without the secrets. */
export class ConnectionSecrets {
  private readonly parameters = new Map<string, JsonObject>();

  /** Looks at a call of EventBridge's API and remembers the authorization it carries. */
  see(request: AwsRequest): void {
    const { service, action, body } = request;
    if (service !== "events" || !/^(Create|Update)Connection$/.test(action)) {
      return;
    }
    const { Name, AuthParameters } = parseJsonObject(body.toString());
    if (isJsonObject(AuthParameters)) {
      this.parameters.set(placeKey(request, String(Name)), AuthParameters);
    }
  }

  /** A secret of a connection: `secretOf(place, "pager", "ApiKeyAuthParameters", "ApiKeyValue")`. */
  secretOf(place: Place, connectionName: string, group: string, name: string): string {
    const values = this.parameters.get(placeKey(place, connectionName))?.[group];
    const secret = isJsonObject(values) ? values[name] : undefined;
    return typeof secret === "string" ? secret : "";
  }
}
