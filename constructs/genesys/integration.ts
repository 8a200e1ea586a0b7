import { Fn, type ITerraformDependable, TerraformStack, Token } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { AwsEventBridgeModule } from "../../.gen/modules/aws-event-bridge-module";
import { repeatedSuffix } from "../errors";
import { AWS_ACCOUNT_ID, AWS_REGION, EVENT_SOURCE_SUFFIX, GIT_REF } from "../names";
import { requireGenesysCloudProvider } from "../providers/genesyscloud";
import { resolved } from "../resolved";
import { nameProblems, validate } from "../validation";
import { moduleRefIsToken, moduleTooOld } from "./errors";
import { forwardedTopicProblems, forwards } from "./forwarded-topics";
import type { TopicName } from "./topics/topic";

/** The address of the remote module, without the version. */
const MODULE_SOURCE = "git::https://github.com/GenesysCloudDevOps/aws-event-bridge-module.git";

/** Tags without the variable `integration_name` and the output `id`, and one that the module's README makes up. */
const UNUSABLE_TAG = /^v0\.0\.[0-4]$/;

/** The integrations of each app: two of them are compared without a search through all its constructs. */
const integrations = new WeakMap<IConstruct, GenesysIntegration[]>();

/** What a `GenesysIntegration` is made of. */
export interface GenesysIntegrationProps {
  /** The AWS account that receives the events: 12 digits. */
  readonly awsAccountId: string;
  /** The AWS region that receives the events, such as "us-east-1". */
  readonly awsRegion: string;
  /**
   * The last part of the partner event source's name: 1 to 64 letters, digits, ".", "-" or "_", once in an account
   * and region.
   */
  readonly eventSourceSuffix: string;
  /**
   * The notification topics to forward, each once. `{id}` stands for every id; a real id in its place forwards the
   * events of that id only.
   *
   * @see https://developer.genesys.cloud/notificationsalerts/notifications/available-topics
   */
  readonly topics: readonly TopicName[];
  /**
   * Topics to forward that the list of known ones does not have, such as new ones or those of a feature preview.
   * They are passed on unchecked.
   *
   * @default - none
   */
  readonly unlistedTopics?: readonly string[];
  /**
   * The integration's name in Genesys Cloud.
   *
   * @default - the suffix
   */
  readonly integrationName?: string;
  /**
   * The version of the remote module: a branch or commit. A commit pins it. The newest tag, v0.0.3, lacks variables
   * that are used here.
   *
   * @default "main"
   */
  readonly moduleRef?: string;
}

/**
 * The Amazon EventBridge integration in Genesys Cloud, by Genesys's own Terraform module. It makes the partner event
 * source in the AWS account.
 *
 * @see https://github.com/GenesysCloudDevOps/aws-event-bridge-module
 * @see https://help.genesys.cloud/articles/about-the-amazon-eventbridge-integration/
 */
export class GenesysIntegration extends Construct {
  /** The last part of the partner event source's name. */
  public readonly eventSourceSuffix: string;
  /** The topics that the integration forwards, the unlisted ones last. */
  public readonly topics: readonly string[];
  /** The Terraform module. */
  public readonly resource: AwsEventBridgeModule;

  /** @throws at synth where an account id, region, suffix, topic or version of the module is not allowed */
  public constructor(scope: Construct, id: string, props: GenesysIntegrationProps) {
    super(scope, id);
    this.eventSourceSuffix = props.eventSourceSuffix;
    this.topics = joined(props.topics, props.unlistedTopics ?? []);
    requireGenesysCloudProvider(this);
    this.resource = new AwsEventBridgeModule(this, "Default", {
      integrationName: props.integrationName ?? props.eventSourceSuffix,
      awsAccountId: props.awsAccountId,
      awsAccountRegion: props.awsRegion,
      eventSourceSuffix: props.eventSourceSuffix,
      topicFilters: [...this.topics],
    });
    if (props.moduleRef !== undefined) {
      this.resource.addOverride("source", `${MODULE_SOURCE}?ref=${props.moduleRef}`);
    }
    integrations.set(this.node.root, [...GenesysIntegration.all(this), this]);
    validate(this, () => this.problems(props));
  }

  /** All integrations of the app that `scope` stands in. */
  public static all(scope: IConstruct): readonly GenesysIntegration[] {
    return integrations.get(scope.node.root) ?? [];
  }

  /** The integration's id in Genesys Cloud. */
  public get integrationId(): string {
    return this.resource.idOutput;
  }

  /** What a lookup of the partner event source must wait for. */
  public get dependable(): ITerraformDependable {
    return this.resource;
  }

  /** Whether events of a topic may come. Topics that only Terraform knows may be any. */
  public forwards(topic: string): boolean {
    return Token.isUnresolved(this.topics) || forwards(this.topics, topic);
  }

  private problems(props: GenesysIntegrationProps): string[] {
    return [
      ...nameProblems("awsAccountId", props.awsAccountId, AWS_ACCOUNT_ID),
      ...nameProblems("awsRegion", props.awsRegion, AWS_REGION),
      ...nameProblems("eventSourceSuffix", props.eventSourceSuffix, EVENT_SOURCE_SUFFIX),
      ...forwardedTopicProblems(props.topics, props.unlistedTopics ?? []),
      ...moduleRefProblems(props.moduleRef),
      ...this.suffixProblems(),
    ];
  }

  /** Compares with every other integration of the app; a variable of another stack may hold anything. */
  private suffixProblems(): string[] {
    const own = this.place();
    return GenesysIntegration.all(this)
      .filter((other) => other !== this && other.place() === own)
      .map((other) => repeatedSuffix(this.eventSourceSuffix, other.node.path));
  }

  /** Account, region and suffix as Terraform will see them. */
  private place(): string {
    const { awsAccountId, awsAccountRegion, eventSourceSuffix } = this.resource;
    const parts = [awsAccountId, awsAccountRegion, eventSourceSuffix];
    const owner = parts.some((part) => Token.isUnresolved(part)) ? TerraformStack.of(this).node.path : "";
    return JSON.stringify([owner, resolved(this, parts)]);
  }
}

/** Lists that only Terraform knows are joined there. */
function joined(topics: readonly string[], unlisted: readonly string[]): readonly string[] {
  return [topics, unlisted].some((list) => Token.isUnresolved(list))
    ? Token.asList(Fn.concat([topics, unlisted]))
    : [...topics, ...unlisted];
}

function moduleRefProblems(moduleRef: string | undefined): string[] {
  if (moduleRef === undefined) {
    return [];
  }
  if (Token.isUnresolved(moduleRef)) {
    return [moduleRefIsToken()];
  }
  return UNUSABLE_TAG.test(moduleRef)
    ? [moduleTooOld(moduleRef)]
    : nameProblems("moduleRef", moduleRef, GIT_REF);
}
