import { z } from 'zod'

/** A name as the archive writes it: keyboards write য় as one sign or as two. */
export const plainName = z.string().trim().normalize('NFC').max(300)

/** An empty value in an address is none. */
export const givenName = plainName.default('').transform((value) => value || null)
