import { countingPattern, tellingEndPattern } from '../bangla/earlier-decisions.ts'
import { decisionWord } from '../bangla/headings.ts'
import { finalPredicate } from '../bangla/verbs.ts'
import { isSameList, printedLabel } from '../document/markers.ts'
import { trimSpan } from '../document/spans.ts'
import type { Span } from '../../schemas/span.ts'
import type { Normalised, Passage } from '../../schemas/stages.ts'
import type { Block } from './blocks.ts'

/** Where a document tells of an earlier decision. */
export interface Telling {
  /** What was decided, without label and quotes; null where it is only named. */
  readonly body: Passage | null
  /** The words that speak of it. */
  readonly lead: Passage
  /** The label by which it is named, as printed. */
  readonly label: string | null
}

/** The words behind a lead: in quotes, in the same paragraph or the next, or up to the end of the clause. */
export function toldBehind(
  text: Normalised,
  block: Block,
  match: RegExpExecArray,
  next: readonly Block[],
): readonly Telling[] {
  const start = block.start + match.index
  const rest = { start: start + match[0].length, end: block.end }
  const lead = [{ start, end: rest.start }]
  const label = labelIn(text, match, start)
  const isBlank = text.text.slice(rest.start, rest.end).trim() === ''
  const listed = isBlank ? listedIn(text, next) : []
  if (listed.length > 1) return listed.map((item) => ({ ...item, lead }))
  const paragraphs = isBlank ? quotedParagraphs(text, next) : []
  if (paragraphs.length > 1) return paragraphs.map((item) => ({ ...item, lead }))
  const quotation =
    restOfQuotation(text, start, rest) ??
    quotationIn(text, rest) ??
    (isBlank ? quotationIn(text, next[0]) : null)
  if (quotation !== null) {
    const inside = quotedLabelPattern.exec(text.folded.slice(quotation.start, quotation.end))
    const body = [{ start: quotation.start + (inside?.[0].length ?? 0), end: quotation.end }]
    const labelled = inside === null ? null : labelIn(text, inside, quotation.start)
    return [{ body, lead, label: label ?? labelled }]
  }
  const clause = clauseIn(text, rest)
  if (clause === null) return [{ body: null, lead, label }]
  return labelledParts(text, clause).map((part) => ({
    body: [part.body],
    lead,
    label: label ?? part.label,
  }))
}

/** A decision that is named by its label alone. */
export function toldByLabel(text: Normalised, block: Block, match: RegExpExecArray): Telling {
  const start = block.start + match.index
  const lead = [{ start, end: start + match[0].length }]
  return { body: null, lead, label: labelIn(text, match, start) }
}

