import { readSettings } from "../../synthesis/settings";

describe("the settings of cdktf.json's context", () => {
  it("have defaults that are the article's", () => {
    expect(readSettings({})).toEqual({
      settings: { backend: "local", logDeliveryPolicy: false },
      problems: [],
    });
  });

  it.each([
    "local",
    "none",
    { type: "local", path: "elsewhere.tfstate" },
    { type: "s3", bucket: "states", region: "us-east-1" },
    { type: "cloud", organization: "acme", workspaces: { name: "events" } },
    { type: "gcs", bucket: "states" },
  ])("take the backend %j", (backend) => {
    expect(readSettings({ backend })).toMatchObject({ settings: { backend }, problems: [] });
  });

  it.each([
    ["S3", ["backend", '"S3"', '"local", "none"']],
    [7, ["backend", "7", '"local", "none"']],
    [null, ["backend", "null", "s3"]],
    [["s3"], ["backend", '["s3"]', "s3"]],
    [{ bucket: "states" }, ["backend.type", "undefined", "azurerm, cloud, consul"]],
    [{ type: "swift" }, ["backend.type", '"swift"', "gcs, http"]],
    [{ type: "none" }, ["backend.type", '"none"', "gcs, http"]],
    [{ type: "s3" }, ["backend", "s3 with bucket", "Add bucket"]],
    [{ type: "cloud", organization: "acme" }, ["backend", "organization and workspaces", "Add workspaces"]],
  ])("refuse the backend %j and list what is allowed", (backend, parts) => {
    const { settings, problems } = readSettings({ backend });
    expect(settings.backend).toBe("local");
    expect(problems).toHaveLength(1);
    for (const part of parts) {
      expect(problems[0]).toContain(part);
    }
  });

  it("refuse a switch that is not true or false", () => {
    expect(readSettings({ logDeliveryPolicy: "true" }).problems).toEqual([
      'context.logDeliveryPolicy in cdktf.json is "true"; allowed: true or false. Write it without quotes.',
    ]);
  });

  it("refuse a key that they do not know and name those they do", () => {
    expect(readSettings({ logDeliveryPolcy: true }).problems).toEqual([
      "context.logDeliveryPolcy in cdktf.json is not a setting of this project; allowed: backend, logDeliveryPolicy. " +
        "Remove or correct it.",
    ]);
  });

  it("pass over what cdktf itself puts into the context", () => {
    const context = {
      cdktfVersion: "0.21.0",
      cdktfRelativeModules: [],
      excludeStackIdFromLogicalIds: "true",
      "@cdktf/disable_stack_trace_in_metadata": true,
    };
    expect(readSettings(context).problems).toEqual([]);
  });

  it("name every mistake at once", () => {
    expect(readSettings({ backend: 1, logDeliveryPolicy: 1, a: 1, b: 1 }).problems).toHaveLength(4);
  });
});
