import { conditionsIn } from '../../bangla/conditions.ts'
import type { Clause } from './clauses.ts'

/** Words before the subject of an English sentence. */
const openingPattern =
  /^\s*["'“]?(?:(?:therefore|accordingly|in this regard|moreover|besides|also|further(?:more)?|in addition|(?:(?:it (?:was|is) |be it )?(?:further |also |unanimously |hereby )*|the \w+ (?:further |also |unanimously )*)(?:resolved|decided|directed|agreed|recommended|requested) (?:unanimously )?that)\s*,?\s*)*/u

/** Longest subject, in letters: more is a clause of its own. */
const longestSubject = 120

/**
 * The subject of an English clause that asks or binds, in offsets of the clause: `… lead ministries` of
 * `… are requested to`. Of a passive (`will be included`) it is what is acted on, so no owner.
 */
export function englishSubject({
  folded,
  predicate,
}: Clause): { start: number; end: number } | null {
  if (predicate === null || predicate.voice === 'passive' || predicate.start === 0) return null
  const condition = conditionsIn(folded).find(({ start }) => start === 0)?.end ?? 0
  const start = condition + (openingPattern.exec(folded.slice(condition))?.[0].length ?? 0)
  const end = folded.slice(0, predicate.start).trimEnd().length
  return end > start && end - start <= longestSubject ? { start, end } : null
}

/** An office in capitals: `Cabinet Division`, `Deputy Commissioner, Brahmanbaria`, `ERD and ADB`. */
const capitals = String.raw`[A-Z][\w&-]*(?:\s+(?:(?:of|for|and|the|&)\s+){0,2}[A-Z][\w&-]*|\s+\([A-Z][\w &-]{0,40}\)|,\s+[A-Z][\w-]*)*`

/** > | send minutes to the Cabinet Division   inform ERD and ADB   deposited with the Deputy Commissioner */
const recipientPattern = new RegExp(
  String.raw`\b(?:(?:send|sent|submit|submitted|report|forward|forwarded|provide|provided|share|shared|furnish|furnished|convey|conveyed|deposit|deposited|nominate)\b[^.;]*?\b(?:to|with)|inform)\s+(?:the\s+)?(?<who>${capitals})`,
  'gu',
)

/** > | will be prepared by the Department of Environment   is to be collected by all Upazila Engineers — the agent of a passive. */
const agentPattern = new RegExp(
  String.raw`\bby\s+(?:the\s+)?(?<who>(?:(?:all|respective|concerned|relevant)\s+(?:the\s+)?)?${capitals})`,
  'gu',
)

/** Who acts in a passive clause, in offsets of the clause: behind its verb, not `a group headed by the Director may be formed`. */
export const englishAgents = ({
  printed,
  predicate,
}: Clause): ReadonlyArray<{ start: number; end: number }> =>
  predicate?.voice === 'passive'
    ? named(printed, agentPattern).filter(({ start }) => start > predicate.end)
    : []

/** Who receives, in offsets of the clause as printed. */
export const englishRecipients = (printed: string): ReadonlyArray<{ start: number; end: number }> =>
  named(printed, recipientPattern)

const named = (printed: string, pattern: RegExp): ReadonlyArray<{ start: number; end: number }> =>
  [...printed.matchAll(pattern)].map((match) => {
    const end = match.index + match[0].length
    return { start: end - (match.groups?.['who']?.length ?? 0), end }
  })
