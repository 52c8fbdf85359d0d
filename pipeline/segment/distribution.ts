import { copyPattern, distributionPattern } from '../bangla/headings.ts'
import { foldBlanks } from '../document/quote.ts'
import { encloses } from '../document/spans.ts'
import type { Addressee } from '../../schemas/document.ts'
import type { OrganisationMention } from '../../schemas/mention.ts'
import type { Normalised } from '../../schemas/stages.ts'
import type { Block } from './blocks.ts'

/** Lines below a list that are no entries: the signature of the issuing officer, telephones. */
const endPattern = /^\s*(?:\(\S.{2,40}\)\s*$|স্বাক্ষরিত|ফোন|মোবাইল|টেলিফোন|e-?mail|ই-?মেইল|phone)/u

/**
 * The distribution list: বিতরণ for those who must act or know, অনুলিপি (`copy`) for information.
 * Entries are numbered, or stand alone below their heading.
 */
export function readRecipients(text: Normalised, blocks: readonly Block[]): readonly Addressee[] {
  const recipients: Addressee[] = []
  let heading: 'distribution' | 'copy' | null = null
  for (const block of blocks) {
    if (copyPattern.test(block.folded)) heading = 'copy'
    else if (distributionPattern.test(block.folded)) heading = 'distribution'
    else if (heading !== null && isOver(block, recipients)) heading = null
    else if (heading !== null) recipients.push(...readEntry(text, block, heading === 'copy'))
  }
  return recipients
}

/** Behind numbered entries a line without a number that stands apart is the issuing officer's name. */
const isOver = (block: Block, recipients: readonly Addressee[]): boolean =>
  endPattern.test(block.folded) ||
  (block.isApart && block.marker === null && (recipients.at(-1)?.serial ?? null) !== null)

function readEntry(text: Normalised, block: Block, copy: boolean): readonly Addressee[] {
  const start = block.marker?.content ?? block.start
  const entry = foldBlanks(text.text.slice(start, block.end))
  if (!/[\p{L}]/u.test(entry)) return []
  const organisation = text.mentions.find(
    (m): m is OrganisationMention => m.type === 'organisation' && encloses(block, m),
  )
  const serial = block.marker?.kind === 'number' ? block.marker.ordinal : null
  return [{ serial, text: entry, organisation: organisation?.organisation ?? null, copy }]
}
