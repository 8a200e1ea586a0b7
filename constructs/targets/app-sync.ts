import type { AppsyncGraphqlApi } from "@cdktf/provider-aws/lib/appsync-graphql-api";
import { Fn } from "cdktf";
import type { Construct } from "constructs";
import type { IRule } from "../eventbridge/rule-ref";
import type { IRuleTarget, RuleTargetConfig } from "../eventbridge/rule-target-config";
import { isKnown } from "../validation";
import { formProblems, lengthProblems } from "./bounds";
import { arnForm, arnProblems, type Destination, resourceOf } from "./destination";
import { graphqlApiNotNamed, graphqlApiWithoutIam } from "./errors";
import { allow, bindWithRole, type RoleTargetOptions } from "./role-target";

const ENDPOINT_ARN = arnForm("the endpoint of a GraphQL API", "appsync", "endpoints/graphql-api/<id>");
const API_ARN = arnForm("a GraphQL API", "appsync", "apis/<id>");
const MUTATION = /^(?:\s|#[^\n]*\n)*mutation\b/;

/** What an `AppSync` target takes. */
export interface AppSyncProps extends RoleTargetOptions {
  /** The GraphQL mutation: 1 to 1,048,576 characters. Its variables are the fields of `input`. */
  readonly graphQLOperation: string;
  /**
   * The fields of `Mutation` that the operation calls, to let the role call no other.
   *
   * @default - every field of `Mutation`
   */
  readonly mutationFields?: readonly string[];
  /**
   * The ARN of the API where the target is the ARN of its endpoint: the permission names the API.
   *
   * @default - the API's own
   */
  readonly graphqlApiArn?: string;
}

/**
 * Runs a mutation of an AppSync GraphQL API, which must have AWS_IAM as one of its authorization modes.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/target-appsync.html
 */
export class AppSync implements IRuleTarget {
  /**
   * @param api a GraphQL API of the provider, a construct that exposes one as `resource`, or the ARN of its endpoint
   *   (`arn:aws:appsync:…:endpoints/graphql-api/…`)
   */
  public constructor(
    private readonly api: Destination<AppsyncGraphqlApi>,
    private readonly props: AppSyncProps,
  ) {}

  public bind(scope: Construct, rule: IRule): RuleTargetConfig {
    const { api } = this;
    const { graphQLOperation, mutationFields, graphqlApiArn = "", ...options } = this.props;
    const apiArn = typeof api === "string" ? graphqlApiArn : resourceOf(api).arn;
    const fields = mutationFields?.map((field) => `fields/${field}`) ?? ["*"];
    return bindWithRole(scope, rule, options, {
      arn: typeof api === "string" ? api : endpointArn(resourceOf(api)),
      statements: [
        allow(
          "appsync:GraphQL",
          fields.map((field) => `${apiArn}/types/Mutation/${field}`),
        ),
      ],
      parameters: { appsyncTarget: { graphqlOperation: graphQLOperation } },
      problems: () => [
        ...this.apiProblems(),
        ...lengthProblems("graphQLOperation", graphQLOperation, 1, 1_048_576),
        ...formProblems(
          "graphQLOperation",
          graphQLOperation,
          MUTATION,
          "a mutation, as the role may run no other",
        ),
      ],
    });
  }

  private apiProblems(): string[] {
    const { api } = this;
    const { graphqlApiArn, eventRole } = this.props;
    if (typeof api === "string") {
      return [
        ...arnProblems("api", api, ENDPOINT_ARN),
        ...(graphqlApiArn === undefined ? [] : arnProblems("graphqlApiArn", graphqlApiArn, API_ARN)),
        ...(graphqlApiArn === undefined && eventRole === undefined ? [graphqlApiNotNamed(api)] : []),
      ];
    }
    const { authenticationTypeInput: type, additionalAuthenticationProviderInput: others } = resourceOf(api);
    return isKnown(type) && type !== "AWS_IAM" && others === undefined ? [graphqlApiWithoutIam(type)] : [];
  }
}

/** The id of an endpoint is not the API's: it stands in the endpoint's URL alone. */
function endpointArn(api: AppsyncGraphqlApi): string {
  const [account, host] = [
    Fn.element(Fn.split(":apis/", api.arn), 0),
    Fn.trimprefix(api.uris.lookup("GRAPHQL"), "https://"),
  ];
  return `${account}:endpoints/graphql-api/${Fn.element(Fn.split(".", host), 0)}`;
}
