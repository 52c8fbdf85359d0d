import * as fc from 'fast-check'
import {
  bulletStyles,
  letterStyles,
  namedStyles,
  numberStyles,
  paragraphLikeStyles,
  type LabelStyle,
} from '../labels.ts'
import { lineStyles } from '../lines.ts'
import { inBangla } from '../../support/bangla.ts'
import { spoken } from '../discussion.ts'
import { labelsOf, listText, type Form } from './form.ts'

/** How a numbered paragraph opens: ২। or ০২। */
const paragraphNumbers: readonly ((number: number) => string)[] = [
  (number) => `${inBangla(number)}। `,
  (number) => `${inBangla(String(number).padStart(2, '0'))}। `,
]

const introducers = [
  'বিস্তারিত আলোচনা শেষে সভায় নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:',
  'সভায় বিস্তারিত আলোচনান্তে সর্বসম্মতিক্রমে নিম্নোক্ত সিদ্ধান্তসমূহ গৃহীত হয়ঃ',
  'আলোচনা শেষে নিম্নবর্ণিত সিদ্ধান্তসমূহ গ্রহণ করা হয়:',
  'বিস্তারিত আলোচনার পর সভায় নিম্নলিখিত সিদ্ধান্ত গৃহীত হলো:',
] as const

interface MemoPlan {
  readonly label: LabelStyle
  readonly introducer: string
  readonly number: (number: number) => string
  readonly isSpaced: boolean
}

/** Numbered paragraphs of talk, then one that announces the list of decisions. */
const memoOf = (plan: MemoPlan, line: (typeof lineStyles)[number]): Form => ({
  traits: ['form:memo', plan.label.name, line.name, `introducer:${plan.introducer}`],
  place: { from: 'implementer-line', hasTime: false, hasOwnLine: line.hasOwnLine },
  write: (content) => {
    const { discussion, manner } = content
    const talk = discussion.map(
      (_, at) => plan.number(at + 2) + spoken(discussion, at, manner.meeting),
    )
    const announced = plan.number(discussion.length + 2) + plan.introducer
    const list = listText(content, plan.label, line)
    const gap = plan.isSpaced ? '\n\n' : '\n'
    return {
      text: [...talk, `${announced}${gap}${list}`].join('\n\n'),
      labels: labelsOf(content.decisions.length, plan.label),
    }
  },
})

const styles = [
  ...letterStyles,
  ...numberStyles,
  ...namedStyles,
  ...bulletStyles,
  ...paragraphLikeStyles,
]

export const memos: fc.Arbitrary<Form> = fc
  .record({
    label: fc.constantFrom(...styles),
    introducer: fc.constantFrom(...introducers),
    number: fc.constantFrom(...paragraphNumbers),
    isSpaced: fc.boolean(),
    line: fc.constantFrom(...lineStyles),
  })
  // > | ২। …   ১। … — decisions numbered as paragraphs are told from them only by two digits: ০২।
  .filter(({ label, number }) => !paragraphLikeStyles.includes(label) || number(2).startsWith('০'))
  .map(({ line, ...plan }) => memoOf(plan, line))
