import { S3Bucket } from "@cdktf/provider-aws/lib/s3-bucket";
import { S3BucketLifecycleConfiguration } from "@cdktf/provider-aws/lib/s3-bucket-lifecycle-configuration";
import { S3BucketLoggingA } from "@cdktf/provider-aws/lib/s3-bucket-logging";
import { S3BucketOwnershipControls } from "@cdktf/provider-aws/lib/s3-bucket-ownership-controls";
import { S3BucketPolicy } from "@cdktf/provider-aws/lib/s3-bucket-policy";
import { S3BucketPublicAccessBlock } from "@cdktf/provider-aws/lib/s3-bucket-public-access-block";
import { S3BucketServerSideEncryptionConfigurationA } from "@cdktf/provider-aws/lib/s3-bucket-server-side-encryption-configuration";
import { S3BucketVersioningA } from "@cdktf/provider-aws/lib/s3-bucket-versioning";
import { Construct } from "constructs";
import { policyDocument } from "../delivery/policy-statement";
import { withoutTls } from "../delivery/without-tls";
import { nameProblems, rangeProblems, validate } from "../validation";
import { BUCKET_NAME } from "./destination-names";
import { type EncryptionKey, keyArnOf } from "./encryption-key";

const PREFIX_LIMIT = 37;
const UNFINISHED_UPLOAD_DAYS = 7;

/** What a bucket for events takes. */
export interface StorageBucketProps {
  /**
   * The bucket's name, which no other bucket in the world has.
   *
   * @default - Terraform makes one that begins with the construct's id
   */
  readonly bucketName?: string;
  /**
   * A KMS key of your own that encrypts the objects.
   *
   * @default - the key that AWS manages for S3
   */
  readonly encryptionKey?: EncryptionKey;
  /**
   * After how many days events are deleted: 1 or more.
   *
   * @default - never
   */
  readonly expiration?: number;
  /**
   * After how many days what was overwritten or deleted is gone for good: 1 or more.
   *
   * @default 30
   */
  readonly noncurrentVersionExpiration?: number;
  /**
   * The name of a bucket that takes S3's access log; its policy has to let S3 write there.
   *
   * @default - none: no access log
   */
  readonly accessLogBucket?: string;
  /**
   * Whether destroying the stack deletes the events too.
   *
   * @default false: a bucket with events is not destroyed
   */
  readonly forceDestroy?: boolean;
}

/** A bucket that is encrypted, versioned and closed to the public, and refuses calls without TLS. */
export class StorageBucket extends Construct {
  /** The Terraform resource. */
  public readonly resource: S3Bucket;

  /** @throws at synth where a number is out of its bounds */
  public constructor(scope: Construct, id: string, props: StorageBucketProps) {
    super(scope, id);
    const { bucketName, accessLogBucket, expiration, noncurrentVersionExpiration = 30 } = props;
    this.resource = new S3Bucket(this, "Default", {
      ...(bucketName === undefined ? { bucketPrefix: bucketPrefix(scope.node.id) } : { bucket: bucketName }),
      ...(props.forceDestroy === true ? { forceDestroy: true } : {}),
    });
    const bucket = this.resource.bucket;
    const publicAccess = new S3BucketPublicAccessBlock(this, "PublicAccess", {
      bucket,
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    });
    new S3BucketOwnershipControls(this, "Ownership", {
      bucket,
      rule: { objectOwnership: "BucketOwnerEnforced" },
    });
    const { encryptionKey } = props;
    new S3BucketServerSideEncryptionConfigurationA(this, "Encryption", {
      bucket,
      rule: [
        {
          bucketKeyEnabled: true,
          applyServerSideEncryptionByDefault: {
            sseAlgorithm: "aws:kms",
            ...(encryptionKey === undefined ? {} : { kmsMasterKeyId: keyArnOf(encryptionKey) }),
          },
        },
      ],
    });
    const versioning = new S3BucketVersioningA(this, "Versioning", {
      bucket,
      versioningConfiguration: { status: "Enabled" },
    });
    new S3BucketLifecycleConfiguration(this, "Lifecycle", {
      bucket,
      rule: [
        {
          id: "keep",
          status: "Enabled",
          filter: [{ prefix: "" }],
          abortIncompleteMultipartUpload: [{ daysAfterInitiation: UNFINISHED_UPLOAD_DAYS }],
          noncurrentVersionExpiration: [{ noncurrentDays: noncurrentVersionExpiration }],
          ...(expiration === undefined ? {} : { expiration: [{ days: expiration }] }),
        },
      ],
      dependsOn: [versioning],
    });
    new S3BucketPolicy(this, "Policy", {
      bucket,
      policy: policyDocument([withoutTls("s3:*", [this.resource.arn, `${this.resource.arn}/*`])]),
      dependsOn: [publicAccess],
    });
    if (accessLogBucket !== undefined) {
      new S3BucketLoggingA(this, "AccessLog", {
        bucket,
        targetBucket: accessLogBucket,
        targetPrefix: `${scope.node.id}/`,
      });
    }
    validate(this, () => [
      ...nameProblems("bucketName", bucketName, BUCKET_NAME),
      ...rangeProblems("expiration", expiration, 1, 36_500, "days"),
      ...rangeProblems("noncurrentVersionExpiration", noncurrentVersionExpiration, 1, 36_500, "days"),
    ]);
  }
}

/** What a bucket's name may begin with: small letters, digits and "-". */
function bucketPrefix(id: string): string {
  const name = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+/, "");
  return `${name.slice(0, PREFIX_LIMIT - 1)}-`;
}
