import type { Change, Entry } from '../../schemas/review/change.ts'
import type {
  DecisionState,
  Difference,
  ReviewedAction,
  ReviewedDecision,
} from '../../schemas/review/reviewed.ts'
import { applyChange } from './apply.ts'
import { fieldNames } from './fields.ts'
import { liveEntries } from './live.ts'
import type { MachineDecision } from './machine.ts'
import { newAction, originsOfMachine } from './origins.ts'
import { saysSame } from './same.ts'

/** What is known of a decision. */
export interface Known {
  readonly id: string
  /** Of the latest reading. */
  readonly version: number
  /** As the latest reading has it; null where it has none. */
  readonly machine: MachineDecision | null
  /** As the reading of an earlier version had it. */
  readonly at: (version: number) => MachineDecision | null
  /** Oldest first. */
  readonly entries: readonly Entry[]
}

/**
 * The decision as it stands: what the machine read, with what people did to it. A later reading never takes a person's
 * word away; where it says something else than before, that is shown as a difference. Null where nothing is left: an
 * added decision whose adding was undone.
 */
export function derive(known: Known): ReviewedDecision | null {
  const { id, version, machine, at, entries } = known
  const live = liveEntries(entries)
  const base = machine ?? lastSeen(live, at)
  const start =
    base === null
      ? addedBy(id, entries, live)
      : toReviewed(withLost(base, live, at), machine === null)
  if (start === null) return null
  const applied = live.reduce((decision, entry) => applyChange(decision, entry), start)
  const actions = applied.actions.map((action) => ({
    ...action,
    differences: differencesOf(action, machine, live, at),
  }))
  const revision = entries.at(-1)?.number ?? 0
  const publishedRevision = publishedBy(live)
  const stands = { ...applied, actions, revision, version, publishedRevision }
  return { ...stands, state: stateOf(stands, live, () => approvedForm(known, publishedRevision)) }
}

/** The decision as it stood when it was approved; null where it was not. */
const approvedForm = (known: Known, revision: number | null): ReviewedDecision | null =>
  revision === null
    ? null
    : derive({ ...known, entries: known.entries.filter(({ number }) => number <= revision) })

/**
 * A reading with the actions that people spoke of and that it lost: what somebody settled stays, wherever the machine
 * sees it by now.
 */
function withLost(base: MachineDecision, live: readonly Entry[], at: Known['at']): MachineDecision {
  const actions = [...base.actions]
  for (const { change, version } of live) {
    if (!('action' in change) || actions.some(({ id }) => id === change.action)) continue
    const lost = at(version)?.actions.find(({ id }) => id === change.action)
    if (lost !== undefined) actions.push(lost)
  }
  return { ...base, actions }
}

/** Where the latest reading lost it, the version that a person saw last. */
function lastSeen(live: readonly Entry[], at: Known['at']): MachineDecision | null {
  for (const { version, change } of live.toReversed()) {
    const seen = change.kind === 'add' ? null : at(version)
    if (seen !== null) return seen
  }
  return null
}

function toReviewed(decision: MachineDecision, isVanished: boolean): ReviewedDecision {
  const { id, kind, label, paragraph, agenda, text, evidence } = decision
  const actions = decision.actions.map((action): ReviewedAction => ({
    ...action,
    state: 'open',
    origins: originsOfMachine(action),
    differences: [],
    question: null,
  }))
  const rest = {
    state: 'new',
    revision: 0,
    version: 0,
    publishedRevision: null,
    isVanished,
  } as const
  return { id, kind, label, paragraph, agenda, text, evidence, actions, ...rest }
}

type Adding = Entry & { readonly change: Extract<Change, { kind: 'add' }> }

/** The change with which a person added a decision; undefined for one that the machine read. */
export const addingOf = (entries: readonly Entry[]): Adding | undefined =>
  entries.find((entry): entry is Adding => entry.change.kind === 'add')

/** A decision that a person added; where the adding was undone, all of it is rejected, and can be had back. */
function addedBy(
  id: string,
  entries: readonly Entry[],
  live: readonly Entry[],
): ReviewedDecision | null {
  const entry = addingOf(entries)
  if (entry === undefined) return null
  const state = live.includes(entry) ? 'open' : 'rejected'
  const { label, text, evidence, actions } = entry.change
  return {
    id,
    kind: 'decision',
    label: label === null ? null : { printed: label, canonical: label, ordinal: 1 },
    paragraph: null,
    agenda: null,
    text,
    evidence,
    actions: actions.map((action) => ({ ...newAction(action, entry), state })),
    state: 'new',
    revision: 0,
    version: 0,
    publishedRevision: null,
    isVanished: false,
  }
}

/** Fields in which the machine's word became another one after a person had seen it. */
function differencesOf(
  action: ReviewedAction,
  machine: MachineDecision | null,
  live: readonly Entry[],
  at: Known['at'],
): readonly Difference[] {
  const now = machine?.actions.find(({ id }) => id === action.id)
  if (now === undefined) return []
  return fieldNames.flatMap((field): readonly Difference[] => {
    const entry = live.find(({ number }) => number === action.origins[field].change)
    const seen = entry && at(entry.version)?.actions.find(({ id }) => id === action.id)
    if (seen === undefined || saysSame(field, now, seen) || saysSame(field, now, action)) return []
    return [{ field, machine: now[field] }]
  })
}

/** The change with which the portal got the decision; null where it has none. */
function publishedBy(live: readonly Entry[]): number | null {
  const last = live.findLast(
    ({ change }) => change.kind === 'publish' || change.kind === 'withdraw',
  )
  return last?.change.kind === 'publish' ? last.number : null
}

const isOpen = ({ state }: ReviewedAction): boolean => state === 'open' || state === 'asked'

function stateOf(
  decision: Omit<ReviewedDecision, 'state'>,
  live: readonly Entry[],
  approved: () => ReviewedDecision | null,
): DecisionState {
  const { actions, revision, publishedRevision } = decision
  if (publishedRevision !== null && !actions.some(isOpen)) {
    const isUntouched = revision === publishedRevision
    if (isUntouched || isSameForm(actions, approved()?.actions ?? [])) return 'published'
  }
  if (live.at(-1)?.change.kind === 'withdraw') return 'withdrawn'
  if (actions.every(({ state }) => state === 'rejected')) return 'rejected'
  if (!actions.some(isOpen)) return 'verified'
  return actions.every(isOpen) ? 'new' : 'in-review'
}

/** Whether what stands now is what was approved, whatever was done and undone since. */
const isSameForm = (now: readonly ReviewedAction[], then: readonly ReviewedAction[]): boolean =>
  now.length === then.length &&
  now.every((action, at) => {
    const before = then[at]
    return (
      before?.id === action.id &&
      before.state === action.state &&
      fieldNames.every((field) => saysSame(field, action, before))
    )
  })
