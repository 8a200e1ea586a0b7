import { Construct } from "constructs";
import {
  allowDeadLetters,
  type DeadLetterQueue,
  deadLetterQueueArn,
  deadLetterQueueProblems,
  followDefaultDeadLetterQueue,
} from "../delivery/dead-letter-queue";
import { noDeadLetterQueue } from "../delivery/errors";
import { RuleSource } from "../delivery/rule-source";
import { badInput } from "../errors";
import { TARGET_ID } from "../names";
import { nameProblems, rangeProblems, validate } from "../validation";
import { warn } from "../warnings";
import { EventTargetResource } from "./event-target-resource";
import type { IRule } from "./rule-ref";
import type { IRuleTarget, RuleTargetConfig } from "./rule-target-config";

const DEFAULT_RETRY_ATTEMPTS = 185;
const DEFAULT_MAX_EVENT_AGE = 86_400;

/** What a `RuleTarget` is made of. */
export interface RuleTargetProps {
  /** The rule whose events the target takes. */
  readonly rule: IRule;
  /** Where the events go. */
  readonly target: IRuleTarget;
  /**
   * The target's id in EventBridge: 1 to 64 letters, digits, ".", "-" or "_", once in a rule.
   *
   * @default - the construct's id
   */
  readonly targetId?: string;
}

/**
 * One target of a rule. `Rule.addTarget` makes it below the rule; made by hand it may stand anywhere in the stack.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html
 */
export class RuleTarget extends Construct {
  /** The Terraform resource. */
  public readonly resource: EventTargetResource;
  private deadLetterQueue: DeadLetterQueue | undefined;

  /** @throws at synth where the id, the retry policy or the input is not allowed */
  public constructor(scope: Construct, id: string, props: RuleTargetProps) {
    super(scope, id);
    const { rule, targetId = id } = props;
    rule.countTarget();
    const config = props.target.bind(this, rule);
    const { dependsOn = [] } = config;
    this.resource = new EventTargetResource(this, "Default", {
      rule: rule.ruleName,
      targetId,
      arn: config.arn,
      eventBusName: rule.eventBus?.eventBusName,
      ...(config.roleArn === undefined ? {} : { roleArn: config.roleArn }),
      ...config.parameters,
      ...config.input?.render(),
      ...retryPolicy(config),
      dependsOn: [...dependsOn],
    });
    if (config.deadLetterQueue === undefined) {
      warn(this, "no-dead-letter-queue", noDeadLetterQueue(), () => this.deadLetterQueue === undefined);
      followDefaultDeadLetterQueue(this, (queue) => this.sendDeadLettersTo(queue, rule));
    } else {
      this.sendDeadLettersTo(config.deadLetterQueue, rule);
    }
    validate(this, () => [...problemsOf(config, targetId), ...deadLetterQueueProblems(this.deadLetterQueue)]);
  }

  private sendDeadLettersTo(queue: DeadLetterQueue, rule: IRule): void {
    this.deadLetterQueue = queue;
    this.resource.putDeadLetterConfig({ arn: deadLetterQueueArn(queue) });
    this.resource.addDependencies(allowDeadLetters(this, queue, RuleSource.of(rule)));
  }
}

/** Attempts alone would be sent with an age of 0, which EventBridge refuses: both are written or none. */
function retryPolicy({ retryAttempts, maxEventAge }: RuleTargetConfig) {
  return retryAttempts === undefined && maxEventAge === undefined
    ? {}
    : {
        retryPolicy: {
          maximumRetryAttempts: retryAttempts ?? DEFAULT_RETRY_ATTEMPTS,
          maximumEventAgeInSeconds: maxEventAge ?? DEFAULT_MAX_EVENT_AGE,
        },
      };
}

function problemsOf(config: RuleTargetConfig, targetId: string): string[] {
  return [
    ...nameProblems("targetId", targetId, TARGET_ID),
    ...rangeProblems("retryAttempts", config.retryAttempts, 0, DEFAULT_RETRY_ATTEMPTS, "attempts"),
    ...rangeProblems("maxEventAge", config.maxEventAge, 60, DEFAULT_MAX_EVENT_AGE, "seconds"),
    ...(config.input?.problems().map(badInput) ?? []),
    ...(config.problems?.() ?? []),
  ];
}
