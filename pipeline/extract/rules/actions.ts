import { conditionsIn, isConditional, otherwisePattern } from '../../bangla/conditions.ts'
import { writtenToPattern } from '../../bangla/roles.ts'
import { listNounPattern } from '../../bangla/introducers.ts'
import { quote } from '../../document/quote.ts'
import { cutHoles } from '../../document/spans.ts'
import type { Deadline, Modality, Owner } from '../../../schemas/action.ts'
import type { ReasonCode } from '../../../schemas/reason.ts'
import type {
  DecisionDraft,
  ExtractedAction,
  Normalised,
  Passage,
} from '../../../schemas/stages.ts'
import {
  chooseOwners,
  lineFor,
  withSupport,
  type ImplementerLine,
  type OtherOwners,
} from './assignment.ts'
import { clausesOf, type Clause } from './clauses.ts'
import { readDeadline, type ReadDeadline } from '../deadlines/index.ts'
import type { Anchors } from '../deadlines/due-dates.ts'
import { readImplementers } from './implementers.ts'
import { ofIssuer, readParties, type Surroundings } from './owners.ts'

/** What the rules need to know of the document around a decision. */
export interface ActionContext extends Surroundings {
  readonly anchors: Anchors
}

/** What the lines and cells beside a decision's words say of its actions. */
interface Defaults {
  readonly lines: readonly ImplementerLine[]
  readonly times: readonly Passage[]
}

/** The actions of a decision: one an obligation, at least one. */
export function readActions(
  text: Normalised,
  draft: DecisionDraft,
  context: ActionContext,
): readonly ExtractedAction[] {
  const readings = draft.implementers.map((note) => {
    const { owners, times } = readImplementers(text, note)
    const own = context.isDivided ? owners.map((owner) => ofIssuer(owner, context.issuer)) : owners
    return { owners: own, times }
  })
  const defaults: Defaults = {
    lines: withSupport(
      draft.implementers.map(({ passage, isShared }, index) => ({
        end: passage.at(-1)?.end ?? 0,
        owners: readings[index]?.owners ?? [],
        isShared,
      })),
    ),
    times: [...draft.times, ...readings.map(({ times }) => times)],
  }
  return readPassage(text, draft.body, context, defaults, draft.doubts)
}

/** The actions of a sentence in which a letter asks for something; `owners` are those it is sent to. */
export const readRequest = (
  text: Normalised,
  passage: Passage,
  context: ActionContext,
  owners: readonly Owner[],
): readonly ExtractedAction[] =>
  readPassage(
    text,
    passage,
    context,
    { lines: [{ end: 0, owners, isShared: true }], times: [] },
    [],
  )

function readPassage(
  text: Normalised,
  passage: Passage,
  context: ActionContext,
  defaults: Defaults,
  reasons: readonly ReasonCode[],
): readonly ExtractedAction[] {
  const clauses = clausesOf(text, passage, context.language)
  const lead = leadInOf(clauses)
  const above = lead === null ? [] : certainOwners(text, lead, context)
  const binding = bindingClauses(clauses.filter((clause) => lead === null || clause.item > 0))
  const actions: Array<{ readonly clause: Clause; readonly action: ExtractedAction }> = []
  for (const clause of binding) {
    const before = ownersBefore(actions, clause)
    const shared = before.length > 0 || clause.item === 0 ? before : above
    const earlier = actions.at(-1)?.action.owners ?? []
    const action = readClause(text, clause, context, defaults, reasons, { shared, earlier })
    if (action !== null) actions.push({ clause, action })
  }
  return actions.length > 0
    ? actions.map(({ action }) => action)
    : wholePassage(text, passage, clauses, context, defaults, reasons)
}

/** > | পরিচালক নিম্নোক্ত কার্যাদি সম্পাদন করবেন: — it announces the items below and says who does them. */
function leadInOf(clauses: readonly Clause[]): Clause | null {
  const isNested = clauses.some(({ item, predicate }) => item > 0 && predicate !== null)
  const last = clauses.findLast(({ item }) => item === 0)
  // `… একটি উপ-কমিটি গঠন করা হইল:` is an act of its own, with the members below.
  const isAct = last?.predicate?.modality === 'resolved' && !listNounPattern.test(last.folded)
  return isNested &&
    !isAct &&
    last !== undefined &&
    /(?:[:-]|নি(?:ম্ন|ন্ম)\S*)\s*$/u.test(last.folded)
    ? last
    : null
}

