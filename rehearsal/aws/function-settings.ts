import { isJsonObject, type JsonObject, parseJsonObject } from "../json/json-object";
import { type AwsAnswer, type AwsRequest, jsonAnswer } from "./aws-request";
import { placeKey } from "./place";

/** What moto forgets of a function. */
const FORGOTTEN = ["DeadLetterConfig", "LoggingConfig"];

const CREATE = /^POST \/2015-03-31\/functions\/?$/;
const UPDATE = /^PUT \/2015-03-31\/functions\/([^/]+)\/configuration$/;
const READ = /^GET \/2015-03-31\/functions\/([^/]+)(\/configuration)?$/;

/** Keeps the settings of Lambda functions that moto forgets, and adds them where a function is read. */
export class FunctionSettings {
  private readonly settings = new Map<string, JsonObject>();

  /** Looks at a call of Lambda's API and remembers the settings it carries. */
  see(request: AwsRequest): void {
    if (request.service !== "lambda") {
      return;
    }
    const updated = UPDATE.exec(request.action)?.[1];
    if (updated === undefined && !CREATE.test(request.action)) {
      return;
    }
    const body = parseJsonObject(request.body.toString());
    const name = updated === undefined ? String(body.FunctionName) : decodeURIComponent(updated);
    const key = placeKey(request, name);
    const given = Object.entries(body).filter(([setting]) => FORGOTTEN.includes(setting));
    // A new function of an old name starts afresh; an update leaves what it does not name.
    const before = updated === undefined ? {} : this.settings.get(key);
    this.settings.set(key, { ...before, ...Object.fromEntries(given) });
  }

  /** An answer of Lambda's API with what moto forgot; every other answer as it is. */
  completed(request: AwsRequest, answer: AwsAnswer): AwsAnswer {
    const [, name, isConfiguration] = READ.exec(request.service === "lambda" ? request.action : "") ?? [];
    const settings =
      name === undefined ? undefined : this.settings.get(placeKey(request, decodeURIComponent(name)));
    if (settings === undefined) {
      return answer;
    }
    const read = parseJsonObject(answer.body.toString());
    if (isConfiguration !== undefined) {
      return jsonAnswer({ ...read, ...settings });
    }
    const configuration = isJsonObject(read.Configuration) ? read.Configuration : {};
    return jsonAnswer({ ...read, Configuration: { ...configuration, ...settings } });
  }
}
