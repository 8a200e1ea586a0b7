import type { GenesysEvent } from "../../../../constructs/genesys/topics/event";

/** Events that `tsc --noEmit` must find to be of their topic: what Genesys Cloud sends for an audit. */
type Audit = GenesysEvent<"v2.audits.entitytype.{id}.entityid.{id}">;

export const roleDeleted: Audit = {
  version: "0",
  id: "5f0f6c1e-8c5e-4d0e-9d58-1f1f5e1c7a11",
  "detail-type": "v2.audits.entitytype.{id}.entityid.{id}",
  source: "aws.partner/genesys.com/cloud/0d7e9a3c-52f4-4a8e-8a0b-6b1de3a6f2c4/audit",
  account: "210987654321",
  time: "2026-02-03T04:05:06Z",
  region: "eu-central-1",
  resources: [],
  detail: {
    topicName: "v2.audits.entitytype.Role.entityid.a9b1c2d3-0001-4002-8003-000000000001",
    version: "2",
    eventBody: {
      id: "b7c1f0aa-1111-4222-8333-000000000002",
      userId: "c3d4e5f6-1111-4222-8333-000000000003",
      userHomeOrgId: "0d7e9a3c-52f4-4a8e-8a0b-6b1de3a6f2c4",
      username: { id: "" },
      clientId: { id: "a9b1c2d3-0001-4002-8003-000000000004" },
      serviceName: "PeoplePermissions",
      eventTime: "2026-02-03T04:05:05.000Z",
      action: "Delete",
      entityType: "Role",
      entity: { id: "a9b1c2d3-0001-4002-8003-000000000001", name: "Night shift" },
      propertyChanges: [
        { property: "removed_on", newValues: ["2026-02-03T04:05:04Z"] },
        { property: "members", oldValues: ["12"] },
      ],
    },
    metadata: { CorrelationId: "d0e1f2a3-1111-4222-8333-000000000005-archival" },
    timestamp: "2026-02-03T04:05:06.007Z",
  },
};

export const presenceChanged: Audit = {
  ...roleDeleted,
  detail: {
    ...roleDeleted.detail,
    eventBody: {
      userId: "c3d4e5f6-1111-4222-8333-000000000003",
      clientId: {},
      serviceName: "Presence",
      action: "Update",
      entityType: "UserPresence",
      propertyChanges: [{ property: "PRESENCE", oldValues: ["Meal"], newValues: ["On Queue"] }],
    },
  },
};

export const otherDetailType: Audit = {
  ...roleDeleted,
  // @ts-expect-error EventBridge sends the topic's literal {id} here, never a real id.
  "detail-type": "v2.audits.entitytype.Role.entityid.a9b1c2d3-0001-4002-8003-000000000001",
};
