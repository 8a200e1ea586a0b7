import { BatchJobQueue } from "@cdktf/provider-aws/lib/batch-job-queue";
import { CodebuildProject } from "@cdktf/provider-aws/lib/codebuild-project";
import { Codepipeline } from "@cdktf/provider-aws/lib/codepipeline";
import { EcsCluster } from "@cdktf/provider-aws/lib/ecs-cluster";
import { SagemakerPipeline } from "@cdktf/provider-aws/lib/sagemaker-pipeline";
import { SfnStateMachine as StateMachineResource } from "@cdktf/provider-aws/lib/sfn-state-machine";
import { BatchJob } from "../../../constructs/targets/batch-job";
import { CodeBuildProject } from "../../../constructs/targets/code-build-project";
import { CodePipeline } from "../../../constructs/targets/code-pipeline";
import { EcsTask } from "../../../constructs/targets/ecs-task";
import { SageMakerPipeline } from "../../../constructs/targets/sage-maker-pipeline";
import { SfnStateMachine } from "../../../constructs/targets/sfn-state-machine";
import { type TargetCase, targetCase } from "../target-case";

const IN_ACCOUNT = "us-east-1:123456789012";
const ROLE = "arn:aws:iam::123456789012:role/worker";
const JOB_DEFINITION = `arn:aws:batch:${IN_ACCOUNT}:job-definition/work:3`;
const TASK_DEFINITION = `arn:aws:ecs:${IN_ACCOUNT}:task-definition/work:3`;

