import { S3mini } from 's3mini';
import { ZhengtuError } from '../model/errors.ts';

/** An S3-compatible store, and who reads from it. */
export interface S3Settings {
  readonly endpoint: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

type Env = Readonly<Record<string, string | undefined>>;
const ADDRESS = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,62})(?:\/(.*))?$/s;

/** Whether a path is an address in an S3-compatible store: s3://bucket/key. */
export const isS3 = (path: string): boolean => path.startsWith('s3://');

/** Settings from the variables that every S3 tool knows; undefined where there are none. */
export function s3Settings(env: Env): S3Settings | undefined {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env;
  const region = env['AWS_REGION'] ?? 'us-east-1';
  if (!accessKeyId || !secretAccessKey) return undefined;
  return {
    endpoint: env['AWS_ENDPOINT_URL'] ?? `https://s3.${region}.amazonaws.com`,
    region,
    accessKeyId,
    secretAccessKey,
  };
}

/** Addresses of all objects whose key starts as the address does. */
export async function listS3(address: string, settings: S3Settings | undefined): Promise<string[]> {
  const { bucket, key, client } = open(address, settings);
  const objects = (await client.listObjects('/', key)) ?? [];
  return objects.map((object) => `s3://${bucket}/${object.Key}`).sort();
}

/** Bytes of one object. */
export async function readS3(address: string, settings: S3Settings | undefined): Promise<Uint8Array> {
  const { key, client } = open(address, settings);
  const bytes = await client.getObjectArrayBuffer(key);
  if (!bytes) throw new Error(`there is no object ${address}`);
  return new Uint8Array(bytes);
}

function open(address: string, settings: S3Settings | undefined) {
  const [, bucket, key = ''] = ADDRESS.exec(address) ?? [];
  if (!bucket) throw new ZhengtuError('USAGE', `${address} is no address like s3://bucket/folder.`);
  if (!settings)
    throw new ZhengtuError(
      'USAGE',
      'Reading from s3:// takes AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_ENDPOINT_URL for a store other than AWS).',
    );
  const { endpoint, ...rest } = settings;
  return { bucket, key, client: new S3mini({ ...rest, endpoint: `${endpoint.replace(/\/$/, '')}/${bucket}` }) };
}
