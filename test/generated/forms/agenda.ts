import * as fc from 'fast-check'
import { agendaStyles, letterStyles, numberStyles, unlabelled, type LabelStyle } from '../labels.ts'
import { lineStyles, type LineStyle } from '../lines.ts'
import { inBangla } from '../../support/bangla.ts'
import { spoken, subjectAt } from '../discussion.ts'
import { inGroups, labelsOf, listText, type Content, type Form } from './form.ts'

const titles: Readonly<Record<string, (item: number) => string>> = {
  'আলোচ্যসূচি-১:': (item) => `আলোচ্যসূচি-${inBangla(item + 1)}: ${subjectAt(item)}`,
  'আলোচ্য বিষয় ০১:': (item) => `আলোচ্য বিষয় ${inBangla(`0${item + 1}`)}: ${subjectAt(item)}`,
  'আলোচ্যসূচি ১।': (item) => `আলোচ্যসূচি ${inBangla(item + 1)}। ${subjectAt(item)}`,
}

/** The heading of the talk, and that of the decisions with what stands between it and them. */
const headings: readonly (readonly [talk: string, decided: string])[] = [
  ['আলোচনা: ', 'সিদ্ধান্ত:\n'],
  ['আলোচনা\n', 'সিদ্ধান্ত\n'],
  ['আলোচনাঃ ', 'সিদ্ধান্তঃ '],
  ['আলোচনা: ', 'সিদ্ধান্তসমূহ:\n'],
]

interface AgendaPlan {
  readonly title: readonly [string, (item: number) => string]
  readonly heading: readonly [talk: string, decided: string]
  readonly label: LabelStyle
  readonly line: LineStyle
  /** Decisions of one item. */
  readonly size: number
}

function itemText(plan: AgendaPlan, content: Content, item: number): string {
  const [talk, decided] = plan.heading
  const { discussion, manner } = content
  // > | সিদ্ধান্ত ১.১: … — names itself and needs no heading.
  const opening = plan.label.name.includes('সিদ্ধান্ত') ? '' : decided
  return [
    plan.title[1](item),
    `${talk}${spoken(discussion, item, manner.meeting)}`,
    `${opening}${listText(content, plan.label, plan.line, item)}`,
  ].join('\n')
}

/** Items of the agenda, each with its talk and its decisions. */
const agendaOf = (plan: AgendaPlan): Form => ({
  traits: [
    'form:agenda',
    plan.label.name,
    plan.line.name,
    `title:${plan.title[0]}`,
    `heading:${plan.heading[1].trim()}`,
  ],
  place: { from: 'implementer-line', hasTime: false, hasOwnLine: plan.line.hasOwnLine },
  write: (content) => {
    const items = inGroups(content.decisions, plan.size)
    return {
      text: items
        .map((decisions, item) => itemText(plan, { ...content, decisions }, item))
        .join('\n\n'),
      labels: items.flatMap((decisions, item) => labelsOf(decisions.length, plan.label, item)),
    }
  },
})

const labelled = [...letterStyles, ...numberStyles, ...agendaStyles]

export const agendas: fc.Arbitrary<Form> = fc
  .record({
    title: fc.constantFrom(...Object.entries(titles)),
    heading: fc.constantFrom(...headings),
    line: fc.constantFrom(...lineStyles),
    // One decision for each item needs no label; several have one.
    held: fc.oneof(
      fc.constant({ label: unlabelled, size: 1 }),
      fc.record({ label: fc.constantFrom(...labelled), size: fc.integer({ min: 2, max: 3 }) }),
    ),
  })
  .map(({ held, ...plan }) => agendaOf({ ...plan, ...held }))
