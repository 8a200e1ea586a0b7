import { type TerraformStack, Testing } from "cdktf";
import { Construct } from "constructs";
import { acknowledge, warn } from "../../constructs/warnings";
import { warningsOf } from "./synthesized";

const TEXT = "Events may be lost. [ack: no-dead-letter-queue]";

function warned(scope: Construct, id: string): Construct {
  const construct = new Construct(scope, id);
  warn(construct, "no-dead-letter-queue", "Events may be lost.");
  return construct;
}

describe("a warning", () => {
  it("ends with the id that acknowledges it", () => {
    expect(warningsOf((stack) => warned(stack, "a"))).toEqual([TEXT]);
  });

  it("is given once, however often the validations run", () => {
    expect(
      warningsOf((stack) => {
        warned(stack, "a");
        stack.node.validate();
      }),
    ).toEqual([TEXT]);
  });

  it("stands for many of the same text, with how many there are", () => {
    const warnings = warningsOf((stack) => {
      for (let index = 0; index < 25; index++) {
        warned(stack, `target${index}`);
      }
    });
    expect(warnings).toEqual([`${TEXT} At events/target0, events/target1, events/target2 and 22 more.`]);
  });
});

describe("an acknowledgement", () => {
  it("silences a warning that was given before or comes after, at the scope and below", () => {
    expect(
      warningsOf((stack) => {
        const parent = new Construct(stack, "parent");
        warned(parent, "before");
        acknowledge(parent, "no-dead-letter-queue", "Kept elsewhere.");
        warned(parent, "after");
        acknowledge(warned(stack, "itself"), "no-dead-letter-queue", "Kept elsewhere.");
      }),
    ).toEqual([]);
  });

  it("leaves other warnings and other scopes alone", () => {
    expect(
      warningsOf((stack) => {
        acknowledge(new Construct(stack, "other"), "no-dead-letter-queue", "Kept elsewhere.");
        const construct = warned(stack, "a");
        acknowledge(construct, "queue-policy", "Kept elsewhere.");
      }),
    ).toEqual([TEXT]);
  });

  it("keeps its reason with the construct", () => {
    let metadata: unknown;
    warningsOf((stack: TerraformStack) => {
      acknowledge(stack, "topic-policy", "The platform team keeps it.");
      metadata = stack.node.metadata;
    });
    expect(metadata).toContainEqual(
      expect.objectContaining({
        type: "@cdktf/info",
        data: "Acknowledged topic-policy: The platform team keeps it.",
      }),
    );
  });

  it("needs a reason", () => {
    const stack = Testing.stubVersion(Testing.app());
    expect(() => acknowledge(new Construct(stack, "a"), "queue-policy", "  ")).toThrow(
      "reason of queue-policy is empty",
    );
  });
});
