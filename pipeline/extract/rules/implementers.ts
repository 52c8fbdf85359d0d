import { timeNoteLinePattern } from '../../bangla/headings.ts'
import { entryRolePattern, supportPattern } from '../../bangla/roles.ts'
import { officeEndPattern } from '../../bangla/offices.ts'
import { quote } from '../../document/quote.ts'
import { trimSpan } from '../../document/spans.ts'
import type { Owner } from '../../../schemas/action.ts'
import type { Span } from '../../../schemas/span.ts'
import type { ImplementerNote, Normalised } from '../../../schemas/stages.ts'
import { findOfficeHeads } from '../offices/heads.ts'
import { kindOf } from '../offices/kind.ts'
import { entriesOf } from './entries.ts'
import { isTime, namesIn } from './mentions-in.ts'

/** What an implementer line or column says: who, each with its own place, and until when. */
export interface ImplementerReading {
  readonly owners: readonly Owner[]
  readonly times: readonly Span[]
}

/** Read an implementer line or cell; entries that name a day or a period say until when. */
export function readImplementers(text: Normalised, note: ImplementerNote): ImplementerReading {
  let role: Owner['role'] = 'lead'
  const times: Span[] = []
  const owners = note.passage.map((piece) =>
    withRoles(
      text,
      entriesOf(text, piece).flatMap((cut) => splitSupport(text, cut)),
    ).flatMap(({ span: entry, isSupport }) => {
      if (isSupport) return ownerFrom(text, entry, note, 'support')
      const support = supportPattern.exec(text.folded.slice(entry.start, entry.end))
      if (support !== null) role = 'support'
      const label = timeNoteLinePattern.exec(text.folded.slice(entry.start, entry.end))
      const span = {
        start: entry.start + ((support ?? label)?.[0].length ?? 0),
        end: entry.end,
      }
      if (label === null && !isTime(text, span)) return ownerFrom(text, span, note, role)
      times.push(span)
      return []
    }),
  )
  return {
    owners: owners.reduce<readonly Owner[]>((read, next) => joinOverPage(text, read, next), []),
    times,
  }
}

/** > | ২. পরিচালক, ⏎⏎ সরকারি আবাসন পরিদপ্তর — a name whose cell goes on over the end of a page. */
function joinOverPage(
  text: Normalised,
  read: readonly Owner[],
  next: readonly Owner[],
): readonly Owner[] {
  const [last, first] = [read.at(-1), next[0]]
  if (last === undefined || first === undefined) return [...read, ...next]
  const end = edgesOf(last)[1]
  const comma = /^\s?,/u.exec(text.folded.slice(end))?.[0].length ?? 0
  if (comma === 0 && officeEndPattern.test(last.text)) return [...read, ...next]
  const heads = findOfficeHeads(text.folded.slice(...edgesOf(first)))
  const spans = last.evidence.map((span) => ({
    start: span.start,
    end: span.end === end ? end + comma : span.end,
  }))
  const quoted = quote(text, ...spans, ...first.evidence)
  if (heads[0]?.type !== 'organisation' || quoted === null) return [...read, ...next]
  return [...read.slice(0, -1), { ...last, ...quoted }, ...next.slice(1)]
}

const edgesOf = ({ evidence }: Owner): [number, number] => [
  evidence[0]?.start ?? 0,
  evidence.at(-1)?.end ?? 0,
]

interface Entry {
  readonly span: Span
  /** It says of itself that it helps. */
  readonly isSupport: boolean
}

/**
 * Entries without the words behind them that say who leads and who helps: of those behind a leader all help.
 * > | পরিচালক (শিল্প)-এর নেতৃত্বে, পরিকল্পনা শাখা ও ইউএনও এর সহায়তায়
 */
function withRoles({ text, folded }: Normalised, cuts: readonly Span[]): readonly Entry[] {
  const entries = cuts.map((cut) => {
    const span = trimSpan(text, cut, '।;,./')
    const match = entryRolePattern.exec(folded.slice(span.start, span.end))
    const end = match === null ? span.end : span.start + match.index
    return { span: { start: span.start, end }, groups: match?.groups ?? {} }
  })
  const leader = entries.findLastIndex(({ groups }) => groups['lead'] !== undefined)
  const helper = entries.findLastIndex(({ groups }) => groups['support'] !== undefined)
  return entries.map(({ span, groups }, index) => ({
    span,
    isSupport:
      groups['support'] !== undefined || (leader !== -1 && index > leader && index < helper),
  }))
}

/** > | চট্টগ্রাম বন্দর কর্তৃপক্ষ (সহযোগিতায়: নৌপরিবহন মন্ত্রণালয়) — who helps stands in a bracket of its own. */
function splitSupport({ folded }: Normalised, span: Span): readonly Span[] {
  const match = /^(?<lead>.+?)\s*\((?<support>[^()]+)\)\s*$/su.exec(
    folded.slice(span.start, span.end),
  )
  const { lead = '', support = '' } = match?.groups ?? {}
  if (match === null || !support.includes(':') || !supportPattern.test(support)) return [span]
  const at = span.start + match[0].lastIndexOf(support)
  return [
    { start: span.start, end: span.start + lead.length },
    { start: at, end: at + support.length },
  ]
}

function ownerFrom(
  text: Normalised,
  span: Span,
  { from }: ImplementerNote,
  role: Owner['role'],
): readonly Owner[] {
  const bare = withoutBrackets(text, span)
  const quoted = quote(text, bare)
  if (quoted === null || !/\p{L}/u.test(quoted.text)) return []
  const heads = findOfficeHeads(text.folded.slice(bare.start, bare.end))
  const type =
    heads[0]?.type === 'post' ? ('post' as const) : (heads.at(-1)?.type ?? 'organisation')
  return [
    {
      ...quoted,
      kind: kindOf({ type, isPlural: heads.at(-1)?.isPlural ?? false }, quoted.text),
      role,
      organisation: namesIn(text, bare).at(-1)?.organisation ?? null,
      from,
    },
  ]
}

/** `(প্রশাসন শাখা)` and `- প্রশাসন শাখা` without the signs around it. */
function withoutBrackets({ text, folded }: Normalised, { start, end }: Span): Span {
  const slice = folded.slice(start, end)
  const lead = /^[\s*_"'-]*(?:\(?(?:\d{1,2}|[ক-হ])[).।]\s*)?/u.exec(slice)?.[0].length ?? 0
  const isWrapped = /^[\s*_"'-]*\([^()]*\)\s*$/u.test(slice)
  return isWrapped
    ? trimSpan(text, { start: start + slice.indexOf('(') + 1, end: start + slice.lastIndexOf(')') })
    : trimSpan(text, { start: start + lead, end })
}
