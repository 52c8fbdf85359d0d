import { bareImmediatePattern, immediatePattern } from '../../bangla/deadlines.ts'
import { timeNoteLinePattern } from '../../bangla/headings.ts'
import { findRecurrences } from '../../bangla/recurrence.ts'
import { entryRolePattern, supportPattern } from '../../bangla/roles.ts'
import { quote } from '../../document/quote.ts'
import { overlaps, trimSpan } from '../../document/spans.ts'
import type { Owner } from '../../../schemas/action.ts'
import type { OrganisationMention } from '../../../schemas/mention.ts'
import type { Span } from '../../../schemas/span.ts'
import type { ImplementerNote, Normalised } from '../../../schemas/stages.ts'
import { findOfficeHeads } from '../offices/heads.ts'
import { kindOf } from '../offices/kind.ts'
import { splitEnglishOffices } from '../offices/english.ts'
import type { OfficePhrase } from '../offices/phrase.ts'
import { findOfficePhrases } from '../offices/phrases.ts'

/** Signs and words between the entries of an implementer line: `A, B ও C; D/E`, a line of its own, a number; before or behind one, a line break. */
const separatorPattern =
  /\s-\s|[,;।/](?: *[\n\u2028])?|[\n\u2028](?:(?:ও|এবং|আর|and)(?=\s))?|(?<=\s)(?:ও|এবং|আর|and)(?=\s)|(?:^|(?<=\s))\(?(?:\d{1,2}|[ক-হ])[).।](?=\s)/gu

/** What an implementer line or column says: who, each with its own place, and until when. */
export interface ImplementerReading {
  readonly owners: readonly Owner[]
  readonly times: readonly Span[]
}

/** Read an implementer line or cell; entries that name a day or a period say until when. */
export function readImplementers(text: Normalised, note: ImplementerNote): ImplementerReading {
  let role: Owner['role'] = 'lead'
  const times: Span[] = []
  const owners = note.passage.flatMap((piece) =>
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
  return { owners, times }
}

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

/** > | ৩০ জুন ২০২৫   মার্চ ২০২৬   প্রতি মাসের ৫ তারিখের মধ্যে — with no office in it. */
function isTime(text: Normalised, span: Span): boolean {
  const folded = text.folded.slice(span.start, span.end)
  if (findOfficeHeads(folded).length > 0 || namesIn(text, span).length > 0) return false
  return (
    timesIn(text, span).length > 0 ||
    findRecurrences(folded).length > 0 ||
    [immediatePattern, bareImmediatePattern].some((pattern) => folded.search(pattern) !== -1)
  )
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

const timesIn = ({ mentions }: Normalised, span: Span): readonly Span[] =>
  mentions.filter(
    (m) =>
      ['date', 'duration', 'fiscal-year', 'weekday'].includes(m.type) &&
      span.start <= m.start &&
      m.end <= span.end,
  )

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

const namesIn = ({ mentions }: Normalised, span: Span): readonly OrganisationMention[] =>
  mentions.filter(
    (m): m is OrganisationMention =>
      m.type === 'organisation' && span.start <= m.start && m.end <= span.end,
  )

/** The offices inside a piece, in offsets of the text. */
export function officesIn(text: Normalised, piece: Span): readonly OfficePhrase[] {
  const shift = ({ start, end, wordEnd }: OrganisationMention): Span & { wordEnd: number } => ({
    start: start - piece.start,
    end: end - piece.start,
    wordEnd: wordEnd - piece.start,
  })
  const mentions = namesIn(text, piece).map((m) => ({ ...shift(m), organisation: m.organisation }))
  const folded = text.folded.slice(piece.start, piece.end)
  const printed = text.text.slice(piece.start, piece.end)
  const offices = /[\u0980-\u09ff]/u.test(folded)
    ? findOfficePhrases(folded, mentions, printed)
    : splitEnglishOffices(folded, { start: 0, end: folded.length }, mentions, printed)
  return offices.map((phrase) => ({
    ...phrase,
    start: phrase.start + piece.start,
    end: phrase.end + piece.start,
    wordEnd: phrase.wordEnd + piece.start,
  }))
}

/**
 * Cut at the separators that part names: none inside an office or a bracket, none after which the words are no
 * name of their own (`উপজেলা প্রকৌশলী, ডাসার`).
 */
function entriesOf(text: Normalised, piece: Span): readonly Span[] {
  const offices = officesIn(text, piece)
  const slice = text.folded.slice(piece.start, piece.end)
  const guards = [...offices, ...timesIn(text, piece), ...bracketsIn(slice, piece.start)]
  const cuts = [...withBreaks(text, piece).matchAll(separatorPattern)]
    .map(({ index, 0: sign }) => ({
      start: piece.start + index,
      end: piece.start + index + sign.length,
      sign: signOf(slice.slice(index, index + sign.length)),
    }))
    .filter(
      (cut) =>
        cut.sign === ' ' ||
        !guards.some((span) => overlaps(span, cut)) ||
        // > | সিভিল সার্জন, স্বাস্থ্য অধিদপ্তরের সহযোগিতায় — the office behind the post is another's.
        (cut.sign === ',' &&
          entryRolePattern.test(
            /^[^,;।]*/u.exec(text.folded.slice(cut.end, piece.end))?.[0] ?? '',
          )),
    )
  const entries: Span[] = []
  let from = piece.start
  for (const [index, cut] of cuts.entries()) {
    const below = cuts.slice(index + 1)
    const left = { start: from, end: cut.start }
    const next = { start: cut.end, end: below[0]?.start ?? piece.end }
    const sign = below.find((other) => other.sign !== ' ')
    const whole = { start: cut.end, end: sign?.start ?? piece.end }
    const isEnd =
      cut.sign === ' '
        ? isCutByPrint(text, { offices, guards }, left, next, whole)
        : isCut(text, offices, left, cut.sign, cut.sign === '-' ? whole : next)
    if (!isEnd) continue
    entries.push({ start: from, end: cut.start })
    from = cut.end
  }
  entries.push({ start: from, end: piece.end })
  return entries.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.text.slice(start, end)))
}

