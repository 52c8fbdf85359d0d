import { addDays } from '../../pipeline/bangla/days.ts'

/** Days that count as soon, after today. */
const soonDays = 14

const dhaka = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Dhaka' })

/** Today in Dhaka and the last day that is soon, as ISO dates; and the present time. */
export function moment(now = new Date()) {
  const today = dhaka.format(now)
  return { now: now.toISOString(), today, soon: addDays(today, soonDays) }
}

/** A time that lies so many minutes ahead. */
export const inMinutes = (minutes: number): string =>
  new Date(Date.now() + minutes * 60_000).toISOString()
