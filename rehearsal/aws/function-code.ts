import { parseJsonObject } from "../json/json-object";
import type { AwsRequest } from "./aws-request";
import { type Place, placeKey } from "./place";

/** Where a function's code is: the zip itself, or an object in S3. */
export type FunctionCode = { zip: Buffer } | { bucket: string; key: string };

const CREATE = /^POST \/2015-03-31\/functions\/?$/;
const UPDATE = /^PUT \/2015-03-31\/functions\/([^/]+)\/code$/;

/** Keeps each Lambda function's code as it was uploaded; moto has no way to read it back. */
export class FunctionCodes {
  private readonly codes = new Map<string, FunctionCode>();

  /** Looks at a call of Lambda's API and remembers the code it carries. */
  see(request: AwsRequest): void {
    if (request.service !== "lambda") {
      return;
    }
    const body = parseJsonObject(request.body.toString());
    if (CREATE.test(request.action)) {
      this.keep(
        placeKey(request, String(body.FunctionName)),
        parseJsonObject(JSON.stringify(body.Code ?? {})),
      );
    }
    const updated = UPDATE.exec(request.action)?.[1];
    if (updated !== undefined) {
      this.keep(placeKey(request, decodeURIComponent(updated)), body);
    }
  }

  /** The code of a function, by its name and place. */
  of(functionName: string, place: Place): FunctionCode | undefined {
    return this.codes.get(placeKey(place, functionName));
  }

  private keep(key: string, code: Record<string, unknown>): void {
    if (typeof code.ZipFile === "string") {
      this.codes.set(key, { zip: Buffer.from(code.ZipFile, "base64") });
    } else if (typeof code.S3Bucket === "string" && typeof code.S3Key === "string") {
      this.codes.set(key, { bucket: code.S3Bucket, key: code.S3Key });
    }
  }
}
