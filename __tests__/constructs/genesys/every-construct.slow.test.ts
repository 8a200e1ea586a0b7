import { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import { TerraformStack, TerraformVariable, Testing } from "cdktf";
import { ApiDestination } from "../../../constructs/eventbridge/api-destination";
import { Authorization } from "../../../constructs/eventbridge/authorization";
import { Connection } from "../../../constructs/eventbridge/connection";
import { EventBus } from "../../../constructs/eventbridge/event-bus";
import { HttpParameter } from "../../../constructs/eventbridge/http-parameter";
import { Rule } from "../../../constructs/eventbridge/rule";
import { GenesysEvents } from "../../../constructs/genesys/genesys-events";
import { PartnerEventSource } from "../../../constructs/genesys/partner-event-source";
import { requireAwsProvider } from "../../../constructs/providers/aws";
import { SecretVariable } from "../../../constructs/variables/secret-variable";
import { GenesysProvider } from "../../terraform/genesys-provider";
import { describeWith } from "../../terraform/requirements";
import { TerraformFolder } from "../../terraform/terraform-folder";

const AWKWARD = 'a "quoted" ${text}\\';
const KEY_POLICY = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { AWS: "111122223333" }, Action: "kms:*", Resource: "*" }],
});

/** What needs nothing from AWS before it is applied. */
function addWhatIsMade(stack: TerraformStack): void {
  const text = new TerraformVariable(stack, "text", { type: "string" }).stringValue;
  const secret = new SecretVariable(stack, "secret", { description: "A secret." }).stringValue;
  const deadLetterQueue = new SqsQueue(stack, "dead", { name: "dead", sqsManagedSseEnabled: true });
  const genesys = new GenesysEvents(stack, "genesys", {
    awsAccountId: "111122223333",
    awsRegion: "eu-central-1",
    eventSourceSuffix: "audit",
    topics: ["v2.audits.entitytype.{id}.entityid.{id}"],
    description: "Audits",
    deadLetterQueue,
  });
  genesys.eventBus.archive("kept", {
    eventPattern: genesys.pattern("v2.audits.entitytype.{id}.entityid.{id}", { action: [text] }),
    retentionDays: 30,
  });
  const custom = new EventBus(stack, "shared", { tags: { team: "sales" } });
  custom.allowAccounts("444455556666");
  new Rule(stack, "deleted", {
    eventBus: genesys.eventBus,
    eventPattern: genesys.pattern("v2.audits.entitytype.{id}.entityid.{id}", { action: ["Delete", text] }),
    tags: { team: "security" },
  }).addTarget("queue", { bind: () => ({ arn: deadLetterQueue.arn, deadLetterQueue }) });
  const authorizations = {
    api_key: Authorization.apiKey("x-api-key", secret),
    basic: Authorization.basic("ops", secret),
    oauth: Authorization.oauth({
      authorizationEndpoint: "https://login.example.com/token",
      clientId: "ops",
      clientSecret: secret,
      headerParameters: { "x-tenant": HttpParameter.fromString(text) },
    }),
  };
  for (const [id, authorization] of Object.entries(authorizations)) {
    const connection = new Connection(stack, id, {
      authorization,
      bodyParameters: { routing_key: HttpParameter.fromSecret(secret) },
      queryStringParameters: { q: HttpParameter.fromString(text) },
    });
    new ApiDestination(stack, `${id}_destination`, { connection, endpoint: "https://example.com/users/*" });
  }
}

