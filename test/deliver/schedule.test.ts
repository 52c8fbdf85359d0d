import { expect, test } from 'vitest'
import { secondsAsked, waitAfter } from '../../pipeline/deliver/webhooks/schedule.ts'

test('tries are those of the standard: at once, 5 s, 5 min … a day; then no more', () => {
  const waits = Array.from({ length: 10 }, (_, at) => waitAfter(at + 1, 0))
  expect(waits).toEqual([5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400, null])
  expect(waitAfter(2, 1)).toBe(360)
})

test.each([
  [undefined, null],
  ['120', 120],
  ['Sun, 22 Nov 2026 10:05:00 GMT', 300],
  ['Sun, 22 Nov 2026 09:00:00 GMT', 1],
  ['9999999', 86_400],
  ['soon', null],
])('Retry-After %s: %s', (header, seconds) => {
  expect(secondsAsked(header, new Date('2026-11-22T10:00:00Z'))).toBe(seconds)
})
