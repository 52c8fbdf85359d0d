/** Seconds after which a try follows the one before. Source: Standard Webhooks 1.0, “Deliverability and reliability”. */
const waits = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400] as const

/** A receiver may ask for more time, up to this. */
const longestWait = 86_400

/**
 * Seconds until the next try after so many; null where the receiver has had all of them.
 *
 * @param chance 0 to 1: receivers that come back must not be met by all at once
 */
export function waitAfter(attempts: number, chance: number): number | null {
  const wait = waits[attempts - 1]
  return wait === undefined ? null : Math.round(wait * (1 + 0.2 * chance))
}

/** Answers that ask for time: too many requests, and gateways that cannot reach what stands behind them. */
export const asksForTime = (status: number): boolean => [429, 502, 503, 504].includes(status)

/** Seconds of a `Retry-After` header, which names seconds or a day; null without. */
export function secondsAsked(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null
  const seconds = /^\d+$/u.test(header.trim())
    ? Number(header)
    : (Date.parse(header) - now.getTime()) / 1000
  return Number.isFinite(seconds) ? Math.min(longestWait, Math.max(1, Math.ceil(seconds))) : null
}
