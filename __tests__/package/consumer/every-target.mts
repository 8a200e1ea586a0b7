import { TerraformStack } from "cdktf";
import { EventBus, EventsApp, type IRuleTarget, Rule, requireAwsProvider } from "genesys-cloud-eventbridge";
import { setDefaultDeadLetterQueue } from "genesys-cloud-eventbridge/delivery";
import * as targets from "genesys-cloud-eventbridge/targets";

const arn = (service: string, resource: string) => `arn:aws:${service}:eu-central-1:111122223333:${resource}`;
const ROLE = "arn:aws:iam::111122223333:role/worker";

const TARGETS: Readonly<Record<string, IRuleTarget>> = {
  api_destination: new targets.ApiDestination(arn("events", "api-destination/pager/0d1c")),
  api_gateway: new targets.ApiGateway(arn("execute-api", "abc"), { stage: "prod", path: "/events" }),
  app_sync: new targets.AppSync(arn("appsync", "endpoints/graphql-api/xyz"), {
    graphQLOperation: "mutation M($id: ID!) { publish(id: $id) { id } }",
    graphqlApiArn: arn("appsync", "apis/abc"),
    mutationFields: ["publish"],
  }),
  batch_job: new targets.BatchJob(arn("batch", "job-queue/work"), arn("batch", "job-definition/work:3")),
  build: new targets.CodeBuildProject(arn("codebuild", "project/site")),
  pipeline: new targets.CodePipeline(arn("codepipeline", "release")),
  workflow: new targets.Custom(arn("glue", "workflow/load"), {
    statements: [{ Effect: "Allow", Action: "glue:NotifyEvent", Resource: arn("glue", "workflow/load") }],
  }),
  task: new targets.EcsTask({
    cluster: arn("ecs", "cluster/work"),
    taskDefinition: arn("ecs", "task-definition/work:3"),
    passRoles: [ROLE],
    launchType: "FARGATE",
    subnets: ["subnet-1"],
    securityGroups: ["sg-1"],
  }),
  bus: new targets.EventBus(arn("events", "event-bus/orders")),
  firehose: new targets.FirehoseStream(arn("firehose", "deliverystream/events")),
  stream: new targets.KinesisStream(arn("kinesis", "stream/events")),
  handler: new targets.LambdaFunction(arn("lambda", "function:triage")),
  log: new targets.LogGroup(arn("logs", "log-group:/aws/events/audit")),
  query: new targets.RedshiftQuery(arn("redshift", "cluster:facts"), {
    database: "events",
    dbUser: "loader",
    sql: "call load()",
  }),
  serverless_query: new targets.RedshiftServerlessQuery(arn("redshift-serverless", "workgroup/facts"), {
    database: "events",
    sql: "call load()",
  }),
  training: new targets.SageMakerPipeline(arn("sagemaker", "pipeline/train")),
  machine: new targets.SfnStateMachine(arn("states", "stateMachine:triage")),
  topic: new targets.SnsTopic(arn("sns", "alerts")),
  queue: new targets.SqsQueue(arn("sqs", "work")),
  automation: new targets.SsmAutomation(arn("ssm", "document/Isolate"), { assumeRole: ROLE }),
  command: new targets.SsmRunCommand("arn:aws:ssm:eu-central-1::document/AWS-RunShellScript", {
    instances: [{ key: "tag:Team", values: ["contact-center"] }],
  }),
};

class EveryTarget extends TerraformStack {
  public constructor(app: EventsApp) {
    super(app, "every-target");
    app.addBackend(this);
    requireAwsProvider(this, "eu-central-1");
    setDefaultDeadLetterQueue(this, arn("sqs", "dead-letters"));
    const eventBus = new EventBus(this, "orders");
    for (const [id, target] of Object.entries(TARGETS)) {
      new Rule(this, `to_${id}`, { eventBus, eventPattern: { source: ["shop"] } }).addTarget(id, target);
    }
  }
}

const app = new EventsApp();
new EveryTarget(app);
app.run();
