import { RedshiftCluster } from "@cdktf/provider-aws/lib/redshift-cluster";
import { RedshiftserverlessWorkgroup } from "@cdktf/provider-aws/lib/redshiftserverless-workgroup";
import { RedshiftQuery } from "../../../constructs/targets/redshift-query";
import { RedshiftServerlessQuery } from "../../../constructs/targets/redshift-serverless-query";
import { type TargetCase, targetCase } from "../target-case";

const IN_ACCOUNT = "us-east-1:123456789012";

/** Targets that run a SQL statement. */
export const REDSHIFT_TARGETS: readonly TargetCase[] = [
  targetCase<RedshiftCluster>({
    name: "RedshiftQuery",
    destination: "Redshift cluster, through its Data API",
    resourceType: "aws_redshift_cluster",
    arn: `arn:aws:redshift:${IN_ACCOUNT}:cluster:facts`,
    grants: [
      { Action: "redshift-data:ExecuteStatement", Resource: `arn:aws:redshift:${IN_ACCOUNT}:cluster:facts` },
      {
        Action: "redshift:GetClusterCredentials",
        Resource: [
          `arn:aws:redshift:${IN_ACCOUNT}:dbuser:facts/loader`,
          `arn:aws:redshift:${IN_ACCOUNT}:dbname:facts/events`,
        ],
      },
    ],
    resource: (scope, id) =>
      new RedshiftCluster(scope, id, {
        clusterIdentifier: "facts",
        nodeType: "ra3.large",
        masterUsername: "admin",
        manageMasterPassword: true,
      }),
    target: (cluster, options) =>
      new RedshiftQuery(cluster, { ...options, database: "events", dbUser: "loader", sql: "call load()" }),
    refused: (arn) => ({
      target: new RedshiftQuery(arn, { database: "", sql: "call load()" }),
      says: ["database", '""', "1 to 64"],
    }),
  }),
  targetCase<RedshiftserverlessWorkgroup>({
    name: "RedshiftServerlessQuery",
    destination: "Redshift Serverless workgroup, through its Data API",
    resourceType: "aws_redshiftserverless_workgroup",
    arn: `arn:aws:redshift-serverless:${IN_ACCOUNT}:workgroup/facts`,
    grants: [
      {
        Action: "redshift-data:ExecuteStatement",
        Resource: `arn:aws:redshift-serverless:${IN_ACCOUNT}:workgroup/facts`,
      },
      {
        Action: "redshift-serverless:GetCredentials",
        Resource: `arn:aws:redshift-serverless:${IN_ACCOUNT}:workgroup/facts`,
      },
    ],
    resource: (scope, id) =>
      new RedshiftserverlessWorkgroup(scope, id, { workgroupName: "facts", namespaceName: "facts" }),
    target: (workgroup, options) =>
      new RedshiftServerlessQuery(workgroup, { ...options, database: "events", sql: "call load()" }),
    refused: (arn) => ({
      target: new RedshiftServerlessQuery(arn, { database: "events", sql: "" }),
      says: ["sql", '""', "1 to 100000"],
    }),
  }),
];