function certainOwners(text: Normalised, clause: Clause, context: ActionContext): readonly Owner[] {
  const { owners, reasons } = readParties(text, clause, context)
  return reasons.includes('owner-inferred')
    ? []
    : owners.map((owner) => ({ ...owner, from: 'inherited' as const }))
}

const nominalSentencePattern = /(?:করা|দেওয়া|দেয়া|রাখা|নেওয়া|নেয়া|পাঠানো|জানানো|না\s+[\p{L}\p{M}]+া)\s*[।;]\s*$/u

/** Verbal nouns and statements beside a finite obligation only lead up to it. */
function bindingClauses(clauses: readonly Clause[]): readonly Clause[] {
  // `… মোবাইল কোর্ট পরিচালনা করা।` is a sentence of its own, `প্রতিবেদন প্রেরণ` a part of one.
  const isFinite = ({ predicate, folded }: Clause): boolean =>
    predicate !== null && (predicate.voice !== 'nominal' || nominalSentencePattern.test(folded))
  const finite = clauses.filter(
    (clause) => isFinite(clause) || (clause.item > 0 && clause.predicate !== null),
  )
  return finite.length > 0 ? finite : clauses.filter(({ predicate }) => predicate !== null)
}

/** Owners of the clause before in the same sentence, or of the sentence over nested items. */
function ownersBefore(
  actions: ReadonlyArray<{ readonly clause: Clause; readonly action: ExtractedAction }>,
  clause: Clause,
): readonly Owner[] {
  const sameSentence = actions.findLast((one) => one.clause.sentence === clause.sentence)
  if (sameSentence !== undefined)
    return startsAnew(clause, sameSentence.clause)
      ? []
      : sameSentence.action.owners.filter(({ role }) => role === 'lead')
  const above = clause.item > 0 ? actions.findLast((one) => one.clause.item === 0) : undefined
  return above?.action.owners ?? []
}

/**
 * A passive with a condition of its own has not the doer of the clause before; nor has what is to be done after
 * somebody was asked: `… প্রকৌশলীকে অনুরোধ করা হইল এবং একটি পত্র প্রেরণ করিতে হইবে`.
 */
const startsAnew = (clause: Clause, before: Clause): boolean =>
  (clause.predicate?.voice === 'passive' &&
    (isConditional(clause.folded) || otherwisePattern.test(clause.folded))) ||
  (before.predicate?.voice === 'request' && clause.predicate?.voice === 'obligation')

function readClause(
  text: Normalised,
  clause: Clause,
  context: ActionContext,
  defaults: Defaults,
  reasons: readonly ReasonCode[],
  others: OtherOwners,
): ExtractedAction | null {
  const quoted = quote(text, ...clause.passage)
  if (quoted === null || clause.predicate === null) return null
  const { modality, isNegative, voice } = clause.predicate
  const parties = readParties(text, clause, context)
  const isInferred = parties.reasons.includes('owner-inferred')
  const line = lineFor(defaults.lines, clause.passage)
  const owned = chooseOwners(parties.owners, isInferred, line, others, clause.predicate)
  const due = readDue(text, clause, context, defaults)
  return {
    ...quoted,
    modality,
    owners: [...owned.owners, ...parties.helpers],
    recipients: parties.recipients,
    deadline: due.deadline,
    reasons: unique([
      ...reasons,
      ...owned.reasons,
      ...(voice === 'nominal' ? (['modality-inferred'] as const) : []),
      ...(isNegative ? (['negative'] as const) : []),
      ...(isConditional(clause.folded) ? (['conditional'] as const) : []),
      ...due.reasons,
    ]),
    extractor: 'rules',
  }
}

