import { z } from 'zod'

/** Calendar day, ISO 8601: `2026-04-27`. */
export const IsoDate = z.iso.date()

/** Time of day in 24 hours, Asia/Dhaka: `11:00`. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
