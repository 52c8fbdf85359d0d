import { officePattern } from '../bangla/offices.ts'
import { letterheadPattern } from '../bangla/headings.ts'
import { quote } from '../document/quote.ts'
import { encloses, overlaps } from '../document/spans.ts'
import type { Issued, Issuer } from '../../schemas/document.ts'
import type { DateMention, MemoMention, OrganisationMention } from '../../schemas/mention.ts'
import type { Quote, Span } from '../../schemas/span.ts'
import type { Normalised } from '../../schemas/stages.ts'
import type { Block } from './blocks.ts'
import { findField } from './fields.ts'

/**
 * The office that issues the document: the last registered one of the letterhead (its branch is not),
 * else the first line there that ends like an office, else the office in the signature block.
 */
export function readIssuer(
  text: Normalised,
  head: readonly Block[],
  tail: readonly Block[],
): Issuer | null {
  const isLetterhead = head.some(({ folded }) => letterheadPattern.test(folded))
  const fields = head.findIndex(({ folded }) => findField(folded) !== null)
  const lines = head
    .slice(0, fields === -1 ? undefined : fields)
    .flatMap((block) => block.lines)
    .filter(
      ({ start, end }) =>
        end - start < 120 && !letterheadPattern.test(text.folded.slice(start, end)),
    )
  const found = officesIn(text, lines).findLast((mention) => isWholeLine(text, lines, mention))
  if (found !== undefined) return issuerFrom(text, lineAround(lines, found), found)
  const named = isLetterhead
    ? lines.find(({ start, end }) => officePattern.test(text.folded.slice(start, end)))
    : undefined
  if (named !== undefined) return issuerFrom(text, named, null)
  const signed = officesIn(text, tail).at(0)
  return signed === undefined ? null : issuerFrom(text, signed, signed)
}

const officesIn = (
  { mentions }: Normalised,
  blocks: readonly Span[],
): readonly OrganisationMention[] =>
  mentions.filter(
    (m): m is OrganisationMention =>
      m.type === 'organisation' && blocks.some((block) => encloses(block, m)),
  )

/** Whether the office makes up most of its line: not named in passing, in a slogan or a title. */
function isWholeLine(
  text: Normalised,
  lines: readonly Span[],
  mention: OrganisationMention,
): boolean {
  const { start, end } = lineAround(lines, mention)
  return (mention.end - mention.start) / text.text.slice(start, end).trim().length > 0.55
}

const lineAround = (lines: readonly Span[], mention: Span): Span =>
  lines.find((line) => overlaps(line, mention)) ?? mention

function issuerFrom(
  text: Normalised,
  span: Span,
  mention: OrganisationMention | null,
): Issuer | null {
  const line = text.text.slice(span.start, span.end)
  const start = span.start + (/^[\s*_"'-]*/u.exec(line)?.[0].length ?? 0)
  const end = span.end - (/[\s*_।,"'-]*$/u.exec(line)?.[0].length ?? 0)
  const quoted = quote(text, { start, end })
  return quoted === null ? null : { ...quoted, organisation: mention?.organisation ?? null }
}

/** The memo number: of a letter above its text, of minutes behind the signature; of several the first there. */
export function readMemo(
  text: Normalised,
  places: ReadonlyArray<readonly Block[]>,
): MemoMention | null {
  for (const blocks of places) {
    const found = text.mentions.find(
      (m): m is MemoMention => m.type === 'memo' && blocks.some((block) => encloses(block, m)),
    )
    if (found !== undefined) return found
  }
  return null
}

/**
 * The date of issue: the Gregorian day beside or below the memo number, with its Bangla twin, else the
 * one behind the word তারিখ. A date under a signature says when it was signed, not issued.
 */
export function readIssued(
  text: Normalised,
  memo: MemoMention | null,
  places: ReadonlyArray<readonly Block[]>,
  meetingDate: Span | null,
): Issued | null {
  const isFree = (date: Span): boolean => meetingDate === null || !overlaps(date, meetingDate)
  for (const blocks of places) {
    const index = memo === null ? -1 : blocks.findIndex((block) => encloses(block, memo))
    const near = index === -1 ? [] : blocks.slice(index, index + 4)
    const named = blocks.filter(({ folded }) => issuedPattern.test(folded))
    const dates =
      [completeDates(text, near).filter(isFree), completeDates(text, named).filter(isFree)].find(
        (found) => found.length > 0,
      ) ?? []
    const gregorian = dates.find((date) => date.calendar === 'gregorian')
    const bangla = dates.find((date) => date.calendar === 'bangla')
    const chosen = gregorian ?? bangla
    const quoted = chosen === undefined ? null : quote(text, chosen)
    if (quoted === null || chosen?.date == null) continue
    const twin: Quote | null = bangla === undefined ? null : quote(text, bangla)
    return { ...quoted, date: chosen.date, bangla: twin?.text ?? null }
  }
  return null
}

/** `তারিখ: …` alone; `সভার তারিখ` and `তারিখ ও সময়` are the meeting's. */
const issuedPattern = /(?<!সভার\s)(?:তারিখ|date)\s*[:-]/u

const completeDates = (
  { mentions }: Normalised,
  blocks: readonly Block[],
): readonly DateMention[] =>
  mentions.filter(
    (m): m is DateMention =>
      m.type === 'date' &&
      m.date !== null &&
      blocks.some((block) => block.end - block.start < 160 && encloses(block, m)),
  )
