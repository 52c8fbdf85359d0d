/** Days that count as soon, after today. */
const soonDays = 14

const dhaka = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Dhaka' })

/** Today in Dhaka and the last day that is soon, as ISO dates; and the present time. */
export function moment(now = new Date()) {
  const soon = new Date(now.getTime() + soonDays * 86_400_000)
  return { now: now.toISOString(), today: dhaka.format(now), soon: dhaka.format(soon) }
}

/** A time that lies so many minutes ahead. */
export const inMinutes = (minutes: number): string =>
  new Date(Date.now() + minutes * 60_000).toISOString()