/** What Terraform looks up, and what needs such a look. */
function addWhatIsThere(stack: TerraformStack): void {
  const kmsKey = new KmsKey(stack, "key", { policy: KEY_POLICY, enableKeyRotation: true });
  const deadLetterQueue = new SqsQueue(stack, "encrypted", { kmsMasterKeyId: kmsKey.arn });
  const arn = new TerraformVariable(stack, "arn", { type: "string" }).stringValue;
  const buses = [
    EventBus.default(stack, "default_bus"),
    EventBus.fromEventBusName(stack, "named_bus", "orders"),
    EventBus.fromEventBusArn(stack, "bus_by_arn", arn),
  ];
  buses.forEach((eventBus, at) => {
    new Rule(stack, `rule_${at}`, { eventBus, eventPattern: { source: ["shop"] } });
  });
  const eventSource = PartnerEventSource.fromLookup(stack, "source", {
    namePrefix: "aws.partner/example.com",
  });
  const encrypted = new EventBus(stack, "encrypted_bus", { eventSource, kmsKey, deadLetterQueue });
  new Rule(stack, "encrypted_rule", {
    eventBus: encrypted,
    eventPattern: { source: ["shop"] },
  }).addTarget("queue", { bind: () => ({ arn: deadLetterQueue.arn, deadLetterQueue }) });
}

interface PlannedResource {
  readonly type: string;
  /** Absent where nothing is known before the apply. */
  readonly values?: Readonly<Record<string, unknown>>;
}

describeWith(["terraform", "git", "AWS provider"], "with the real AWS provider", () => {
  let genesys: GenesysProvider;
  let folder: TerraformFolder;

  beforeEach(async () => {
    genesys = await GenesysProvider.start();
    folder = new TerraformFolder({
      ...genesys.environment(),
      AWS_ACCESS_KEY_ID: "test",
      AWS_SECRET_ACCESS_KEY: "test",
      TF_VAR_text: AWKWARD,
      TF_VAR_secret: "s3cret",
    });
  });

  afterEach(() => {
    genesys.stop();
    folder.remove();
  });

  function write(build: (stack: TerraformStack) => void): void {
    const stack = new TerraformStack(Testing.app(), "events");
    const provider = requireAwsProvider(stack, "eu-central-1", { tags: { app: "genesys" } });
    provider.skipCredentialsValidation = true;
    provider.skipRequestingAccountId = true;
    provider.skipMetadataApiCheck = "true";
    build(stack);
    folder.writeFile("cdk.tf.json", Testing.synth(stack, true));
  }

  it("everything is valid", async () => {
    write((stack) => {
      addWhatIsMade(stack);
      addWhatIsThere(stack);
    });
    await expect(folder.validate()).resolves.toContain("The configuration is valid.");
  });

  it("a plan resolves tokens inside JSON, keeps secrets, and tags whatever takes tags", async () => {
    write(addWhatIsMade);
    await folder.run("init", "-backend=false");
    const output = await folder.run("plan", "-out=plan");
    expect(output).not.toContain("s3cret");
    const { planned_values } = JSON.parse(await folder.run("show", "-json", "plan"));
    const resources: readonly PlannedResource[] = planned_values.root_module.resources;
    const valuesOf = (type: string) =>
      resources.filter((resource) => resource.type === type).map(({ values }) => values);

    const source = "aws.partner/genesys.com/cloud/5a7d0a2e-6d0f-4b0e-9c39-1f6f4c1f7a10/audit";
    const [archive] = valuesOf("aws_cloudwatch_event_archive");
    expect(JSON.parse(String(archive?.event_pattern))).toEqual({
      source: [source],
      "detail-type": ["v2.audits.entitytype.{id}.entityid.{id}"],
      detail: { eventBody: { action: [AWKWARD] } },
    });
    const [rule] = valuesOf("aws_cloudwatch_event_rule");
    expect(JSON.parse(String(rule?.event_pattern))).toHaveProperty("detail.eventBody.action", [
      "Delete",
      AWKWARD,
    ]);
    expect(valuesOf("aws_cloudwatch_event_bus")).toContainEqual(
      expect.objectContaining({ name: source, event_source_name: source, tags_all: { app: "genesys" } }),
    );

    const tagged = resources.filter(({ values = {} }) => "tags_all" in values);
    expect(new Set(tagged.map(({ type }) => type))).toEqual(
      new Set(["aws_cloudwatch_event_bus", "aws_cloudwatch_event_rule", "aws_sqs_queue"]),
    );
    for (const { values } of tagged) {
      expect(values?.tags_all).toMatchObject({ app: "genesys" });
    }
    expect(rule?.tags_all).toEqual({ app: "genesys", team: "security" });
  });
});
