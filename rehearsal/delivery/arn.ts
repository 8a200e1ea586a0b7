/** The parts of an ARN. */
export interface Arn {
  service: string;
  region: string;
  accountId: string;
  /** What follows the account: `log-group:/aws/events/audit`. */
  resource: string;
}

/** @throws Error if the text is no ARN */
export function parseArn(text: string): Arn {
  const [, service, region, accountId, resource] =
    /^arn:[^:]+:([^:]+):([^:]*):([^:]*):(.+)$/s.exec(text) ?? [];
  if (service === undefined || region === undefined || accountId === undefined || resource === undefined) {
    throw new Error(`"${text}" is no ARN.`);
  }
  return { service, region, accountId, resource };
}

/** What stands for a name in the ARN of a destination: of its queue, topic, function, stream, bus or log group. */
export function nameIn(arn: string): string {
  const { service, resource } = parseArn(arn);
  switch (service) {
    case "logs":
      return resource.replace(/^log-group:/, "").replace(/:\*$/, "");
    case "lambda":
      return resource.replace(/^function:/, "").replace(/:.*$/, "");
    case "events":
      return /^api-destination\//.test(resource)
        ? (resource.split("/")[1] ?? "")
        : resource.replace(/^[^/]*\//, "");
    case "kinesis":
    case "firehose":
      return resource.replace(/^[^/]*\//, "");
    default:
      return resource;
  }
}
