import type { Configuration, ModuleCall, Resource } from "../terraform/configuration";
import type { Diagnostic } from "../terraform/source-error";
import type { Value } from "../terraform/value";
import type { KmsKey, PoliciesOn, PolicyService, ResourcePolicy, Role } from "./access";
import type { Item } from "./item";

/** The integration in Genesys Cloud that forwards topics to an AWS account. */
export interface Integration extends Item {
  readonly by: "module" | "resource";
  readonly suffix: Value;
  readonly awsAccountId: Value;
  readonly awsRegion: Value;
  /** The topics it forwards: a list where it is known. */
  readonly topics: Value;
  /** True, false, or unknown: an integration is made disabled unless its `intended_state` says otherwise. */
  readonly enabled: Value;
}

/** A lookup of the partner event source that Genesys Cloud made in the account. */
export interface PartnerEventSource extends Item {
  readonly namePrefix: Value;
  readonly name: Value;
}

export interface EventBus extends Item {
  readonly name: Value;
  readonly arn: Value;
  /** The partner event source that it takes events from; null for a bus of one's own. */
  readonly eventSourceName: Value;
  readonly kmsKey: Value;
  readonly deadLetter?: Destination;
}

export interface WithPattern {
  /** The pattern's JSON as it stands; null where there is none. */
  readonly patternText: Value;
  /** The pattern parsed, with what is not known in it still unknown; null where there is none. */
  readonly pattern: Value;
  /** Why `pattern` could not be parsed, where its text is not JSON. */
  readonly patternProblem?: string;
}

export interface Rule extends Item, WithPattern {
  readonly name: Value;
  /** `default` where none is given. */
  readonly busName: Value;
  /** The bus, where it is in the source. */
  readonly bus?: EventBus;
  readonly arn: Value;
  readonly scheduleExpression: Value;
  /** Whether it is on: `state`, or `is_enabled` of older configurations. */
  readonly enabled: Value;
  readonly roleArn: Value;
  readonly targets: readonly Target[];
}

/** What a target is, by the service and the resource in its ARN. */
export type DestinationKind =
  | "api-destination"
  | "api-gateway"
  | "appsync"
  | "batch"
  | "codebuild"
  | "codepipeline"
  | "ecs"
  | "event-bus"
  | "firehose"
  | "function"
  | "glue"
  | "kinesis"
  | "log-group"
  | "queue"
  | "redshift"
  | "sagemaker"
  | "ssm"
  | "ssm-automation"
  | "state-machine"
  | "topic"
  | "other"
  | "unknown";

/** Where events are delivered to. */
export interface Destination {
  readonly kind: DestinationKind;
  readonly arn: Value;
  /** The resource or data source, where it is in the source. */
  readonly resource?: Resource;
  /** Its name: of the log group, the queue, the function. */
  readonly name: Value;
  /** Whether a queue or topic is a FIFO one; null where it is neither. */
  readonly fifo: Value;
  /** The ARN of the KMS key of a queue, topic, bus, stream or log group, or `alias/aws/...`; null where it has none. */
  readonly kmsKey: Value;
}

export interface Target extends Item {
  /** The rule, where it is in the source. */
  readonly rule?: Rule;
  readonly ruleName: Value;
  /** The provider configuration that makes it; undefined for the default one. */
  readonly provider?: string;
  /** `default` where none is given. */
  readonly busName: Value;
  /** Whether it is on the bus of its rule: undefined where there is no rule or that is not known. */
  readonly onBusOfRule?: boolean;
  readonly targetId: Value;
  readonly destination: Destination;
  /** The ECS task definition that it runs, where the source makes it. */
  readonly taskDefinition?: Resource;
  readonly roleArn: Value;
  readonly input: Value;
  readonly inputPath: Value;
  readonly inputTransformer?: { readonly inputPaths: Value; readonly inputTemplate: Value };
  readonly deadLetter?: Destination;
  readonly retryPolicy?: { readonly maximumEventAge: Value; readonly maximumRetryAttempts: Value };
  /** The blocks for one kind of destination, such as `sqs_target` and `http_target`, by their name. */
  readonly parameters: ReadonlyMap<string, Value>;
}

export interface Archive extends Item, WithPattern {
  readonly name: Value;
  readonly eventSourceArn: Value;
  readonly retentionDays: Value;
}

export interface ApiDestination extends Item {
  readonly name: Value;
  readonly arn: Value;
  readonly endpoint: Value;
  readonly httpMethod: Value;
  readonly rateLimit: Value;
  readonly connectionArn: Value;
  readonly connection?: Connection;
}

export interface Connection extends Item {
  readonly name: Value;
  readonly arn: Value;
  readonly authorizationType: Value;
}

/** An event's way through what the source declares, in its order. */
export interface Topology {
  readonly configuration: Configuration;
  readonly integrations: readonly Integration[];
  readonly partnerEventSources: readonly PartnerEventSource[];
  readonly eventBuses: readonly EventBus[];
  readonly rules: readonly Rule[];
  readonly targets: readonly Target[];
  readonly archives: readonly Archive[];
  readonly connections: readonly Connection[];
  readonly apiDestinations: readonly ApiDestination[];
  readonly resourcePolicies: readonly ResourcePolicy[];
  readonly roles: readonly Role[];
  readonly kmsKeys: readonly KmsKey[];
  /** Modules whose folder is not in the source, so that what they declare is not known. */
  readonly unreadModules: readonly ModuleCall[];
  readonly diagnostics: readonly Diagnostic[];
  /** The role of an ARN, where it is in the source. */
  roleOf(arn: Value): Role | undefined;
  /** The KMS key of an ARN, where the source makes it. */
  kmsKeyOf(arn: Value): KmsKey | undefined;
  policiesOn(service: PolicyService, arn: Value): PoliciesOn;
  /** A value with the ARNs and names in it written out as far as they are known. */
  expand(value: Value): Value;
}
