import * as fc from 'fast-check'
import {
  letterStyles,
  namedStyles,
  numberStyles,
  paragraphLikeStyles,
  type LabelStyle,
} from '../labels.ts'
import { lineStyles } from '../lines.ts'
import { spoken } from '../discussion.ts'
import { labelsOf, listText, type Form } from './form.ts'

const headings = ['সিদ্ধান্তসমূহ:', 'গৃহীত সিদ্ধান্তসমূহ:', 'সভায় গৃহীত সিদ্ধান্তসমূহঃ', 'সিদ্ধান্তসমূহ'] as const

/** Talk in paragraphs without numbers, then a heading and the list. */
const listOf = (heading: string, label: LabelStyle, line: (typeof lineStyles)[number]): Form => ({
  traits: ['form:list', label.name, line.name, `heading:${heading}`],
  place: { from: 'implementer-line', hasTime: false, hasOwnLine: line.hasOwnLine },
  write: (content) => {
    const { discussion, manner } = content
    const talk = discussion.map((_, at) => spoken(discussion, at, manner.meeting))
    return {
      text: [...talk, `${heading}\n${listText(content, label, line)}`].join('\n\n'),
      labels: labelsOf(content.decisions.length, label),
    }
  },
})

const styles = [...letterStyles, ...numberStyles, ...paragraphLikeStyles, ...namedStyles]

export const lists: fc.Arbitrary<Form> = fc
  .tuple(fc.constantFrom(...headings), fc.constantFrom(...styles), fc.constantFrom(...lineStyles))
  .map(([heading, label, line]) => listOf(heading, label, line))
