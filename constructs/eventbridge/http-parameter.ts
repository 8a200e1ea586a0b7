import type { IConstruct } from "constructs";
import { textProblems } from "../validation";
import { secretProblems } from "./secret";

const LENGTH_LIMIT = 512;

/** The value of a header, a query parameter or a field of the body. */
export interface HttpParameter {
  readonly value: string;
  /** Whether EventBridge keeps it in Secrets Manager. */
  readonly isValueSecret: boolean;
}

/** Makes values of HTTP parameters, with aws-cdk's names. */
export const HttpParameter = {
  /** A value that anyone may read: at most 512 characters. */
  fromString: (value: string): HttpParameter => ({ value, isValueSecret: false }),

  /** A secret: a sensitive variable or a reference, never a literal. EventBridge keeps it in Secrets Manager. */
  fromSecret: (value: string): HttpParameter => ({ value, isValueSecret: true }),
};

/** HTTP parameters by their names. */
export interface HttpParameters {
  /** @default - none */
  readonly bodyParameters?: Readonly<Record<string, HttpParameter>>;
  /** @default - none */
  readonly headerParameters?: Readonly<Record<string, HttpParameter>>;
  /** @default - none */
  readonly queryStringParameters?: Readonly<Record<string, HttpParameter>>;
}

/** The block of HTTP parameters, or undefined where there is none. */
export function renderHttpParameters(parameters: HttpParameters) {
  const { bodyParameters = {}, headerParameters = {}, queryStringParameters = {} } = parameters;
  const block = {
    ...rendered("body", bodyParameters),
    ...rendered("header", headerParameters),
    ...rendered("queryString", queryStringParameters),
  };
  return Object.keys(block).length === 0 ? undefined : block;
}

/** What is wrong with HTTP parameters. */
export function httpParameterProblems(scope: IConstruct, parameters: HttpParameters): string[] {
  const { bodyParameters, headerParameters, queryStringParameters } = parameters;
  return Object.entries({ bodyParameters, headerParameters, queryStringParameters }).flatMap(
    ([kind, given]) =>
      Object.entries(given ?? {}).flatMap(([name, { value, isValueSecret }]) => {
        const property = `${kind}.${name}`;
        return [
          ...textProblems(`the name of ${property}`, name, LENGTH_LIMIT),
          ...textProblems(property, value, LENGTH_LIMIT),
          ...(isValueSecret ? secretProblems(scope, property, value) : []),
        ];
      }),
  );
}

function rendered<Kind extends string>(kind: Kind, parameters: Readonly<Record<string, HttpParameter>>) {
  const items = Object.entries(parameters).map(([key, { value, isValueSecret }]) => ({
    key,
    value,
    ...(isValueSecret ? { isValueSecret } : {}),
  }));
  return (items.length === 0 ? {} : { [kind]: items }) as { readonly [K in Kind]?: typeof items };
}
