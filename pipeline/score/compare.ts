import { foldDigits } from '../bangla/digits.ts'
import { anyOf } from '../bangla/edges.ts'
import { courtesies } from '../bangla/names.ts'
import { similarity } from '../document/similarity.ts'
import type { Action } from '../../schemas/action.ts'
import type { Decision } from '../../schemas/decision.ts'
import type { Document } from '../../schemas/document.ts'
import type { MinutesRecord } from '../../schemas/record.ts'
import { align, type Pair } from './align.ts'
import type { Judged } from './calibration.ts'
import { addTally, emptyTally, fromMeasures, type Tallies, type Tally } from './tally.ts'

/** How a reading stands against its gold. */
export interface Comparison {
  readonly tallies: Tallies
  /** Decisions of the gold, and those of them that are right in everything: label, actions, modality, owners, deadlines. */
  readonly decisions: number
  readonly complete: number
  /** The actions that were read, with the confidence they were given. */
  readonly judged: readonly Judged[]
  /** What went wrong, a line each, for people. */
  readonly faults: readonly string[]
}

/** Words this alike are the same field: slips of recognition inside it are measured elsewhere. */
const sameField = 0.85
/** Decisions and actions meet below that: a cut in another place is still the same decision. */
const sameDecision = 0.6
const sameAction = 0.5

/** Compare a reading with its gold, field by field. Attendance sheets are left out: they feed nothing. */
export function compare(gold: MinutesRecord, read: MinutesRecord): Comparison {
  const decisions = align(
    decisionsOf(gold),
    decisionsOf(read),
    (decision) => decision.text,
    sameDecision,
  )
  const actions = decisions.flatMap((pair) => alignActions(pair))
  const documents = alignDocuments(gold, read)
  const followUps = align(
    gold.documents.flatMap((d) => d.followUps),
    read.documents.flatMap((d) => d.followUps),
    (f) => f.text ?? f.label ?? '',
    sameAction,
  )
  const tallies: Record<string, Tally> = {
    decisions: tallyPairs(decisions, () => true),
    labels: sum(decisions.map((pair) => tallyValue(labelOf(pair.gold), labelOf(pair.read)))),
    actions: tallyPairs(actions, () => true),
    modality: tallyPairs(actions, (g, r) => g.modality === r.modality),
    owners: sum(actions.map(({ gold: g, read: r }) => tallyTexts(ownersOf(g), ownersOf(r)))),
    recipients: sum(
      actions.map(({ gold: g, read: r }) => tallyTexts(recipientsOf(g), recipientsOf(r))),
    ),
    deadlines: sum(actions.map(({ gold: g, read: r }) => tallyValue(deadlineOf(g), deadlineOf(r)))),
    header: sum(
      documents.flatMap(({ gold: g, read: r }) =>
        headerOf(g).map((value, index) => tallyValue(value, headerOf(r)[index] ?? null)),
      ),
    ),
    'follow-ups': tallyPairs(
      followUps,
      (g, r) =>
        g.label === r.label &&
        g.meetingDate === r.meetingDate &&
        (g.decision === null) === (r.decision === null),
    ),
  }
  const matched = decisions.filter(({ gold: g }) => g !== null)
  const faults = [
    ...decisions.flatMap((pair) => faultsOf(pair)),
    ...documents.flatMap((pair) => headerFaults(pair)),
  ]
  return {
    tallies: fromMeasures((measure) => tallies[measure] ?? emptyTally),
    decisions: matched.length,
    complete: matched.filter((pair) => faultsOf(pair).length === 0).length,
    judged: actions.flatMap(({ gold: g, read: r }) =>
      r === null
        ? []
        : [
            {
              confidence: r.confidence,
              isRight: actionFaults({ gold: g, read: r }, '').length === 0,
            },
          ],
    ),
    faults,
  }
}

const decisionsOf = (record: MinutesRecord): readonly Decision[] =>
  record.documents.flatMap((document) => document.decisions)

const isScored = ({ kind }: Document): boolean => kind !== 'attendance' && kind !== 'other'

/** Documents of one kind meet in their order. */
function alignDocuments(gold: MinutesRecord, read: MinutesRecord): readonly Pair<Document>[] {
  const left = read.documents.filter(isScored)
  const pairs = gold.documents.filter(isScored).map((document) => {
    const at = left.findIndex(({ kind }) => kind === document.kind)
    return { gold: document, read: at === -1 ? null : (left.splice(at, 1)[0] ?? null) }
  })
  return [...pairs, ...left.map((document) => ({ gold: null, read: document }))]
}

const alignActions = ({ gold, read }: Pair<Decision>): readonly Pair<Action>[] =>
  align(gold?.actions ?? [], read?.actions ?? [], (action) => action.text, sameAction)

const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((all, tally) => addTally(all, tally), emptyTally)

/** Pairs that agree are right; a gold item that is missed or read otherwise is missed, what was read instead is invented. */
const tallyPairs = <T>(pairs: readonly Pair<T>[], agree: (gold: T, read: T) => boolean): Tally =>
  sum(
    pairs.map(({ gold, read }) => {
      const isRight = gold !== null && read !== null && agree(gold, read)
      return {
        right: isRight ? 1 : 0,
        missed: gold !== null && !isRight ? 1 : 0,
        invented: read !== null && !isRight ? 1 : 0,
      }
    }),
  )

