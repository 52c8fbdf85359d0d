import { conditionsIn } from '../../bangla/conditions.ts'
import { officialActPattern } from '../../bangla/english.ts'
import { gregorianMonths } from '../../bangla/months.ts'
import type { Span } from '../../../schemas/span.ts'
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

/** Words that stand for somebody who is named elsewhere. */
const pronounPattern = /^\s*(?:he|she|it|they|this|these|those|that|who|which)\s*$/u

/** Only somebody can be asked, or do what the clause binds: its subject acts though no word of it names an office. */
export const isActing = ({ folded, predicate }: Clause, subject: Span): boolean =>
  !pronounPattern.test(folded.slice(subject.start, subject.end)) &&
  (predicate?.voice === 'request' ||
    (predicate?.voice === 'active' && officialActPattern.test(folded.slice(predicate.end))))

const monthNames = [...gregorianMonths.keys()]
  .filter((name) => /^[a-z]/u.test(name))
  .map((name) => name.slice(0, 1).toUpperCase() + name.slice(1))

/** A word in capitals, not a month: `Cabinet`, `Cox's`, `LGED`. */
const capitalWord = String.raw`(?!(?:${monthNames.join('|')}|Eid)\b)[A-Z][\w&-]*(?:['’]s(?=\s[A-Z]))?`

/** An office in capitals: `Cabinet Division`, `Deputy Commissioner, Cox's Bazar`, `ERD and ADB`, `RRRC office`; not `World Bank for No Objection`. */
const capitals = String.raw`${capitalWord}(?:\s+(?:(?:of|for(?!\s+(?:No|Approval)\b)|and|the|&)\s+){0,2}${capitalWord}|\s+\([A-Z][\w &-]{0,40}\)|,\s+${capitalWord})*(?:\s+(?:office|cell|team|committee|unit|branch)\b)?`

/** > | send minutes to the Cabinet Division   inform ERD and ADB   deposited with the Deputy Commissioner   place a report before the Board */
const recipientPattern = new RegExp(
  String.raw`\b(?:(?:send|sent|submit|submitted|report|forward|forwarded|provide|provided|share|shared|furnish|furnished|convey|conveyed|deposit|deposited|nominate|circulate|circulated|issue|issued|hand(?:ed)? over)\b[^.;]*?\b(?:to|with)|(?:place|placed|lay|laid|present|presented)\b[^.;]*?\b(?:before|to)|inform)\s+(?:the\s+)?(?<who>${capitals})`,
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
