import { numberedMeetingPattern } from '../bangla/earlier-decisions.ts'
import { columnHeadings, decisionWord, type ColumnRole } from '../bangla/headings.ts'
import { pointsBelowPattern } from '../bangla/introducers.ts'

/** What each column of a table holds; null for columns that are not read. */
export type Columns = ReadonlyArray<ColumnRole | null>

const joint = new RegExp(
  `${decisionWord}\\S*\\s*(?:ও|এবং|/|,|ও\\s)|(?:ও|এবং|/|,)\\s*${decisionWord}`,
  'u',
)

const ownerAndTimePattern =
  /(?:বাস্তবায়ন\S*|দায়িত্ব\S*|কর্তৃপক্ষ)\s*(?:ও|এবং|\/|,)\s*(?:সময়|মেয়াদ)|(?:সময়\S*|মেয়াদ)\s*(?:ও|এবং|\/|,)\s*(?:বাস্তবায়ন|দায়িত্ব|কর্তৃপক্ষ)/u

/** In this order: `বাস্তবায়ন অগ্রগতি` is progress and no owner, `সিদ্ধান্ত বাস্তবায়নকারী` an owner and no decision. */
const roles = Object.keys(columnHeadings) as readonly ColumnRole[]

function roleOf(heading: string): ColumnRole | null {
  const words = heading.replace(/[\s\u2028*_]+/gu, ' ').trim()
  if (words === '') return null
  if (columnHeadings.earlier.test(words)) return 'earlier'
  // `সিদ্ধান্ত ও বাস্তবায়নকারী`: one column for both is read as the decision's, its note inside.
  if (joint.test(words) && !columnHeadings.progress.test(words)) return 'decision'
  // `বাস্তবায়ন ও সময়`, `সময়সীমা ও বাস্তবায়নকারী`: the entries of one cell tell themselves apart.
  if (ownerAndTimePattern.test(words)) return 'owner'
  return roles.find((role) => columnHeadings[role].test(words)) ?? null
}

/**
 * The columns that a folded header row names; null when the row is no header of a table of decisions.
 * Where no column is headed সিদ্ধান্ত, the one of activities beside an owner column is read as decisions.
 */
export function readColumns(cells: readonly string[]): Columns | null {
  // > | ৩।⇥অতঃপর আলোচ্যসূচি অনুযায়ী আলোচনা ও সিদ্ধান্ত নিম্নরূপ: — announces the table that stands below.
  if (cells.some((cell) => cell.length > 90 || pointsBelowPattern.test(cell))) return null
  const columns = cells.map((cell) => roleOf(cell))
  if (isProgressOfNumbered(cells, columns)) return earlierOnly(columns)
  if (columns.includes('decision')) return withOwners(lastDecisionOnly(columns))
  // What an earlier meeting decided, with its progress: a table that is read, but not for decisions.
  if (columns.includes('earlier')) return columns
  const action = columns.indexOf('action')
  const isMatrix = columns.includes('owner') && action !== -1
  return isMatrix ? columns.map((role, index) => (index === action ? 'decision' : role)) : null
}

/**
 * No other column of decisions, nobody who implements.
 * > | ক্রমিক · ৪র্থ সভার সিদ্ধান্ত · বাস্তবায়ন অগ্রগতি   ক্রমিক · সিদ্ধান্ত নং ও তারিখ · সিদ্ধান্ত · বাস্তবায়ন অগ্রগতি
 */
function isProgressOfNumbered(cells: readonly string[], columns: Columns): boolean {
  const decisions = columns.flatMap((role, index) => (role === 'decision' ? [index] : []))
  const [only] = decisions
  return (
    decisions.length === 1 &&
    only !== undefined &&
    (columns.includes('label') || numberedMeetingPattern.test(cells[only] ?? '')) &&
    columns.includes('progress') &&
    !columns.includes('owner') &&
    !columns.includes('time')
  )
}

export const earlierOnly = (columns: Columns): Columns =>
  columns.map((role) => (role === 'decision' ? 'earlier' : role))

/** > | সিদ্ধান্ত · সংশ্লিষ্ট দপ্তর — behind the decisions a column of offices, where no other says who acts. */
const withOwners = (columns: Columns): Columns =>
  columns.includes('owner')
    ? columns
    : columns.map((role, index) =>
        role === 'office' && index > columns.indexOf('decision') ? 'owner' : role,
      )

/** Of two columns of decisions the last is this meeting's: the one before it is under review. */
const lastDecisionOnly = (columns: Columns): Columns => {
  const last = columns.lastIndexOf('decision')
  return columns.map((role, index) => (role === 'decision' && index !== last ? 'earlier' : role))
}