const tallyValue = (gold: string | null, read: string | null): Tally => {
  const isRight = gold !== null && read !== null && isSame(gold, read)
  return {
    right: isRight ? 1 : 0,
    missed: gold !== null && !isRight ? 1 : 0,
    invented: read !== null && !isRight ? 1 : 0,
  }
}

const tallyTexts = (gold: readonly string[], read: readonly string[]): Tally =>
  tallyPairs(
    align(gold, read, (text) => text, sameField),
    () => true,
  )

/** Values with digits must be equal in them; words may differ by a slip. */
function isSame(gold: string, read: string): boolean {
  const digits = (text: string): string => foldDigits(text).replace(/\D+/g, ' ').trim()
  return digits(gold) === digits(read) && similarity(gold, read) >= sameField
}

const labelOf = (decision: Decision | null): string | null =>
  decision?.label == null ? null : foldDigits(decision.label.canonical).replace(/^0+(?=\d)/, '')

/** Offices and people; whether a meeting receives what is laid before it, careful readers do not agree. */
const recipientsOf = (action: Action | null): readonly string[] =>
  (action?.recipients ?? [])
    .map(({ text }) => text)
    .filter((text) => !/(?:সভা|বৈঠক|meeting)$/u.test(text))

/** Those who lead; whether a helper named in passing is an owner, careful readers do not agree. */
const ownersOf = (action: Action | null): readonly string[] =>
  (action?.owners ?? []).filter(({ role }) => role === 'lead').map(({ text }) => text)

const deadlineOf = (action: Action | null): string | null => {
  const deadline = action?.deadline
  return deadline == null
    ? null
    : [deadline.kind, deadline.date ?? 'none', deadline.recurrence ?? 'none'].join(' ')
}

const headerNames = [
  'issuer',
  'subject',
  'memo',
  'issued',
  'bangla date',
  'meeting date',
  'time',
  'venue',
  'chair',
  'designation',
] as const

/** `-৪৭২/৭০`, `.৯০৮(৪৫)`: the number of copies behind a memo number. */
const copiesPattern = /(?:\/\p{Nd}{1,3})?(?:\s?\(\p{Nd}{1,3}\))?$/u

/** Careful readers do not agree whether `জনাব` belongs to the name. */
const courtesyPattern = new RegExp(`^${anyOf(courtesies)}\\s+`, 'u')

/** The header's fields as comparable values: of a designation the post, whose office stands behind a comma; a time that is printed but unreadable is a value of its own. */
function headerOf(document: Document | null): readonly (string | null)[] {
  const meeting = document?.meeting ?? null
  const time = meeting?.time ?? null
  return [
    document?.issuer?.text ?? null,
    document?.subject?.text ?? null,
    document?.memo?.text.replace(copiesPattern, '') ?? null,
    document?.issued?.date ?? null,
    document?.issued?.bangla?.replace(/\s*(?:বঙ্গাব্দ|বাং)$/u, '') ?? null,
    meeting?.date?.date ?? null,
    time === null ? null : (time.time ?? 'unreadable'),
    meeting?.venue?.text ?? null,
    meeting?.chair?.name?.replace(courtesyPattern, '') ?? null,
    meeting?.chair?.designation?.split(',')[0] ?? null,
  ]
}

function faultsOf({ gold, read }: Pair<Decision>): readonly string[] {
  if (gold === null) return [`invented decision: ${excerpt(read?.text)}`]
  const name = `${gold.label?.printed ?? ''} ${excerpt(gold.text)}`.trim()
  if (read === null) return [`missed decision: ${name}`]
  const label =
    labelOf(gold) === labelOf(read)
      ? []
      : [`label of ${name}: expected ${labelOf(gold)}, found ${labelOf(read)}`]
  const actions = alignActions({ gold, read }).flatMap((pair) => actionFaults(pair, name))
  return [...label, ...actions]
}

function actionFaults({ gold, read }: Pair<Action>, name: string): readonly string[] {
  if (gold === null) return [`invented action in ${name}: ${excerpt(read?.text)}`]
  if (read === null) return [`missed action in ${name}: ${excerpt(gold.text)}`]
  const modality =
    gold.modality === read.modality
      ? []
      : [`modality of ${excerpt(gold.text)}: expected ${gold.modality}, found ${read.modality}`]
  const { missed, invented } = tallyTexts(ownersOf(gold), ownersOf(read))
  const owners =
    missed + invented === 0
      ? []
      : [
          `owners of ${excerpt(gold.text)}: expected [${ownersOf(gold).join(' | ')}], found [${ownersOf(read).join(' | ')}]`,
        ]
  const deadline =
    deadlineOf(gold) === deadlineOf(read)
      ? []
      : [
          `deadline of ${excerpt(gold.text)}: expected ${deadlineOf(gold)} “${gold.deadline?.text ?? ''}”, found ${deadlineOf(read)} “${read.deadline?.text ?? ''}”`,
        ]
  return [...modality, ...owners, ...deadline]
}

function headerFaults({ gold, read }: Pair<Document>): readonly string[] {
  if (gold === null) return [`invented document of kind ${read?.kind}`]
  if (read === null) return [`missed document of kind ${gold.kind}`]
  const found = headerOf(read)
  return headerOf(gold).flatMap((value, index) => {
    const other = found[index] ?? null
    const isRight = value === null ? other === null : other !== null && isSame(value, other)
    return isRight ? [] : [`${headerNames[index]}: expected ${value}, found ${other}`]
  })
}

const excerpt = (text: string | undefined): string => `“${(text ?? '').slice(0, 60)}…”`
