import { foldBlanks } from '../document/quote.ts'
import type { MinutesRecord } from '../../schemas/record.ts'

/**
 * Every field whose evidence does not say what the field says, with its path; empty for a sound record.
 * The slices that evidence names, joined and folded, must equal the `text` beside it, lie inside the
 * record's text and stand in order.
 */
export function findBrokenEvidence(record: MinutesRecord): readonly string[] {
  return record.documents.flatMap((document, index) =>
    check(record.text, document, `documents.${index}`),
  )
}

function check(text: string, node: unknown, path: string): readonly string[] {
  if (Array.isArray(node))
    return node.flatMap((item, index) => check(text, item, `${path}.${index}`))
  if (typeof node !== 'object' || node === null) return []
  const own =
    'evidence' in node && 'text' in node && typeof node.text === 'string'
      ? checkField(text, node.text, node.evidence, path)
      : []
  return [
    ...own,
    ...Object.entries(node).flatMap(([key, child]) =>
      key === 'evidence' ? [] : check(text, child, `${path}.${key}`),
    ),
  ]
}

function checkField(
  text: string,
  said: string,
  evidence: unknown,
  path: string,
): readonly string[] {
  const spans = evidence as ReadonlyArray<{ start: number; end: number }>
  if (spans.length === 0) return [`${path}: a text without evidence`]
  if (spans.some(({ start, end }) => start >= end || end > text.length))
    return [`${path}: a span outside the text`]
  const shown = foldBlanks(spans.map(({ start, end }) => text.slice(start, end)).join(' '))
  return shown === said ? [] : [`${path}: expected “${said}”, found “${shown}”`]
}
