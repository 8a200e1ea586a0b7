import type { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group";
import type { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import type { EventBus } from "../../constructs/eventbridge/event-bus";
import type { Rule } from "../../constructs/eventbridge/rule";
import type { GenesysEvents } from "../../constructs/genesys/genesys-events";
import type { PartnerEventSource } from "../../constructs/genesys/partner-event-source";
import type { ValidatedVariable } from "../../constructs/variables/validated-variable";

/** What the snippets of the pages use without making it: the pages say by the name what it is. */
export declare const accountId: ValidatedVariable;
export declare const deadLetterQueue: SqsQueue;
export declare const eventBus: EventBus;
export declare const eventSource: PartnerEventSource;
export declare const genesys: GenesysEvents;
export declare const logGroup: CloudwatchLogGroup;
export declare const region: ValidatedVariable;
export declare const rule: Rule;
