import { randomBytes } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import type { Secret } from '../../store/endpoints.ts'

/** A new secret, as Standard Webhooks writes it: `whsec_` and 32 bytes in Base64. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

/** So long events are signed with the old secret, too, after a new one was made. */
const overlapMs = 24 * 3_600_000

/** The secrets of an endpoint after a new one was made. */
export const rotated = (
  secrets: readonly Secret[],
  secret: string,
  now: Date,
): readonly Secret[] => [
  { secret, until: null },
  ...secrets
    .filter(({ until }) => until === null || until > now.toISOString())
    .map((old) => ({
      ...old,
      until: old.until ?? new Date(now.getTime() + overlapMs).toISOString(),
    })),
]

/** The headers of Standard Webhooks 1.0, signed with every secret that holds at that time. */
export function signed(
  id: string,
  body: string,
  secrets: readonly Secret[],
  at: Date,
): Readonly<Record<string, string>> {
  const holding = secrets.filter(({ until }) => until === null || until > at.toISOString())
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': holding
      .map(({ secret }) => new Webhook(secret).sign(id, at, body))
      .join(' '),
  }
}
