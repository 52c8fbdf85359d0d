import { decisionWord } from '../bangla/headings.ts'
import { quote } from '../document/quote.ts'
import { trimSpan } from '../document/spans.ts'
import type { FollowUp } from '../../schemas/document.ts'
import type { DateMention } from '../../schemas/mention.ts'
import type { Span } from '../../schemas/span.ts'
import type { Normalised } from '../../schemas/stages.ts'
import type { Block } from './blocks.ts'

/**
 * > | উক্ত সভার সিদ্ধান্ত ‘ক’ নিম্নরূপ:     সভার ৩(খ) নং সিদ্ধান্ত নিম্নরূপ:
 * The quotation follows in quotes, in the same paragraph or the next.
 */
const introductionPattern = new RegExp(
  `(?:সভার|সভায়|বৈঠকের)\\s+(?:গৃহীত\\s+)?(?:(?<before>['"(]?[ক-হ০-৯\\d.]{1,4}['")]?)\\s*(?:নং|নম্বর)?\\s*)?${decisionWord}\\S*\\s*(?:নং|নম্বর|-)?\\s*['"(]?(?<label>[ক-হ]|[\\d.]{1,4}(?:\\([ক-হ]\\))?)?['")]?\\s*(?:টি\\s*)?(?:নি(?:ম্ন|ন্ম)\\S*|ছিল)[^।"]{0,20}[:-]`.normalize(
    'NFC',
  ),
  'u',
)

/** `“সিদ্ধান্ত-ক. …”`: the label inside the quotation. */
const quotedLabelPattern = new RegExp(
  `^\\s*(?:${decisionWord}\\s*(?:নং|নম্বর)?\\s*[-:]?\\s*)?['"(]?(?<label>[ক-হ]|\\d{1,2}(?:\\.\\d{1,2})?)['"]?\\s*[).।:-]\\s*`,
  'u',
)

/** Decisions of another meeting that a letter quotes, with the meeting's date and the memo of its minutes. */
export function readFollowUps(text: Normalised, blocks: readonly Block[]): readonly FollowUp[] {
  return blocks.flatMap((block, index) => {
    const match = introductionPattern.exec(block.folded)
    if (match === null) return []
    const from = block.start + match.index + match[0].length
    const quotation =
      quotationIn(text, { start: from, end: block.end }) ?? quotationIn(text, blocks[index + 1])
    const inside =
      quotation === null
        ? null
        : quotedLabelPattern.exec(text.folded.slice(quotation.start, quotation.end))
    const body =
      quotation === null
        ? null
        : { start: quotation.start + (inside?.[0].length ?? 0), end: quotation.end }
    const quoted = quote(text, body ?? { start: block.start + match.index, end: from })
    if (quoted === null) return []
    const before = blocks.slice(Math.max(0, index - 2), index + 1)
    return [
      {
        label: printedLabel(text, match, block) ?? inside?.groups?.['label'] ?? null,
        meetingDate: meetingDateIn(text, before),
        memo: memoIn(text, before),
        text: body === null ? null : quoted.text,
        evidence: quoted.evidence,
        decision: null,
      },
    ]
  })
}

function printedLabel({ text }: Normalised, match: RegExpExecArray, block: Block): string | null {
  const label = match.groups?.['label'] ?? match.groups?.['before']?.replace(/['"()]/gu, '')
  if (label === undefined) return null
  const start = block.start + match.index + match[0].lastIndexOf(label)
  return text.slice(start, start + label.length)
}

/** What stands between quotes that open at the start of `span`, without them. */
function quotationIn({ text, folded }: Normalised, span: Span | undefined): Span | null {
  if (span === undefined) return null
  const slice = folded.slice(span.start, span.end)
  const open = /^\s*["']/u.exec(slice)
  if (open === null) return null
  const sign = slice[open[0].length - 1] ?? '"'
  const close = slice.lastIndexOf(sign)
  const end = close > open[0].length ? close : slice.length
  return trimSpan(text, { start: span.start + open[0].length, end: span.start + end })
}

/** > | ১৮ জুন ২০১৭ ইং তারিখে অনুষ্ঠিত সভার কার্যবিবরণী */
function meetingDateIn({ mentions, folded }: Normalised, blocks: readonly Block[]): string | null {
  const held = mentions.find(
    (m): m is DateMention =>
      m.type === 'date' &&
      m.date !== null &&
      blocks.some(({ start, end }) => start <= m.start && m.end <= end) &&
      /^\s*(?:তারিখ(?:ে|ের)?\s*)?(?:অনুষ্ঠিত|সভা)/u.test(folded.slice(m.end, m.end + 40)),
  )
  return held?.date ?? null
}

/** > | ০৬.০৭.২০১৭ তারিখের ৪৫৬ নং স্মারকে */
function memoIn({ text, folded }: Normalised, blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    const match = /(?<serial>\d{1,5})\s*(?:নং|নম্বর|সংখ্যক)\s*(?:স্মারক|পত্র)/u.exec(
      folded.slice(block.start, block.end),
    )
    const serial = match?.groups?.['serial']
    if (match === null || serial === undefined) continue
    return text.slice(block.start + match.index, block.start + match.index + serial.length)
  }
  return null
}
