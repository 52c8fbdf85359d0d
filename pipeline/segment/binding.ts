import { englishPredicate } from '../bangla/english.ts'
import { implementerLabelPattern, timeNotePattern, verbEnd } from '../bangla/headings.ts'
import { finalPredicate } from '../bangla/verbs.ts'
import type { Block } from './blocks.ts'

/** > | … করা হবে। (বাস্তবায়নে: জেলা প্রশাসক (সকল)) */
const closingBracketPattern = /\s*[([](?:[^()[\]]|[([][^()[\]]*[)\]])*[)\]][\s।;]*$/u

/** > | … করতে হবে। -পাউবো   … করতে হবে — প্রশাসন শাখা */
const closingDashPattern = new RegExp(`(?<=[।;.]\\s*|${verbEnd}\\s*)-[^।:]{2,160}[\\s।;.]*$`, 'u')

/** Whether the block states something to be done, so that it is a decision without any label. */
export const binds = ({ folded }: Pick<Block, 'folded'>): boolean =>
  finalPredicate(statement(folded)) !== null || englishPredicate(folded) !== null

/** What is said, without who implements it and until when behind it. */
function statement(folded: string): string {
  const said = folded.replace(closingBracketPattern, '').replace(closingDashPattern, '')
  const notes = [implementerLabelPattern, timeNotePattern].map((pattern) => said.search(pattern))
  const end = Math.min(...notes.filter((at) => at > 0), said.length)
  return said.slice(0, end).replace(/[\s([]+$/u, '')
}
