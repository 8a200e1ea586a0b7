import type { CloudwatchEventTargetHttpTarget } from "@cdktf/provider-aws/lib/cloudwatch-event-target";
import { isKnown } from "../validation";
import { formProblems } from "./bounds";
import { unpairedPathParameters } from "./errors";

const HEADER_NAME = /^[!#$%&'*+\-.^_`|~0-9a-zA-Z]{1,512}$/;
const HEADER_VALUE = /^[\t\x20-\x7E]{1,512}$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what EventBridge refuses
const QUERY_NAME = /^[^\x00-\x1F\x7F]{1,512}$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what EventBridge refuses
const QUERY_VALUE = /^[^\x00-\x09\x0B\x0C\x0E-\x1F\x7F]{1,512}$/;
const PATH_VALUE = /\S/;

/**
 * What a request takes beside its body.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_HttpParameters.html
 */
export interface HttpParameters {
  /**
   * The values of the path's wildcards "*", in their order: not empty. A value may be a JSON path into the event.
   *
   * @default - none
   */
  readonly pathParameterValues?: readonly string[];
  /**
   * Headers: names and values of at most 512 printable ASCII characters.
   *
   * @default - none
   */
  readonly headerParameters?: Readonly<Record<string, string>>;
  /**
   * Query parameters: names and values of at most 512 characters. A value may be a JSON path into the event.
   *
   * @default - none
   */
  readonly queryStringParameters?: Readonly<Record<string, string>>;
}

/** The block of the provider, or nothing where no parameter is given. */
export function httpParameters(props: HttpParameters): { httpTarget?: CloudwatchEventTargetHttpTarget } {
  const { pathParameterValues, headerParameters, queryStringParameters } = props;
  const httpTarget: CloudwatchEventTargetHttpTarget = {
    ...(pathParameterValues === undefined ? {} : { pathParameterValues: [...pathParameterValues] }),
    ...(headerParameters === undefined ? {} : { headerParameters: { ...headerParameters } }),
    ...(queryStringParameters === undefined ? {} : { queryStringParameters: { ...queryStringParameters } }),
  };
  return Object.keys(httpTarget).length === 0 ? {} : { httpTarget };
}

/**
 * What is wrong with the parameters.
 *
 * @param path what holds the wildcards; a token or nothing where it is not known
 */
export function httpParameterProblems(props: HttpParameters, path: string | undefined): string[] {
  const { pathParameterValues = [], headerParameters = {}, queryStringParameters = {} } = props;
  const wildcards = isKnown(path) ? path.split("*").length - 1 : pathParameterValues.length;
  return [
    ...(isKnown(path) && wildcards !== pathParameterValues.length
      ? [unpairedPathParameters(path, wildcards, pathParameterValues.length)]
      : []),
    ...pathParameterValues.flatMap((value, index) =>
      formProblems(`pathParameterValues[${index}]`, value, PATH_VALUE, "a text that is not blank"),
    ),
    ...entryProblems("headerParameters", headerParameters, HEADER_NAME, HEADER_VALUE),
    ...entryProblems("queryStringParameters", queryStringParameters, QUERY_NAME, QUERY_VALUE),
  ];
}

function entryProblems(
  property: string,
  entries: Readonly<Record<string, string>>,
  nameForm: RegExp,
  valueForm: RegExp,
): string[] {
  const characters =
    property === "headerParameters" ? "printable ASCII characters" : "characters but control characters";
  return Object.entries(entries).flatMap(([name, value]) => [
    ...formProblems(
      `a name in ${property}`,
      name,
      nameForm,
      `1 to 512 ${characters}, in a header's name no spaces`,
    ),
    ...formProblems(`${property}.${name}`, value, valueForm, `1 to 512 ${characters}`),
  ]);
}
