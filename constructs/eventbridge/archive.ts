import { CloudwatchEventArchive } from "@cdktf/provider-aws/lib/cloudwatch-event-archive";
import { Construct } from "constructs";
import { ARCHIVE_NAME } from "../names";
import { nameProblems, rangeProblems, textProblems, validate } from "../validation";
import type { IEventBus } from "./event-bus-ref";
import type { EventPattern } from "./pattern/event-pattern";
import { resourceName } from "./resource-name";
import { RulePattern } from "./rule-pattern";

const NAME_LIMIT = 48;
const DESCRIPTION_LIMIT = 512;
/** The API takes a 32-bit number of days. */
const LONGEST_RETENTION = 2_147_483_647;

/** How an archive keeps events. */
export interface ArchiveOptions {
  /**
   * The archive's name: 1 to 48 letters, digits, ".", "-" or "_", once in an account and region.
   *
   * @default - the resource's name in Terraform, shortened to 48 characters
   */
  readonly archiveName?: string;
  /**
   * What the archive is for: at most 512 characters.
   *
   * @default - none
   */
  readonly description?: string;
  /**
   * The events to keep.
   *
   * @default - all of the bus
   */
  readonly eventPattern?: EventPattern;
  /**
   * How long to keep an event, in days; 0 keeps it for ever.
   *
   * @default 0
   */
  readonly retentionDays?: number;
}

/** What an `Archive` is made of. */
export interface ArchiveProps extends ArchiveOptions {
  /** The bus whose events are kept. */
  readonly sourceEventBus: IEventBus;
}

/**
 * Keeps the events of a bus, so that they can be replayed to its rules. A replay is started by hand or by API: it is
 * an action, not a thing that Terraform could own.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive.html
 */
export class Archive extends Construct {
  /** The Terraform resource. */
  public readonly resource: CloudwatchEventArchive;

  /** @throws at synth where the name, the pattern or the number of days is not allowed */
  public constructor(scope: Construct, id: string, props: ArchiveProps) {
    super(scope, id);
    const { description, retentionDays, eventPattern } = props;
    const name = props.archiveName ?? resourceName(this, NAME_LIMIT);
    const pattern = new RulePattern(this);
    this.resource = new CloudwatchEventArchive(this, "Default", {
      name,
      eventSourceArn: props.sourceEventBus.eventBusArn,
      ...(description === undefined ? {} : { description }),
      ...(eventPattern === undefined ? {} : { eventPattern: pattern.add(eventPattern) }),
      ...(retentionDays === undefined ? {} : { retentionDays }),
    });
    validate(this, () => [
      ...nameProblems("archiveName", name, ARCHIVE_NAME),
      ...textProblems("description", description, DESCRIPTION_LIMIT),
      ...rangeProblems("retentionDays", retentionDays, 0, LONGEST_RETENTION, "days"),
      ...(eventPattern === undefined ? [] : pattern.problems()),
    ]);
  }

  /** The archive's name. */
  public get archiveName(): string {
    return this.resource.name;
  }

  /** The archive's ARN. */
  public get archiveArn(): string {
    return this.resource.arn;
  }
}
