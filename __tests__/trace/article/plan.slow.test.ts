import { join } from "node:path";
import { articleStack, writtenJson } from "../../stacks/synthesized";
import { type Moto, startMoto } from "../../terraform/moto";
import { describeWith } from "../../terraform/requirements";
import { TerraformFolder } from "../../terraform/terraform-folder";
import { called, folderWith } from "../command/called";
import { auditEvents, delivered, lost, sourceOf, wayIn } from "./way";

const variables = ["aws_account_id=123456789012", "aws_region=us-east-1", "event_bus_name=audit"];

describeWith(["terraform", "git", "AWS provider", "moto"], "a plan of the article's stack", () => {
  let moto: Moto;
  let terraform: TerraformFolder;

  beforeAll(async () => {
    moto = await startMoto();
    terraform = new TerraformFolder(moto.env);
  });

  afterAll(async () => {
    await moto.stop();
    terraform.remove();
  });

  /** Plans the stack with the given context, and gives the options that name the plan beside its folder. */
  async function planOf(context: object): Promise<string[]> {
    const { app, folder } = articleStack({ ...context, backend: "none" });
    app.synth();
    terraform.writeStack(writtenJson(folder, "genesys-audit-events"));
    await terraform.run("init");
    await terraform.run("plan", "-out=plan", ...variables.map((variable) => `-var=${variable}`));
    const plan = await terraform.run("show", "-json", "plan");
    return ["--plan", join(folderWith({ "plan.json": plan }), "plan.json"), "--dir", terraform.path];
  }

  it("loses the events for lack of the log policy, as the stack does", async () => {
    const source = await planOf({});
    for (const event of auditEvents) {
      const result = await called([...source, event]);
      expect(wayIn(result)).toEqual(lost(sourceOf(event)));
      expect(result.code).toBe(1);
    }
    expect((await called(["audit", ...source])).out).toMatch(/^warning {2}log-delivery-policy /);
  });

  it("delivers the events with the log policy, as the stack does", async () => {
    const source = await planOf({ logDeliveryPolicy: true });
    for (const event of auditEvents) {
      const result = await called([...source, event]);
      expect(wayIn(result)).toEqual(delivered(sourceOf(event)));
      expect(result.code).toBe(0);
    }
  });
});
