import { anyOf } from '../bangla/edges.ts'
import { posts } from '../bangla/offices.ts'
import { memoLinePattern, type FieldName } from '../bangla/headings.ts'
import type { Span } from '../../schemas/span.ts'
import type { Block } from './blocks.ts'
import { findField } from './fields.ts'
import { splitSideFields } from './side-fields.ts'

/** A field with its value; the value of a chair or a subject may run over several lines. */
export interface Field {
  readonly name: FieldName
  readonly value: readonly Span[]
}

/** Fields whose values run over short lines below: a name, then the post, then the office. */
const runningFields: ReadonlySet<FieldName> = new Set([
  'chair',
  'subject',
  'venue',
  'dateTime',
  'other',
])

/** The fields among the header's blocks, in order, with their values in pieces of one block each. */
export function fieldsOf(blocks: readonly Block[]): readonly Field[] {
  const fields: Array<{ name: FieldName; value: Span[] }> = []
  let isOpen = false
  const pieces = blocks.flatMap((block) => splitSideFields(block))
  for (const [index, block] of pieces.entries()) {
    const field = findField(block.folded)
    // Under the memo number stands the date of issue.
    const above = pieces[index - 1]?.folded ?? ''
    const isIssue =
      field?.name === 'date' &&
      memoLinePattern.test(above) &&
      !/তারিখ|\bdate\b/u.test(above) &&
      !/^\s*সভার\s/u.test(block.folded)
    const head = isIssue ? null : field
    const last = fields.at(-1)
    if (head?.name === 'post' && last?.name === 'chair') {
      last.value.push({ start: block.start + head.valueStart, end: block.end })
    } else if (head !== null) {
      fields.push({
        name: head.name,
        value: [{ start: block.start + head.valueStart, end: block.end }],
      })
      isOpen = true
    } else if (isOpen && last !== undefined && continues(last.name, block)) {
      last.value.push({ start: block.start, end: block.end })
    } else isOpen = false
  }
  return fields
}

/** > | অতিরিক্ত সচিব (সমন্বয়) — the post below a chair's name, though every line of the head stands apart. */
const postLinePattern = new RegExp(`^\\s*${anyOf(posts)}(?:\\s*\\(|\\s*,|\\s*।?\\s*$)`, 'u')

const continues = (name: FieldName, block: Block): boolean =>
  runningFields.has(name) &&
  (!block.isApart || (name === 'chair' && postLinePattern.test(block.folded))) &&
  // `উপস্থিত সদস্যগণের স্বাক্ষর সংরক্ষিত আছে।`: a sentence is no value.
  !/(?:আছে|রয়েছে|করা\s+(?:হয়|হলো|হল))\s*।\s*$/u.test(block.folded) &&
  // `মালিক পক্ষ : বিজিএমইএ, …`: a field that we do not know.
  !/^[^:।\t]{2,40}(?:\s:|\t|:\s)/u.test(block.folded) &&
  block.marker === null &&
  block.end - block.start < 220