/** The clause's own deadline; a day that the time line names goes before a word for haste. Nothing is due of what is resolved. */
function readDue(
  text: Normalised,
  clause: Clause,
  { anchors }: ActionContext,
  { times }: Defaults,
): ReadDeadline {
  if (clause.predicate?.modality === 'resolved') return { deadline: null, reasons: [] }
  const found = readDeadline(text, outsideConditions(clause), anchors)
  const isOther = isForbiddenUntil(clause, found) || isOfPurpose(clause, found)
  const own = isOther ? { deadline: null, reasons: [] } : found
  const isWeak = own.deadline === null || own.deadline.kind === 'immediate' || isVague(own.deadline)
  const line = isWeak ? readDeadline(text, times.flat(), anchors, 'time line') : own
  if (line.deadline !== null) return line
  return own.deadline === null ? readDeadline(text, clause.passage, anchors, 'report') : own
}

/** > | কোড প্রাপ্তির পূর্বে প্যাকেট খোলা যাবে না   বৃহস্পতিবার দুপুর ১টার আগে প্রবেশ করা যাবে না — how long it is forbidden, not until when something is due. */
const isForbiddenUntil = ({ predicate }: Clause, { deadline }: ReadDeadline): boolean =>
  predicate?.isNegative === true &&
  (deadline?.kind === 'event' || deadline?.kind === 'relative') &&
  /(?:পূর্বে|আগে|before|until)/iu.test(deadline.text)

/**
 * > | মামলার দ্রুত শুনানির জন্য |সলিসিটর উইংকে পত্র প্রেরণ করতে হবে — haste and happenings of what the letter asks for are not those
 * of writing it.
 */
function isOfPurpose({ folded, toText }: Clause, { deadline }: ReadDeadline): boolean {
  if (deadline === null || (deadline.kind !== 'immediate' && deadline.kind !== 'event'))
    return false
  const purpose = purposePattern.exec(folded)
  const end = deadline.evidence.at(-1)?.end ?? 0
  return purpose !== null && writtenToPattern.test(folded) && end <= toText(purpose[0].length)
}

/** > | … শুনানির উদ্যোগ গ্রহণের জন্য| … */
const purposePattern = /^.*(?:জন্য|লক্ষ্যে|নিমিত্ত)(?=\s)/su

/** > | নিয়মিত — a recurrence without a period. */
const isVague = ({ kind, recurrence }: Deadline): boolean =>
  kind === 'recurring' && recurrence === null

/** > | ফেব্রুয়ারি ২০২৬ এর মধ্যে |যেসব কেন্দ্র লাইসেন্স নবায়ন করবে না — of the condition, too. */
const timeBeforePattern = /^[^,;।]{3,60}(?:মধ্যে|পর্যন্ত|পূর্বে)\s*$/u

/** The pieces of a clause without its conditions: `১৫ জুনের মধ্যে না পেলে` is no deadline of what follows. */
function outsideConditions(clause: Clause): Passage {
  const holes = conditionsIn(clause.folded).map(({ start, end }) => ({
    start: clause.toText(timeBeforePattern.test(clause.folded.slice(0, start)) ? 0 : start),
    end: clause.toText(end),
  }))
  return clause.passage.flatMap((piece) => cutHoles(piece, holes))
}

/** A decision in which no verb binds: kept whole, its force inferred, for a person to look at. */
function wholePassage(
  text: Normalised,
  passage: Passage,
  clauses: readonly Clause[],
  context: ActionContext,
  defaults: Defaults,
  reasons: readonly ReasonCode[],
): readonly ExtractedAction[] {
  const quoted = quote(text, ...passage)
  if (quoted === null) return []
  const isPast = clauses.some(({ folded }) =>
    /(?:হয়|হলো|হল|হইল|হয়েছে|করেন|করেছেন|আছে|রয়েছে)[\s।;]*$/u.test(folded),
  )
  const modality: Modality = isPast ? 'resolved' : 'must'
  const own = readDeadline(text, passage, context.anchors)
  const { deadline, reasons: timely } =
    own.deadline === null
      ? readDeadline(text, defaults.times.flat(), context.anchors, 'time line')
      : own
  const { owners, reasons: owned } = chooseOwners(
    [],
    false,
    lineFor(defaults.lines, passage),
    { shared: [], earlier: [] },
    { modality, voice: 'nominal' },
  )
  return [
    {
      ...quoted,
      modality,
      owners,
      recipients: [],
      deadline,
      reasons: unique([...reasons, 'modality-inferred', ...owned, ...timely]),
      extractor: 'rules',
    },
  ]
}

const unique = (reasons: readonly ReasonCode[]): readonly ReasonCode[] => [...new Set(reasons)]
