import { anyOf } from '../bangla/edges.ts'
import { fieldLabels, memoLinePattern } from '../bangla/headings.ts'
import type { Block } from './blocks.ts'
import { findField } from './fields.ts'

const labels = anyOf(Object.values(fieldLabels).flat())

/**
 * A further label in a line of fields. A colon shows it behind any blank or comma, a dash only behind a wide blank or a comma.
 * > | সভার স্থানঃ ব্যাংকের সভাকক্ষ        তারিখঃ ১৪ জানুয়ারি ২০২৬        সময়ঃ সকাল ১১.৩০ টা
 * >                                ^ here                       ^ and here
 * > | তারিখ : ২৯ জানুয়ারি ২০২৬, সময় : বিকেল ৩টা, স্থান : নগর ভবন
 */
const sideLabelPattern = new RegExp(
  `(?<=[^\\s,;।][\\s,;।]*[\\s])(?:${labels}\\s*[:ঃ]|(?<=\\s{3}|[,;]\\s?)${labels}\\s*-(?=\\s))`.normalize(
    'NFC',
  ),
  'giu',
)

/** The fields of a line that holds several side by side, each as a block of its own; any other block as it is. */
export function splitSideFields(block: Block): readonly Block[] {
  const cells = fieldCells(block)
  if (cells.length > 1) return cells
  const head = findField(block.folded)
  // `সূত্র: …/৪১        তারিখ: …`: the number of a paper and its day.
  if (head === null || block.isRow || memoLinePattern.test(block.folded)) return [block]
  const starts = [...block.folded.matchAll(sideLabelPattern)]
    .map(({ index }) => index)
    .filter((index) => index > head.valueStart)
  return [0, ...starts].map((start, index) =>
    pieceOf(block, start, starts[index] ?? block.folded.length),
  )
}

/** > | সভার তারিখ : ০৩ মার্চ ২০২৬⇥সময় : ১০:০০ ঘটিকা⇥স্থান : বোর্ড রুম — a row of fields, each with its value; of any other row none. */
function fieldCells(block: Block): readonly Block[] {
  const offset = block.start
  const cells = (block.isRow ? (block.lines[0]?.cells ?? []) : [])
    .map(({ start, end }) => ({
      start,
      end,
      folded: block.folded.slice(start - offset, end - offset),
    }))
    .filter(({ folded }) => /[\p{L}\p{N}]/u.test(folded))
  const isField = ({ folded }: { readonly folded: string }): boolean =>
    /[\p{L}\p{N}]/u.test(folded.slice(findField(folded)?.valueStart ?? folded.length))
  return cells.every(isField)
    ? cells.map((cell) => ({ ...block, ...cell, isRow: false, marker: null }))
    : []
}

function pieceOf(block: Block, start: number, end: number): Block {
  if (start === 0 && end === block.folded.length) return block
  const folded = block.folded.slice(start, end).replace(/[\s,;।]+$/u, '')
  return {
    ...block,
    start: block.start + start,
    end: block.start + start + folded.length,
    folded,
    marker: null,
    isApart: start === 0 && block.isApart,
  }
}
