import { englishPredicate } from '../bangla/english.ts'
import { finalPredicate } from '../bangla/verbs.ts'
import type { Block } from './blocks.ts'

/** > | … করা হবে। (বাস্তবায়নে: জেলা প্রশাসক (সকল)) */
const closingBracketPattern = /\s*[([](?:[^()[\]]|[([][^()[\]]*[)\]])*[)\]][\s।;]*$/u

/** Whether the block states something to be done, so that it is a decision without any label. */
export const binds = ({ folded }: Pick<Block, 'folded'>): boolean =>
  finalPredicate(folded.replace(closingBracketPattern, '')) !== null ||
  englishPredicate(folded) !== null
