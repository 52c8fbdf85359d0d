import * as fc from 'fast-check'
import { columnOf, type DecisionPlan, type Place } from '../decisions.ts'
import { spoken, subjectAt } from '../discussion.ts'
import { letterStyles, numberStyles, unlabelled, type LabelStyle } from '../labels.ts'
import { columnStyles, lineStyles, type LineStyle } from '../lines.ts'
import { inBangla } from '../../support/bangla.ts'
import { layouts, type Column, type Role } from './layouts.ts'
import { decisionText, inGroups, labelsOf, type Content, type Form } from './form.ts'

const introducer = 'বিস্তারিত আলোচনা শেষে নিম্নরূপ সিদ্ধান্তসমূহ গৃহীত হয়:'

interface TablePlan {
  readonly columns: readonly Column[]
  readonly label: LabelStyle
  readonly line: LineStyle
  readonly column: LineStyle
  readonly size: number
}

const has = ({ columns }: TablePlan, role: Role): boolean =>
  columns.some(([, other]) => other === role)

const placeOf = (plan: TablePlan): Place => ({
  from: has(plan, 'owner') ? 'table-column' : 'implementer-line',
  hasTime: has(plan, 'time'),
  hasOwnLine: !has(plan, 'owner') && plan.size > 1 && plan.line.hasOwnLine,
})

/** A row with columns beside its decision has one decision, whose column it is; without, it may have several. */
function decisionCell(
  plan: TablePlan,
  { manner }: Content,
  decisions: readonly DecisionPlan[],
): string {
  const line = has(plan, 'owner') ? null : plan.line
  const setting = { stop: '।', lineBreak: '<br>', line }
  return decisions
    .map((one, at) => plan.label.print(at, 0) + decisionText(one, manner, setting))
    .join('<br>')
}

function cell(
  plan: TablePlan,
  role: Role,
  content: Content,
  decisions: readonly DecisionPlan[],
  row: number,
): string {
  const [first] = decisions
  const { discussion, manner } = content
  switch (role) {
    case 'number':
      return inBangla(row + 1)
    case 'subject':
      return subjectAt(row)
    case 'talk':
      return spoken(discussion, row, manner.meeting)
    case 'decision':
      return decisionCell(plan, content, decisions)
    case 'owner':
      return first?.implementers == null ? '-' : plan.column.print(first.implementers, '<br>')
    case 'time':
      return (first && columnOf(first, manner, placeOf(plan))?.words) ?? '-'
  }
}

const tableOf = (plan: TablePlan): Form => ({
  traits: [
    `form:table ${plan.columns.map(([heading]) => heading).join('|')}`,
    plan.label.name,
    has(plan, 'owner') ? plan.column.name : plan.line.name,
  ],
  place: placeOf(plan),
  write: (content) => {
    const rows = inGroups(content.decisions, plan.size)
    const lines = rows.map((decisions, row) =>
      plan.columns.map(([, role]) => cell(plan, role, content, decisions, row)).join('\t'),
    )
    const heading = plan.columns.map(([text]) => text).join('\t')
    return {
      text: [`২। ${introducer}\n`, heading, ...lines].join('\n'),
      labels: rows.flatMap((decisions) => labelsOf(decisions.length, plan.label)),
    }
  },
})

const hasOwner = (columns: readonly Column[]): boolean =>
  columns.some(([, role]) => role === 'owner')

export const tables: fc.Arbitrary<Form> = fc
  .record({
    columns: fc.constantFrom(...layouts),
    line: fc.constantFrom(...lineStyles),
    column: fc.constantFrom(...columnStyles),
    held: fc.oneof(
      fc.constant({ label: unlabelled, size: 1 }),
      fc.record({ label: fc.constantFrom(...letterStyles, ...numberStyles), size: fc.constant(2) }),
    ),
  })
  .filter(({ columns, held }) => held.size === 1 || !hasOwner(columns))
  .map(({ held, ...plan }) => tableOf({ ...plan, ...held }))
