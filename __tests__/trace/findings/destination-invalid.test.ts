import { audit } from "../../../trace/findings/audit";
import { topology } from "../../../trace/topology/read-topology";
import { readHcl, removeFolders } from "../terraform/written-folder";

afterAll(removeFolders);

async function causes(target: string, more = ""): Promise<string[]> {
  const hcl = `
    variable "empty" {
      default = ""
    }
    resource "aws_cloudwatch_event_rule" "r" {
      name          = "r"
      event_pattern = jsonencode({ source = ["shop"] })
    }
    resource "aws_cloudwatch_event_target" "t" {
      rule = aws_cloudwatch_event_rule.r.name
      ${target}
    }
    ${more}`;
  return audit(topology(await readHcl(hcl)))
    .filter(({ level, id }) => level === "error" || id === "delivery-unknown")
    .map(({ id, cause }) => `${id}: ${cause}`);
}

const project = `arn = "arn:aws:codebuild:us-east-1:111122223333:project/p"\nrole_arn = "arn:aws:iam::111122223333:role/r"`;
const unknownRole =
  "delivery-unknown: cannot tell: what arn:aws:iam::111122223333:role/r may do is not known";

describe("a destination that no target can have", () => {
  it.each([
    ["an empty default", "arn = var.empty", 'destination-invalid: its arn is "", which is no ARN'],
    ["a name", 'arn = "alerts"', 'destination-invalid: its arn is "alerts", which is no ARN'],
    ["no name that is known", "arn = var.unknown", "delivery-unknown: cannot tell: var.unknown is not known"],
  ])("is told by what it is: %s", async (_, target, cause) => {
    expect(await causes(target)).toEqual([cause]);
  });

  it("is a partner's bus", async () => {
    const bus = `resource "aws_cloudwatch_event_bus" "b" {
      name              = "aws.partner/example.com/a/b"
      event_source_name = "aws.partner/example.com/a/b"
    }`;
    const [cause] = await causes(
      'arn = aws_cloudwatch_event_bus.b.arn\nrole_arn = "arn:aws:iam::111122223333:role/r"',
      bus,
    );
    expect(cause).toMatch(
      /^destination-invalid: the partner event bus aws_cloudwatch_event_bus.b takes events/,
    );
  });

  it("is a dead-letter queue by its name, and none where that is empty", async () => {
    const withDeadLetter = (arn: string) => `${project}\ndead_letter_config {\narn = ${arn}\n}`;
    expect(await causes(withDeadLetter('"alerts"'))).toEqual(
      [unknownRole, 'destination-invalid: dead-letter queue: its arn is "alerts", which is no ARN'].reverse(),
    );
    expect(await causes(withDeadLetter("var.empty"))).toEqual([unknownRole]);
  });
});
