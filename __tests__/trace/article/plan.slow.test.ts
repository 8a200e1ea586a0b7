import { articleStack, writtenJson } from "../../stacks/synthesized";
import { type Moto, startMoto } from "../../terraform/moto";
import { describeWith } from "../../terraform/requirements";
import { TerraformFolder } from "../../terraform/terraform-folder";
import { called } from "../command/called";
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

  /** What `terraform show -json` says of a plan of the stack with the given context. */
  async function planOf(context: object): Promise<string> {
    const { app, folder } = articleStack({ ...context, backend: "none" });
    app.synth();
    terraform.writeStack(writtenJson(folder, "genesys-audit-events"));
    await terraform.run("init");
    await terraform.run("plan", "-out=plan", ...variables.map((variable) => `-var=${variable}`));
    return terraform.run("show", "-json", "plan");
  }

  it("gives the way that the stack gives: lost for lack of the log policy, delivered with it", async () => {
    const [without, withPolicy] = [await planOf({}), await planOf({ logDeliveryPolicy: true })];
    for (const event of auditEvents) {
      const refused = await called(["--plan", "-", event], without);
      expect(wayIn(refused)).toEqual(lost(sourceOf(event)));
      expect(refused.code).toBe(1);
      const accepted = await called(["--plan", "-", event], withPolicy);
      expect(wayIn(accepted)).toEqual(delivered(sourceOf(event)));
      expect(accepted.code).toBe(0);
    }
    const audit = await called(["audit", "--plan", "-"], without);
    expect(audit.out).toMatch(/^warning {2}log-delivery-policy /);
  });
});