/** The sign itself, not the line break beside it; `A, ⏎ B` of a writer parts lines. Where print had to break, a blank. */
function signOf(sign: string): string {
  const isHard = /[\n\u2028]/u.test(sign)
  const bare = sign.trim()
  return isHard && (bare === '' || bare === ',' || bare === '/') ? '\n' : bare || ' '
}

/**
 * Whether a name ends where print had to break the line, so that nothing but the words beside the break tells.
 * > | জেলা প্রাথমিক শিক্ষা অফিসার, নাটোর ⏎ উপজেলা নির্বাহী অফিসার (সকল) — behind a post and its place another post
 * > | নির্বাহী প্রকৌশলী, গণপূর্ত ⏎ বিভাগ   তত্ত্বাবধায়ক প্রকৌশলী, ফরিদপুর ⏎ পরিচালন ও সংরক্ষণ সার্কেল — one name
 * `line`: what stands behind the break, up to the next one; `whole`: up to the next sign.
 */
function isCutByPrint(
  text: Normalised,
  { offices, guards }: { offices: readonly OfficePhrase[]; guards: readonly Span[] },
  left: Span,
  line: Span,
  whole: Span,
): boolean {
  if (supportPattern.test(text.folded.slice(line.start, line.end))) return true
  const opens = ({ start }: OfficePhrase): boolean => start === line.start
  if (endsInPlace(text, left)) {
    const first = officesIn(text, line).find(opens) ?? officesIn(text, whole).find(opens)
    return first?.type === 'post'
  }
  const isInside = guards.some(({ start, end }) => start < left.end && end > line.start)
  if (isInside || !offices.some((office) => overlaps(office, left))) return false
  return isTime(text, line) || offices.some(opens)
}

/** > | জেলা প্রাথমিক শিক্ষা অফিসার, নাটোর */
function endsInPlace(text: Normalised, left: Span): boolean {
  const comma = text.folded.slice(left.start, left.end).lastIndexOf(',')
  const own = officesIn(text, left)
  return (
    comma !== -1 &&
    own.some(({ type }) => type === 'post') &&
    own.every(({ start }) => start < left.start + comma)
  )
}

/** The folded words with all line breaks as printed. */
const withBreaks = ({ text, folded }: Normalised, { start, end }: Span): string =>
  folded
    .slice(start, end)
    .replace(/ /gu, (sign, at: number) =>
      /[\n\u2028]/u.test(text[start + at] ?? '') ? '\n' : sign,
    )

function isCut(
  text: Normalised,
  offices: readonly OfficePhrase[],
  left: Span,
  sign: string,
  right: Span,
): boolean {
  const names = (span: Span): boolean =>
    offices.some((office) => overlaps(office, span)) || isAbbreviation(text, span)
  const folded = text.folded.slice(right.start, right.end)
  if (sign === ';' || sign === '।' || /^\(?(?:\d|[ক-হ])/u.test(sign) || supportPattern.test(folded))
    return true
  const isRole = [left, right].some((span) =>
    entryRolePattern.test(text.folded.slice(span.start, span.end)),
  )
  if (sign === ',' && isRole && !isShortPost(text, left)) return true
  if (/[\n\u2028]/u.test(sign)) return names(left)
  if (/^\s?-/u.test(sign)) return isTime(text, right)
  // `প্রকল্প পরিচালক, SPMP`: an abbreviation or a project behind a post is its office.
  const isOfPost =
    isAbbreviation(text, right) || /(?:প্রকল্প|কর্মসূচি|কর্মসূচী|project|programme)[\s).]*$/u.test(folded)
  if (sign === ',' && isOfPost && (endsInPost(offices, left) || isShortPost(text, left)))
    return false
  // `নেজারত ডেপুটি কালেক্টর ও আবাসিক মেডিকেল অফিসার`: a post that is complete begins a name of its own.
  const opensPost = offices.some(
    ({ type, start }) => type === 'post' && start >= right.start && start <= right.start + 1,
  )
  if ((sign === 'ও' || sign === 'এবং') && opensPost) return true
  return (
    names(left) &&
    (names(right) || isTime(text, right) || sign === 'ও' || sign === 'এবং' || sign === 'and')
  )
}

const isAbbreviation = ({ text }: Normalised, { start, end }: Span): boolean =>
  /^[\s.)-]*[A-Z][A-Z-]{1,9}\s*$/u.test(text.slice(start, end))

/** > | PD, SFLRP */
const isShortPost = ({ text }: Normalised, { start, end }: Span): boolean =>
  /^\s*(?:D?PD|A?DG|MD|CEO|DC|UNO|SP|PM)\s*$/u.test(text.slice(start, end))

/** The last office of a stretch is a post that names no office yet. */
function endsInPost(offices: readonly OfficePhrase[], span: Span): boolean {
  const last = offices.findLast((office) => overlaps(office, span))
  return last?.type === 'post' && last.organisation === null
}

function bracketsIn(slice: string, offset: number): readonly Span[] {
  // `(২)` is a label, which parts names.
  return [...slice.matchAll(/\((?!(?:\d{1,2}|[ক-হ])\))[^()\n]{1,80}\)/gu)].map(
    ({ index, 0: match }) => ({
      start: offset + index,
      end: offset + index + match.length,
    }),
  )
}
