import { immediatePattern } from '../bangla/deadlines.ts'
import { isGenitive } from '../bangla/nouns.ts'
import { finalPredicate } from '../bangla/verbs.ts'
import type { ReasonCode } from '../../schemas/reason.ts'
import type { ExtractedAction, Normalised } from '../../schemas/stages.ts'

/**
 * What of an action's words speaks against its reading, without a reason of its own for a person to look:
 * - late-owner: the owner's name stands far inside the sentence, where other names and objects stand before it
 * - behind-genitive: a genitive stands right before the name, that may begin with it: `পরিবহন পুলের |প্রশাসক`
 * - no-subject: the verb is active, but nobody was read who does it
 * - resolved-in-table: nothing is left to do, and a column names somebody all the same
 * - open-edge: words that nothing marks off stand right before the name, that may begin with them: `ভ্যান সার্ভিস |প্রতিষ্ঠান`
 * - named-before: the name stands in a sentence before, of which this one goes on
 * - subject-elsewhere: the verb asks for a subject of its own, and only a column or a line names somebody
 * - plain-verb: one person, but a verb that is not the honorific one (`করবে`, not `করবেন`), as offices have it
 * - joint-name: names that no list has, joined by ও: one body's two kinds of work or two bodies (`হাব ও লিড এজেন্সিসমূহ`)
 * - many-owners: three or more, each of which has to be right
 * - haste-and-day: the sentence calls for haste, its day stands in a column or line
 * - open-list: the sentence announces what stands below it and was not read with it
 * - odd-company: another action of the document had its force or owner guessed: its form is not understood throughout
 * - mixed-script: Latin words inside a Bangla sentence hide endings
 */
export type Sign =
  | 'late-owner'
  | 'behind-genitive'
  | 'no-subject'
  | 'resolved-in-table'
  | 'open-edge'
  | 'named-before'
  | 'subject-elsewhere'
  | 'plain-verb'
  | 'joint-name'
  | 'many-owners'
  | 'haste-and-day'
  | 'open-list'
  | 'odd-company'
  | 'mixed-script'

const guessed: ReadonlySet<ReasonCode> = new Set([
  'modality-inferred',
  'owner-inferred',
  'label-repaired',
])

/** Whether something in an action was guessed. */
export const isGuessed = ({ reasons }: ExtractedAction): boolean =>
  reasons.some((reason) => guessed.has(reason))

/** Letters from the start of a sentence. */
const late = 60

/** The signs of an action, in no order; `isOddCompany` where another action of its document was guessed. */
export function signsOf(
  text: Pick<Normalised, 'text' | 'folded'>,
  action: ExtractedAction,
  isOddCompany: boolean,
): readonly Sign[] {
  const { owners, modality, evidence } = action
  const start = evidence[0]?.start ?? 0
  const name = owners.find(({ from }) => from === 'sentence')?.evidence[0]?.start
  const before = name === undefined ? '' : text.folded.slice(start, name).trimEnd()
  const word = /[\p{L}\p{M}]+$/u.exec(before)?.[0] ?? ''
  const folded = foldedOf(text, action)
  const voice = finalPredicate(folded)?.voice
  const isActive = voice === 'active'
  const isColumn = owners.some(({ from }) => from === 'table-column')
  const isElsewhere =
    owners.length > 0 &&
    owners.every(({ from }) => from === 'table-column' || from === 'implementer-line')
  return [
    ...(before.length >= late ? (['late-owner'] as const) : []),
    ...(isGenitive(word) ? (['behind-genitive'] as const) : []),
    ...(owners.length === 0 && isActive ? (['no-subject'] as const) : []),
    ...(modality === 'resolved' && isColumn ? (['resolved-in-table'] as const) : []),
    ...(isOpenEdge(before) ? (['open-edge'] as const) : []),
    ...(name !== undefined && name < start ? (['named-before'] as const) : []),
    ...(isElsewhere && (isActive || voice === 'request') ? (['subject-elsewhere'] as const) : []),
    ...(isActive && isOnePerson(owners) && !isHonorific(folded) ? (['plain-verb'] as const) : []),
    ...(isJointName(owners) ? (['joint-name'] as const) : []),
    ...(owners.length >= 3 ? (['many-owners'] as const) : []),
    ...(isHastyElsewhere(folded, action) ? (['haste-and-day'] as const) : []),
    ...(/[:-]\s*$/u.test(folded) ? (['open-list'] as const) : []),
    ...(isMixed(folded) ? (['mixed-script'] as const) : []),
    ...(isOddCompany ? (['odd-company'] as const) : []),
  ]
}

/** > | … তারিখের মধ্যে |খাদ্য অধিদপ্তর   …, |বন অধিদপ্তর — marks and words behind which a name begins. */
const closedPattern =
  /(?:^|[,;:।()]|(?:মধ্যে|জন্য|ভিত্তিতে|লক্ষ্যে|নিমিত্ত|নিমিত্তে|করে|করিয়া|বিষয়ে|পূর্বে|পূর্বেই|তারিখে|মাসে))$/u

const isOpenEdge = (before: string): boolean => !closedPattern.test(before.normalize('NFC'))

const isMixed = (folded: string): boolean =>
  /[a-z]{3}/iu.test(folded) && /[\u0980-\u09ff]/u.test(folded)

const foldedOf = ({ folded }: Pick<Normalised, 'folded'>, { evidence }: ExtractedAction): string =>
  evidence.map(({ start, end }) => folded.slice(start, end)).join(' ')

const isOnePerson = (owners: ExtractedAction['owners']): boolean =>
  owners.length === 1 &&
  owners.every(
    ({ kind, from }) => kind === 'office-holder' && (from === 'sentence' || from === 'inherited'),
  )

/** Of owners in the sentence: two joined, or one whose name joins two, and not all of them known. */
const isJointName = (owners: ExtractedAction['owners']): boolean => {
  const named = owners.filter(({ from, role }) => from === 'sentence' && role === 'lead')
  const isUnknown = named.some(
    ({ kind, organisation }) =>
      organisation === null && (kind === 'organisation' || kind === 'group'),
  )
  return isUnknown && (named.length > 1 || named.some(({ text }) => /\s(?:ও|এবং)\s/u.test(text)))
}

/** > | … দ্রুত জমির দখল হস্তান্তরের জন্য অনুরোধ করা হলো। | ১৫ এপ্রিল ২০২৫ */
const isHastyElsewhere = (folded: string, { deadline, evidence }: ExtractedAction): boolean =>
  deadline !== null &&
  deadline.kind !== 'immediate' &&
  folded.search(immediatePattern) !== -1 &&
  deadline.evidence.every(
    ({ start, end }) => !evidence.some((piece) => piece.start <= start && end <= piece.end),
  )

/** > | … দাখিল করবেন।   … করিতে পারিবেন না; — Bangla marks respect for a person in the verb. */
const isHonorific = (folded: string): boolean =>
  /(?:বেন|পারেন)(?![\p{L}\p{M}])/u.test(folded) || !/বে(?![\p{L}\p{M}])/u.test(folded)
