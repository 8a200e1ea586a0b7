import { TerraformStack, TerraformVariable, Testing } from "cdktf";
import { requireAwsProvider } from "../../../constructs/providers/aws";

function providerOf(build: (stack: TerraformStack) => void): unknown {
  const stack = new TerraformStack(Testing.app(), "events");
  build(stack);
  return JSON.parse(Testing.synth(stack, true)).provider.aws;
}

describe("requireAwsProvider", () => {
  it("leaves tags out where there are none", () => {
    expect(providerOf((stack) => void requireAwsProvider(stack, "eu-central-1"))).toEqual([
      { region: "eu-central-1" },
    ]);
  });

  it("hands the stack's tags to the provider, which puts them on every resource", () => {
    const provider = providerOf((stack) => {
      const team = new TerraformVariable(stack, "team", { type: "string" }).stringValue;
      requireAwsProvider(stack, "eu-central-1", { tags: { app: "genesys", team } });
    });
    expect(provider).toEqual([
      { region: "eu-central-1", default_tags: [{ tags: { app: "genesys", team: "${var.team}" } }] },
    ]);
  });
});
