import type { S3 } from "@aws-sdk/client-s3";

/** Deletes the events that a rehearsal has put into buckets: S3 deletes no bucket that holds something. */
export async function emptyBuckets(s3: S3): Promise<void> {
  const { Buckets = [] } = await s3.listBuckets({});
  for (const { Name: Bucket } of Buckets) {
    for (;;) {
      const { Versions = [], DeleteMarkers = [] } = await s3.listObjectVersions({ Bucket });
      const Objects = [...Versions, ...DeleteMarkers].map(({ Key, VersionId }) => ({
        Key,
        // What a bucket without versions holds has none to be named.
        ...(VersionId === "null" ? {} : { VersionId }),
      }));
      if (Objects.length === 0) {
        break;
      }
      await s3.deleteObjects({ Bucket, Delete: { Objects } });
    }
  }
}
