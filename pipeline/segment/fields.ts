import { anyOf } from '../bangla/edges.ts'
import { attendanceFieldPattern, fieldLabels, type FieldName } from '../bangla/headings.ts'

/** A line `label : value` as found in a folded line; `valueStart` counts from the line's start. */
export interface FieldHead {
  readonly name: FieldName
  readonly valueStart: number
}

/** > | সভার তারিখ ২৩/০৮/২০২১ খ্রিঃ — a day to the end of the line needs no colon, which print or recognition left out. */
const dayAlone = String.raw`\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}\s*(?:খ্রি\S*|ইং)?\s*$`

const labelPatterns = (
  Object.entries(fieldLabels) as ReadonlyArray<[FieldName, readonly string[]]>
).map(([name, labels]) => ({
  name,
  // > | সভাপতি : …   সভার তারিখ\t২৩/০৮/২০২১   উপস্থিতি- পরিশিষ্ট-ক   Time and Date: …
  // The colon itself is often misread: any one or two signs between blanks stand for it, and ঃ comes back as `০ঃ` or `3ঃ`.
  pattern: new RegExp(
    String.raw`^[\s*_"'#-]*(?:(?:\d{1,2}\.\d[.।)]?\s|\(?(?:\d{1,2}|[ক-হ])\s?[).।])\s*)?${anyOf(labels)}(?:\s?মহোদয়)?[\s*_]*(?:[.\s]*[:;]-?|\s?\.{3,}|ঃ-?|\s[03]\s?[:ঃ](?=\s)|।(?=\s)|-(?=\s)|=|\t|(?<=\s)[^\p{L}\p{N}\s(]{1,2}(?=\s)|(?<=\s)(?=${dayAlone}))[\s:*_.-]*`.normalize(
      'NFC',
    ),
    'iu',
  ),
}))

/** > | সভার সময়⇥3ঃ⇥সকাল ১০:০০ টা — a cell with nothing but the colon. */
const signCell = /^\s*[03]?\s*[:ঃ]\s*$/u

/** > | ১.০⇥সভার তারিখ⇥: ০৭/০৯/২০২৬ — the number of the field in a cell of its own. */
const numberCell = /^\s*(?:\d{1,2}(?:\.\d)?|[ক-হ])\s?[.)।]?\s*$/u

/** The field that a folded line opens, by its longest label; null for other lines and for rows of wider tables. */
export function findField(foldedLine: string): FieldHead | null {
  const [first = '', ...others] = foldedLine.split('\t')
  const cells = (numberCell.test(first) ? others : [first, ...others]).filter(
    (cell) => /[^\s:ঃ]/u.test(cell) && !signCell.test(cell),
  )
  if (cells.length > 2) return null
  const found = labelPatterns.flatMap(({ name, pattern }) => {
    const match = pattern.exec(foldedLine)
    return match === null ? [] : [{ name, valueStart: match[0].length }]
  })
  const longest = found.toSorted((a, b) => b.valueStart - a.valueStart)[0]
  if (longest !== undefined) return longest
  const attendance = attendanceFieldPattern.exec(foldedLine)
  return attendance === null ? null : { name: 'attendance', valueStart: attendance[0].length }
}
