import type { S3 } from "@aws-sdk/client-s3";
import type { StandIns } from "../stand-ins";

/** More rounds than any rehearsal has events for: a list holds a thousand objects. */
const ROUNDS = 100;

/**
 * Deletes the events that a rehearsal has put into buckets: S3 deletes no bucket that holds something.
 *
 * @throws Error where an object cannot be deleted, or the bucket still holds something after a hundred rounds
 */
export async function emptyBuckets({ front, delivery }: StandIns): Promise<void> {
  // An account has its buckets in all regions.
  const byAccount = new Map(front.places.map((place) => [place.accountId, place]));
  for (const place of byAccount.values()) {
    await emptyBucketsOf(delivery.places.at(place).clients.s3);
  }
}

async function emptyBucketsOf(s3: S3): Promise<void> {
  const { Buckets = [] } = await s3.listBuckets({});
  for (const { Name: Bucket = "" } of Buckets) {
    await withoutPolicy(s3, Bucket, () => emptyBucket(s3, Bucket));
  }
}

/** A policy that wants TLS refuses what comes over the loopback interface. Terraform's destroy finds it again. */
async function withoutPolicy(s3: S3, Bucket: string, act: () => Promise<void>): Promise<void> {
  const { Policy } = await s3.getBucketPolicy({ Bucket }).catch((error: unknown) => {
    if (error instanceof Error && error.name === "NoSuchBucketPolicy") return { Policy: undefined };
    throw error;
  });
  if (Policy === undefined) {
    await act();
    return;
  }
  await s3.deleteBucketPolicy({ Bucket });
  await act();
  await s3.putBucketPolicy({ Bucket, Policy });
}

async function emptyBucket(s3: S3, Bucket: string): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { Versions = [], DeleteMarkers = [] } = await s3.listObjectVersions({ Bucket });
    const Objects = [...Versions, ...DeleteMarkers].map(({ Key, VersionId }) => ({ Key, VersionId }));
    if (Objects.length === 0) {
      return;
    }
    const { Errors = [] } = await s3.deleteObjects({ Bucket, Delete: { Objects } });
    const [refused] = Errors;
    if (refused !== undefined) {
      throw new Error(`The bucket ${Bucket} could not be emptied: ${refused.Key}: ${refused.Message}`);
    }
  }
  throw new Error(`The bucket ${Bucket} could not be emptied.`);
}
