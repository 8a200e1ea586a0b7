import type { S3 } from "@aws-sdk/client-s3";

/** More rounds than any rehearsal has events for: a list holds a thousand objects. */
const ROUNDS = 100;

/**
 * Deletes the events that a rehearsal has put into buckets: S3 deletes no bucket that holds something.
 *
 * @throws Error where a bucket still holds something after a hundred rounds
 */
export async function emptyBuckets(s3: S3): Promise<void> {
  const { Buckets = [] } = await s3.listBuckets({});
  for (const { Name: Bucket } of Buckets) {
    await emptyBucket(s3, Bucket ?? "");
  }
}

async function emptyBucket(s3: S3, Bucket: string): Promise<void> {
  // What a bucket without versions holds has no version to be named; what came before versions has "null".
  const { Status } = await s3.getBucketVersioning({ Bucket });
  for (let round = 0; round < ROUNDS; round += 1) {
    const { Versions = [], DeleteMarkers = [] } = await s3.listObjectVersions({ Bucket });
    const Objects = [...Versions, ...DeleteMarkers].map(({ Key, VersionId }) => ({
      Key,
      ...(Status === undefined ? {} : { VersionId }),
    }));
    if (Objects.length === 0) {
      return;
    }
    await s3.deleteObjects({ Bucket, Delete: { Objects } });
  }
  throw new Error(`The bucket ${Bucket} could not be emptied.`);
}