/** The words that a pattern has caught, before their sentence says that they were decided. */
export function toldBefore(block: Block, match: RegExpExecArray): Telling {
  const words =
    match.groups?.['quoted'] ?? match.groups?.['inner'] ?? match.groups?.['stated'] ?? match[0]
  const start = block.start + match.index + match[0].indexOf(words)
  const lead = { start: block.start + match.index, end: start + words.length }
  const quotes = /^['"]?/u.exec(words)?.[0].length ?? 0
  return { body: [{ start: start + quotes, end: lead.end - quotes }], lead: [lead], label: null }
}

function labelIn(text: Normalised, match: RegExpExecArray, start: number): string | null {
  const label = match.groups?.['label'] ?? match.groups?.['before']
  return label === undefined
    ? null
    : printedLabel(text, { start, end: start + match[0].length }, label)
}

/** `“সিদ্ধান্ত-ক. …”`: the label inside the quotation. */
const quotedLabelPattern = new RegExp(
  `^\\s*(?:${decisionWord}\\s*(?:নং|নম্বর)?\\s*[-:]?\\s*)?(?:(?<label>\\d{1,2}\\.\\d{1,2})(?=\\s)|['"(]?(?<label>[ক-হ]|\\d{1,2}(?:\\.\\d{1,2})?)['"]?\\s*[).।:-]|(?<label>\\d{1,2}\\s?\\([ক-হ]\\))\\s*[:।.-]*)\\s*`,
  'u',
)

/** > | “|সিদ্ধান্ত ৩.২: … প্রেরণ করবেন।|” — the lead stands inside the quotation. */
function restOfQuotation({ text, folded }: Normalised, start: number, rest: Span): Span | null {
  const sign = /["']$/u.exec(folded.slice(0, start))?.[0]
  const close = sign === undefined ? -1 : folded.slice(rest.start, rest.end).indexOf(sign)
  return close === -1 ? null : trimSpan(text, { start: rest.start, end: rest.start + close })
}

/** What stands between quotes that open at the start of `span`, without them. */
function quotationIn({ text, folded }: Normalised, span: Span | undefined): Span | null {
  if (span === undefined) return null
  const slice = folded.slice(span.start, span.end)
  // Two single signs are typed for a double one.
  const open = /^\s*(?<sign>"|''|')/u.exec(slice)
  const sign = open?.groups?.['sign']
  if (open === null || sign === undefined) return null
  const close = slice.indexOf(sign, open[0].length)
  // An apostrophe or a quotation inside: the last sign closes it.
  const isInner = close !== -1 && /^[\p{L}\p{M}]/u.test(slice.slice(close + 1))
  const last = isInner ? slice.lastIndexOf(sign) : close
  const end = last > open[0].length ? last : slice.length
  if (isAttribute(slice.slice(open[0].length, end), slice.slice(end + sign.length))) {
    // A sign of the inner quotation was read as one of the outer.
    const outer = slice.lastIndexOf(sign)
    if (outer <= end) return null
    return trimSpan(text, { start: span.start + open[0].length, end: span.start + outer })
  }
  return trimSpan(text, { start: span.start + open[0].length, end: span.start + end })
}

/** > | ‘সামাজিক সহায়তা ক্লাস্টারভুক্ত’ মন্ত্রণালয় … প্রেরণ করবে — quotes around a part of what was decided, not around it. */
const isAttribute = (quoted: string, behind: string): boolean =>
  finalPredicate(quoted) === null &&
  /^\s+[\p{L}\p{M}/]+\s/u.test(behind) &&
  finalPredicate(behind) !== null

/** > | “৪ (ক) … প্রেরণ করতে হবে।   ৪ (গ) … প্রেরণ করবেন।” — one quotation over several paragraphs, each with its label. */
function quotedParagraphs(
  text: Normalised,
  blocks: readonly Block[],
): ReadonlyArray<Pick<Telling, 'body' | 'label'>> {
  const [first] = blocks
  if (first === undefined || !/^\s*(?:"|'')/u.test(first.folded)) return []
  const end = blocks
    .slice(0, longestQuotation)
    .findIndex((block) => /(?:"|'')\s*$/u.test(block.folded))
  return blocks.slice(0, end + 1).flatMap((block) => {
    const match = quotedLabelPattern.exec(
      block.folded.replace(/"|''/u, (sign) => ' '.repeat(sign.length)),
    )
    if (match === null) return []
    const words = { start: block.start + match[0].length, end: block.end }
    return [{ body: [withoutClose(text, words)], label: labelIn(text, match, block.start) }]
  })
}

/** Paragraphs. */
const longestQuotation = 8

/**
 * The items of the list that begins with the next block, in quotes or not; it ends with its quotation, or where numbers do not rise.
 * > | "৪। … প্রেরণ করবে।" ⏎ |২। উক্ত সিদ্ধান্ত মোতাবেক … অনুরোধ করা হলো। — the letter's own second paragraph.
 */
function listedIn(
  text: Normalised,
  blocks: readonly Block[],
): ReadonlyArray<Pick<Telling, 'body' | 'label'>> {
  const first = blocks[0]?.marker ?? null
  if (first === null) return []
  const end = blocks.findIndex(
    ({ marker }, index) =>
      marker === null ||
      !isSameList(first, marker) ||
      (index > 0 && isBehindQuotation(blocks, index)) ||
      marker.ordinal <= (blocks[index - 1]?.marker?.ordinal ?? 0),
  )
  return blocks.slice(0, end === -1 ? undefined : end).flatMap((block) => {
    if (block.marker === null) return []
    const words = { start: block.marker.content, end: block.end }
    return [{ body: [withoutClose(text, words)], label: block.marker.canonical }]
  })
}

const isBehindQuotation = (blocks: readonly Block[], index: number): boolean =>
  /^\s*"/u.test(blocks[0]?.folded ?? '') && /"\s*$/u.test(blocks[index - 1]?.folded ?? '')

/** Without the sign that closes a quotation around it. */
function withoutClose({ text }: Normalised, { start, end }: Span): Span {
  const words = text.slice(start, end).replace(/["”’']\s*$/u, '')
  return trimSpan(text, { start, end: start + words.length })
}

/** From here to the end of the clause; null where nothing is told: `… গৃহীত হয়েছিল, যার মধ্যে ৫টি বাস্তবায়িত হয়েছে`. */
function clauseIn({ text, folded }: Normalised, rest: Span): Span | null {
  const words = folded.slice(rest.start, rest.end)
  // Labelled parts end in semicolons, the last one in a stop.
  const isLabelled = words.search(partPattern) === 0
  const length = tellingEndPattern.exec(
    isLabelled ? words.replace(/;(?=\s+(?:and\s+)?\()/gu, ',') : words,
  )?.index
  const clause = trimSpan(text, {
    start: rest.start,
    end: length === undefined ? rest.end : rest.start + length,
  })
  const isCounting = countingPattern.test(folded.slice(clause.start))
  return clause.end - clause.start < shortest || isCounting ? null : clause
}

/** Fewer letters tell nothing. */
const shortest = 12

/** > | (ক) সকল সংস্থা … সভা করবে এবং (খ) … চালু করবে */
function labelledParts(
  text: Normalised,
  clause: Span,
): ReadonlyArray<{ readonly body: Span; readonly label: string | null }> {
  const labels = [...text.folded.slice(clause.start, clause.end).matchAll(partPattern)]
  if (labels[0]?.index !== 0) return [{ body: clause, label: null }]
  return labels.map((match, at) => {
    const from = clause.start + match.index + match[0].length
    const end = labels[at + 1]?.index
    const body = trimSpan(text.text, {
      start: from,
      end: end === undefined ? clause.end : clause.start + end,
    })
    return { body, label: labelIn(text, match, clause.start + match.index) }
  })
}

const partPattern =
  /(?:^|[,;]?\s+(?:(?:এবং|ও|and)\s+)?)\(?(?<label>[ক-হ]|\d{1,2}|i{1,3}|iv|vi{0,3}|[a-h])\)\s+/gu
