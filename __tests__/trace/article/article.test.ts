import { articleJson } from "../../stacks/synthesized";
import { called, folderWith, stackOptions } from "../command/called";
import { articleHcl, logPolicyHcl } from "./article-hcl";
import { auditEvents, delivered, lost, sourceOf, wayIn } from "./way";

/** The article's configuration in two forms, without and with the log resource policy. */
const forms = [
  [
    "HCL",
    ["--dir", folderWith({ "main.tf": articleHcl })],
    ["--dir", folderWith({ "main.tf": articleHcl + logPolicyHcl })],
  ],
  [
    "synthesized stack",
    stackOptions(JSON.parse(articleJson())),
    stackOptions(JSON.parse(articleJson({ logDeliveryPolicy: true }))),
  ],
] as const;

describe.each(forms)("the article's %s", (_, without, withPolicy) => {
  it.each(auditEvents)("matches an audit event and loses it for lack of the log policy", async (event) => {
    const result = await called([...without, event]);
    expect(wayIn(result)).toEqual(lost(sourceOf(event)));
    expect(result.code).toBe(1);
  });

  it.each(auditEvents)("delivers an audit event with the log policy", async (event) => {
    const result = await called([...withPolicy, "--expect", "capture-audit-events/SendToCloudWatch", event]);
    expect(wayIn(result)).toEqual(delivered(sourceOf(event)));
    expect(result.code).toBe(0);
  });

  it("has the log policy as its one warning", async () => {
    const audit = await called(["audit", ...without]);
    expect(audit.out).toMatch(/^warning {2}log-delivery-policy /);
    expect(audit.out).toContain("0 errors, 1 warning, 2 notes");
  });
});
