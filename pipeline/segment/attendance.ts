import { parseDigits } from '../bangla/digits.ts'
import { anyOf, wordStart } from '../bangla/edges.ts'
import { columnHeadings } from '../bangla/headings.ts'
import { posts } from '../bangla/offices.ts'
import { foldBlanks } from '../document/quote.ts'
import type { Attendee } from '../../schemas/document.ts'
import type { Normalised } from '../../schemas/stages.ts'
import type { Block } from './blocks.ts'

const postPattern = new RegExp(`${wordStart}${anyOf(posts)}`, 'u')

/**
 * The rows of an attendance sheet. Contacts and signatures are left out. What is written by hand (a
 * sheet with a column for signatures) names nobody's office: such readings are too often wrong.
 */
export function readAttendees(text: Normalised, blocks: readonly Block[]): readonly Attendee[] {
  const rows = blocks.filter((block) => block.isRow).map((block) => block.lines[0]?.cells ?? [])
  const header = rows.findIndex((cells) =>
    cells.some(({ start, end }) => columnHeadings.name.test(text.folded.slice(start, end))),
  )
  if (header === -1) return []
  const headings = (rows[header] ?? []).map(({ start, end }) => text.folded.slice(start, end))
  const nameColumn = headings.findIndex((heading) => columnHeadings.name.test(heading))
  const designationColumn = headings.findIndex(
    (heading, index) => index !== nameColumn && columnHeadings.designation.test(heading),
  )
  return rows.slice(header + 1).flatMap((cells) => {
    const cell = (index: number): string => {
      const span = cells[index]
      return span === undefined ? '' : foldBlanks(text.text.slice(span.start, span.end))
    }
    const words = cell(nameColumn)
    if (!/\p{L}/u.test(words) || columnHeadings.name.test(words)) return []
    const { name, designation } = splitName(words, cell(designationColumn))
    const serial = nameColumn > 0 ? parseDigits(cell(0).replace(/[^\d০-৯]/gu, '')) : null
    return [{ serial, text: words, name, designation, organisation: null }]
  })
}

function splitName(words: string, designation: string): Pick<Attendee, 'name' | 'designation'> {
  if (designation !== '') return { name: words, designation }
  const post = postPattern.exec(words)
  if (post === null || post.index === 0)
    return { name: post === null ? words : null, designation: post === null ? null : words }
  return {
    name: words.slice(0, post.index).replace(/[\s,-]+$/u, '') || null,
    designation: words.slice(post.index),
  }
}
