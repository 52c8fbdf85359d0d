import { z } from 'zod'
import { Organisation } from '../../schemas/organisation.ts'
import table from './organisations.json' with { type: 'json' }

/** A row of the registry: what offices are called, under whom they stand, since when and by which source. */
const Entry = Organisation.unwrap().extend({
  kind: z.string().min(1),
  /** Other spellings, former names and abbreviations that name this office and no other. */
  aliases: z.array(z.string().min(1)),
  parent: z.string().nullable(),
  /** First group of its memo numbers, for ministries: `41`. */
  memoCode: z.string().nullable(),
  /** First and last day on which the office bore this name; null where not known. */
  validFrom: z.iso.date().nullable(),
  validUntil: z.iso.date().nullable(),
  source: z.string().min(1),
})
type Entry = z.infer<typeof Entry>

const entries: readonly Entry[] = z.array(Entry).parse(table)

const toOrganisation = ({ id, name, nameEn }: Entry): Organisation => ({ id, name, nameEn })

/** Every printed name with the organisation it names. Names of two organisations are left out of the data. */
export const organisationNames: ReadonlyArray<readonly [string, Organisation]> = entries.flatMap(
  (entry) =>
    [entry.name, entry.nameEn, ...entry.aliases].map(
      (name) => [name, toOrganisation(entry)] as const,
    ),
)

const byMemoCode = new Map(
  entries.flatMap((entry) => (entry.memoCode === null ? [] : [[entry.memoCode, entry] as const])),
)

/** The ministry whose code opens a memo number: `41.00.0000…` → Ministry of Social Welfare. */
export function organisationOfMemo(foldedMemo: string): Organisation | null {
  const entry = byMemoCode.get(foldedMemo.slice(0, 2))
  return entry === undefined ? null : toOrganisation(entry)
}