/** Targets that start some work. */
export const JOB_TARGETS: readonly TargetCase[] = [
  targetCase<BatchJobQueue>({
    name: "BatchJob",
    destination: "Batch job queue",
    resourceType: "aws_batch_job_queue",
    arn: `arn:aws:batch:${IN_ACCOUNT}:job-queue/work`,
    grants: [
      { Action: "batch:SubmitJob", Resource: [`arn:aws:batch:${IN_ACCOUNT}:job-queue/work`, JOB_DEFINITION] },
    ],
    resource: (scope, id) =>
      new BatchJobQueue(scope, id, {
        name: "work",
        state: "ENABLED",
        priority: 1,
        computeEnvironmentOrder: [
          { order: 1, computeEnvironment: `arn:aws:batch:${IN_ACCOUNT}:compute-environment/work` },
        ],
      }),
    target: (queue, options) => new BatchJob(queue, JOB_DEFINITION, options),
    refused: (arn) => ({
      target: new BatchJob(arn, JOB_DEFINITION, { size: 1 }),
      says: ["size", "1", "2 to 10000"],
    }),
  }),
  targetCase<CodebuildProject>({
    name: "CodeBuildProject",
    destination: "CodeBuild project",
    resourceType: "aws_codebuild_project",
    arn: `arn:aws:codebuild:${IN_ACCOUNT}:project/site`,
    grants: [{ Action: "codebuild:StartBuild", Resource: `arn:aws:codebuild:${IN_ACCOUNT}:project/site` }],
    resource: (scope, id) =>
      new CodebuildProject(scope, id, {
        name: "site",
        serviceRole: ROLE,
        artifacts: { type: "NO_ARTIFACTS" },
        environment: {
          computeType: "BUILD_GENERAL1_SMALL",
          image: "aws/codebuild/standard:7.0",
          type: "LINUX_CONTAINER",
        },
        source: { type: "NO_SOURCE", buildspec: "version: 0.2" },
      }),
    target: (project, options) => new CodeBuildProject(project, options),
    refused: () => ({
      target: new CodeBuildProject("site"),
      says: ["project", '"site"', "a CodeBuild project"],
    }),
  }),
  targetCase<Codepipeline>({
    name: "CodePipeline",
    destination: "CodePipeline pipeline",
    resourceType: "aws_codepipeline",
    arn: `arn:aws:codepipeline:${IN_ACCOUNT}:release`,
    grants: [
      {
        Action: "codepipeline:StartPipelineExecution",
        Resource: `arn:aws:codepipeline:${IN_ACCOUNT}:release`,
      },
    ],
    resource: (scope, id) =>
      new Codepipeline(scope, id, {
        name: "release",
        roleArn: ROLE,
        artifactStore: [{ location: "artifacts", type: "S3" }],
        stage: ["Source", "Deploy"].map((name) => ({
          name,
          action: [
            { name, category: name, owner: "AWS", provider: "S3", version: "1", outputArtifacts: [name] },
          ],
        })),
      }),
    target: (pipeline, options) => new CodePipeline(pipeline, options),
    refused: () => ({
      target: new CodePipeline(`arn:aws:codebuild:${IN_ACCOUNT}:project/site`),
      says: ["pipeline", "project/site", "a pipeline of CodePipeline"],
    }),
  }),
  targetCase<EcsCluster>({
    name: "EcsTask",
    destination: "ECS task",
    resourceType: "aws_ecs_cluster",
    arn: `arn:aws:ecs:${IN_ACCOUNT}:cluster/work`,
    grants: [
      {
        Action: "ecs:RunTask",
        Resource: TASK_DEFINITION,
        Condition: { ArnEquals: { "ecs:cluster": `arn:aws:ecs:${IN_ACCOUNT}:cluster/work` } },
      },
      {
        Action: "iam:PassRole",
        Resource: [ROLE],
        Condition: { StringEquals: { "iam:PassedToService": "ecs-tasks.amazonaws.com" } },
      },
    ],
    resource: (scope, id) => new EcsCluster(scope, id, { name: "work" }),
    target: (cluster, options) =>
      new EcsTask({
        ...options,
        cluster,
        taskDefinition: TASK_DEFINITION,
        passRoles: [ROLE],
        launchType: "FARGATE",
        subnets: ["subnet-1"],
        securityGroups: ["sg-1"],
      }),
    refused: (cluster) => ({
      target: new EcsTask({ cluster, taskDefinition: TASK_DEFINITION, passRoles: [], taskCount: 11 }),
      says: ["taskCount", "11", "1 to 10"],
    }),
  }),
  targetCase<SagemakerPipeline>({
    name: "SageMakerPipeline",
    destination: "SageMaker pipeline",
    resourceType: "aws_sagemaker_pipeline",
    arn: `arn:aws:sagemaker:${IN_ACCOUNT}:pipeline/train`,
    grants: [
      {
        Action: "sagemaker:StartPipelineExecution",
        Resource: `arn:aws:sagemaker:${IN_ACCOUNT}:pipeline/train`,
      },
    ],
    resource: (scope, id) =>
      new SagemakerPipeline(scope, id, {
        pipelineName: "train",
        pipelineDisplayName: "train",
        roleArn: ROLE,
        pipelineDefinition: JSON.stringify({ Version: "2020-12-01", Steps: [] }),
      }),
    target: (pipeline, options) =>
      new SageMakerPipeline(pipeline, { ...options, pipelineParameters: { Id: "$.detail.id" } }),
    refused: (arn) => ({
      target: new SageMakerPipeline(arn, { pipelineParameters: { "a b": "1" } }),
      says: ["pipelineParameters", '"a b"', "letters, digits"],
    }),
  }),
  targetCase<StateMachineResource>({
    name: "SfnStateMachine",
    destination: "Step Functions state machine, its version or alias",
    resourceType: "aws_sfn_state_machine",
    arn: `arn:aws:states:${IN_ACCOUNT}:stateMachine:triage`,
    grants: [
      { Action: "states:StartExecution", Resource: `arn:aws:states:${IN_ACCOUNT}:stateMachine:triage` },
    ],
    resource: (scope, id) =>
      new StateMachineResource(scope, id, {
        name: "triage",
        roleArn: ROLE,
        definition: JSON.stringify({ StartAt: "Pass", States: { Pass: { Type: "Pass", End: true } } }),
      }),
    target: (machine, options) => new SfnStateMachine(machine, options),
    refused: () => ({
      target: new SfnStateMachine(`arn:aws:states:${IN_ACCOUNT}:execution:triage:1`),
      says: ["machine", "execution:triage:1", "a state machine"],
    }),
  }),
];
