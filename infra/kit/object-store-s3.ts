import type { Readable } from 'node:stream';
import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { ObjectStore } from './object-store.ts';

type Bucket = {
  readonly bucket: string;
  readonly prefix: string;
  readonly region: string | undefined;
  readonly endpoint: string | undefined;
};

/** A bucket behind the S3 API as a store of objects. Nothing is asked of it before the first object. */
export function openBucket({ bucket, prefix, region, endpoint }: Bucket): ObjectStore {
  const client = new S3Client({
    ...(region === undefined ? {} : { region }),
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    // Stores that are not of Amazon do not all know the newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const keyOf = (key: string): string => (prefix === '' ? key : `${prefix}/${key}`);
  return {
    async put(key, content, mediaType) {
      await client.send(
        new PutObjectCommand({ Bucket: bucket, Key: keyOf(key), Body: content, ContentType: mediaType }),
      );
    },
    async get(key) {
      try {
        const { Body: body, ContentLength: bytes } = await client.send(
          new GetObjectCommand({ Bucket: bucket, Key: keyOf(key) }),
        );
        return { bytes: bytes ?? 0, stream: body as Readable };
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },
    async remove(keys) {
      // One by one: what is kept together are a few versions of one thing.
      for (const key of keys) await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: keyOf(key) }));
    },
  };
}
