import { quote } from '../../document/quote.ts'
import type { Modality, Owner } from '../../../schemas/action.ts'
import type { ReasonCode } from '../../../schemas/reason.ts'
import type {
  DecisionDraft,
  ExtractedAction,
  Normalised,
  Passage,
} from '../../../schemas/stages.ts'
import { clausesOf, type Clause } from './clauses.ts'
import { readDeadline } from './deadlines.ts'
import type { Anchors } from './due-dates.ts'
import { readImplementers } from './implementers.ts'
import { readParties, type Surroundings } from './owners.ts'

/** What the rules need to know of the document around a decision. */
export interface ActionContext extends Surroundings {
  readonly anchors: Anchors
}

/** What a decision's implementer and time lines say for all of its actions. */
interface Defaults {
  readonly owners: readonly Owner[]
  readonly times: readonly Passage[]
  readonly isShared: boolean
}

/** The actions of a decision: one an obligation, at least one. */
export function readActions(
  text: Normalised,
  draft: DecisionDraft,
  context: ActionContext,
): readonly ExtractedAction[] {
  const defaults: Defaults = {
    owners: draft.implementers.flatMap((note) => readImplementers(text, note)),
    times: draft.times,
    isShared: draft.implementers.some(({ isShared }) => isShared),
  }
  const repaired: readonly ReasonCode[] = draft.isLabelRepaired ? ['label-repaired'] : []
  return readPassage(text, draft.body, context, defaults, repaired)
}

/** The actions of a sentence in which a letter asks for something; `owners` are those it is sent to. */
export const readRequest = (
  text: Normalised,
  passage: Passage,
  context: ActionContext,
  owners: readonly Owner[],
): readonly ExtractedAction[] =>
  readPassage(text, passage, context, { owners, times: [], isShared: owners.length > 0 }, [])

function readPassage(
  text: Normalised,
  passage: Passage,
  context: ActionContext,
  defaults: Defaults,
  reasons: readonly ReasonCode[],
): readonly ExtractedAction[] {
  const clauses = clausesOf(text, passage, context.language)
  const binding = bindingClauses(clauses)
  const actions = binding.reduce<readonly ExtractedAction[]>((before, clause) => {
    const action = readClause(
      text,
      clause,
      context,
      defaults,
      reasons,
      ownersBefore(before, binding, clause),
    )
    return action === null ? before : [...before, action]
  }, [])
  return actions.length > 0
    ? actions
    : wholePassage(text, passage, clauses, context, defaults, reasons)
}

/** Verbal nouns and statements beside a finite obligation only lead up to it. */
function bindingClauses(clauses: readonly Clause[]): readonly Clause[] {
  const isFinite = ({ predicate }: Clause): boolean =>
    predicate !== null && predicate.voice !== 'nominal'
  const finite = clauses.filter(
    (clause) => isFinite(clause) || (clause.item > 0 && clause.predicate !== null),
  )
  return finite.length > 0 ? finite : clauses.filter(({ predicate }) => predicate !== null)
}

/** Owners of the clause before in the same sentence, or of the lead-in over nested items. */
function ownersBefore(
  before: readonly ExtractedAction[],
  binding: readonly Clause[],
  clause: Clause,
): readonly Owner[] {
  const index = binding.indexOf(clause)
  const last = binding[index - 1]
  const action = before.at(-1)
  if (last === undefined || action === undefined) return []
  const isSameSentence = last.sentence === clause.sentence
  const isNested = clause.item > 0
  return isSameSentence || isNested ? action.owners : []
}

function readClause(
  text: Normalised,
  clause: Clause,
  context: ActionContext,
  defaults: Defaults,
  reasons: readonly ReasonCode[],
  shared: readonly Owner[],
): ExtractedAction | null {
  const quoted = quote(text, ...clause.passage)
  if (quoted === null || clause.predicate === null) return null
  const parties = readParties(text, clause, context)
  const isInferred = parties.reasons.includes('owner-inferred')
  const owned = chooseOwners(
    parties.owners,
    isInferred,
    defaults,
    shared,
    clause.predicate.modality,
  )
  const inClause = readDeadline(text, clause.passage, context.anchors)
  const fromLine =
    inClause.deadline === null || inClause.deadline.kind === 'immediate'
      ? readDeadline(text, defaults.times.flat(), context.anchors, true)
      : inClause
  const { deadline, reasons: timely } = fromLine.deadline === null ? inClause : fromLine
  const { modality, isNegative, voice } = clause.predicate
  return {
    ...quoted,
    modality,
    owners: owned.owners,
    recipients: parties.recipients,
    deadline,
    reasons: unique([
      ...reasons,
      ...owned.reasons,
      ...(voice === 'nominal' ? (['modality-inferred'] as const) : []),
      ...(isNegative ? (['negative'] as const) : []),
      ...(conditionPattern.test(clause.folded) ? (['conditional'] as const) : []),
      ...timely,
    ]),
    extractor: 'rules',
  }
}

/** > | … থাকলে   … না হলে   যদি … তবে   যেসব … সেসব   … সাপেক্ষে */
const conditionPattern =
  /(?:থাকলে|হলে|করলে|গেলে|পেলে|না\s+থাকে|সাপেক্ষে|(?<![\p{L}\p{M}])(?:যদি|যেসব|যে\s?সকল|যে\s+সমস্ত)(?![\p{L}\p{M}])|provided that|subject to|if\s)/u

/** The sentence's own owners, then the implementer line, then the clause before; an inferred one yields to a line. */
function chooseOwners(
  own: readonly Owner[],
  isInferred: boolean,
  defaults: Defaults,
  shared: readonly Owner[],
  modality: Modality,
): { owners: readonly Owner[]; reasons: readonly ReasonCode[] } {
  if (own.length > 0 && !isInferred) return { owners: own, reasons: [] }
  if (shared.length > 0) return { owners: shared, reasons: [] }
  if (defaults.owners.length > 0)
    return { owners: defaults.owners, reasons: defaults.isShared ? ['owner-inherited'] : [] }
  if (own.length > 0) return { owners: own, reasons: ['owner-inferred'] }
  return { owners: [], reasons: modality === 'resolved' ? [] : ['owner-missing'] }
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
    own.deadline === null ? readDeadline(text, defaults.times.flat(), context.anchors, true) : own
  const missing: readonly ReasonCode[] =
    defaults.owners.length === 0 && modality !== 'resolved' ? ['owner-missing'] : []
  return [
    {
      ...quoted,
      modality,
      owners: defaults.owners,
      recipients: [],
      deadline,
      reasons: unique([...reasons, 'modality-inferred', ...missing, ...timely]),
      extractor: 'rules',
    },
  ]
}

const unique = (reasons: readonly ReasonCode[]): readonly ReasonCode[] => [...new Set(reasons)]
