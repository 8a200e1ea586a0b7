import { type ITerraformDependable, TerraformStack, Token } from "cdktf";
import { Construct } from "constructs";
import { AwsEventBridgeModule } from "../../.gen/modules/aws-event-bridge-module";
import { emptyTopic, noTopics, repeatedSuffix, repeatedTopic } from "../errors";
import { AWS_ACCOUNT_ID, AWS_REGION, EVENT_SOURCE_SUFFIX } from "../names";
import { requireGenesysCloudProvider } from "../providers/genesyscloud";
import { resolved } from "../resolved";
import { nameProblems, validate } from "../validation";

/** The address of the remote module, without the version. */
const MODULE_SOURCE = "git::https://github.com/GenesysCloudDevOps/aws-event-bridge-module.git";

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
  /** The notification topics to forward, such as `v2.audits.entitytype.{id}.entityid.{id}`; each once. */
  readonly topics: readonly string[];
  /**
   * The integration's name in Genesys Cloud.
   *
   * @default - the suffix
   */
  readonly integrationName?: string;
  /**
   * The version of the remote module: a branch, tag or commit. The newest tag, v0.0.3, lacks variables that are used
   * here; a commit pins it.
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
  /** The topics that the integration forwards. */
  public readonly topics: readonly string[];
  /** The Terraform module. */
  public readonly resource: AwsEventBridgeModule;

  /** @throws at synth where an account id, region, suffix or topic is not allowed */
  public constructor(scope: Construct, id: string, props: GenesysIntegrationProps) {
    super(scope, id);
    this.eventSourceSuffix = props.eventSourceSuffix;
    this.topics = props.topics;
    requireGenesysCloudProvider(this);
    this.resource = new AwsEventBridgeModule(this, "Default", {
      integrationName: props.integrationName ?? props.eventSourceSuffix,
      awsAccountId: props.awsAccountId,
      awsAccountRegion: props.awsRegion,
      eventSourceSuffix: props.eventSourceSuffix,
      topicFilters: [...props.topics],
    });
    if (props.moduleRef !== undefined) {
      this.resource.addOverride("source", `${MODULE_SOURCE}?ref=${props.moduleRef}`);
    }
    validate(this, () => this.problems(props));
  }

  /** The integration's id in Genesys Cloud. */
  public get integrationId(): string {
    return this.resource.idOutput;
  }

  /** What a lookup of the partner event source must wait for. */
  public get dependable(): ITerraformDependable {
    return this.resource;
  }

  private problems(props: GenesysIntegrationProps): string[] {
    return [
      ...nameProblems("awsAccountId", props.awsAccountId, AWS_ACCOUNT_ID),
      ...nameProblems("awsRegion", props.awsRegion, AWS_REGION),
      ...nameProblems("eventSourceSuffix", props.eventSourceSuffix, EVENT_SOURCE_SUFFIX),
      ...topicProblems(props.topics),
      ...this.suffixProblems(),
    ];
  }

  /** Compares with every other integration of the app; a variable of another stack may hold anything. */
  private suffixProblems(): string[] {
    const own = this.place();
    return this.node.root.node
      .findAll()
      .filter((other) => other instanceof GenesysIntegration)
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

function topicProblems(topics: readonly string[]): string[] {
  if (topics.length === 0) {
    return [noTopics()];
  }
  return topics.flatMap((topic, index) => {
    if (topic === "") {
      return [emptyTopic(index)];
    }
    return topics.indexOf(topic) < index ? [repeatedTopic(index, topic)] : [];
  });
}
