import type { DecisionPage } from '../../../schemas/review/decision-page.ts'
import type { Queue } from '../../../schemas/review/queue.ts'
import type { Change } from '../../../schemas/review/change.ts'
import type { ReviewedAction } from '../../../schemas/review/reviewed.ts'

/** An action in the order in which it is looked at. */
export interface Item {
  readonly action: string
  readonly page: DecisionPage
  /** What the person said of it last; null for nothing yet. */
  readonly said: Said | null
}

export interface Said {
  readonly kind: 'settle' | 'reject' | 'ask' | 'other' | 'skip'
  /** The answer in the outbox; null for what is not sent. */
  readonly answer: string | null
}

/** One sitting of a person at a queue. */
export interface Sitting {
  readonly items: readonly Item[]
  /** The item before the eyes; the number of items at the end. */
  readonly at: number
  /** Places of the items that were answered, in the order of answering. */
  readonly answered: readonly number[]
  /** How many the server had when it was asked last, and how many answers were given by then. */
  readonly left: number
  readonly answeredThen: number
  readonly isExhausted: boolean
}

export const emptySitting: Sitting = {
  items: [],
  at: 0,
  answered: [],
  left: 0,
  answeredThen: 0,
  isExhausted: false,
}

/** The next items came; none means that the server has no more for this person. */
export function withArrived(sitting: Sitting, { items, left }: Queue): Sitting {
  const known = new Set(sitting.items.map(({ action }) => action))
  const fresh = items.filter(({ action }) => !known.has(action))
  return {
    ...sitting,
    items: [...sitting.items, ...fresh.map((item) => ({ ...item, said: null }))],
    left,
    answeredThen: sitting.answered.length,
    isExhausted: fresh.length === 0,
  }
}

/** The item was answered; the next one that was not is before the eyes. */
export function withAnswer(sitting: Sitting, said: Said, page: DecisionPage): Sitting {
  const { at } = sitting
  const items = sitting.items.map((item, place) => (place === at ? { ...item, said } : item))
  const next = items.findIndex((item, place) => place > at && item.said === null)
  return {
    ...withPage({ ...sitting, items }, page),
    at: next < 0 ? items.length : next,
    answered: [...sitting.answered, at],
  }
}

/** The last answer is taken back, and its item before the eyes again. */
export function withoutLastAnswer(sitting: Sitting): Sitting {
  const at = sitting.answered.at(-1)
  if (at === undefined) return sitting
  return {
    ...sitting,
    at,
    answered: sitting.answered.slice(0, -1),
    items: sitting.items.map((item, place) => (place === at ? { ...item, said: null } : item)),
  }
}

export const moved = (sitting: Sitting, by: 1 | -1): Sitting => ({
  ...sitting,
  at: Math.max(0, Math.min(sitting.items.length, sitting.at + by)),
})

/** A decision became another one: all of its actions are seen so. */
export const withPage = (sitting: Sitting, page: DecisionPage): Sitting => ({
  ...sitting,
  items: sitting.items.map((item) =>
    item.page.decision.id === page.decision.id ? { ...item, page } : item,
  ),
})

/** Actions that the person made by dividing or joining come next, when the server knows them. */
export function withMade(sitting: Sitting, change: Change, page: DecisionPage): Sitting {
  const made = madeBy(change).filter((id) => sitting.items.every((item) => item.action !== id))
  const items = made.map((action) => ({ action, page, said: null }))
  const place = Math.min(sitting.at + 1, sitting.items.length)
  return { ...sitting, items: sitting.items.toSpliced(place, 0, ...items) }
}

function madeBy(change: Change): readonly string[] {
  if (change.kind === 'split') return change.into.map(({ id }) => id)
  return change.kind === 'merge' ? [change.into.id] : []
}

/** How many wait beside the one before the eyes. */
export const remaining = ({ left, answered, answeredThen, items, at }: Sitting): number =>
  Math.max(0, left - (answered.length - answeredThen) - (at < items.length ? 1 : 0))

/** Which actions the server need not send again: those at hand, put off, or answered of late. */
export const notAgain = ({ items }: Sitting): readonly string[] => {
  const putOff = items.filter(({ said }) => said === null || said.kind === 'skip')
  return [...new Set([...putOff, ...items.slice(-60)])].slice(-200).map(({ action }) => action)
}

export const itemAt = ({ items, at }: Sitting): Item | null => items[at] ?? null

/** The action of an item as it stands; null where a person divided or joined it. */
export const actionOf = ({ page, action }: Item): ReviewedAction | null =>
  page.decision.actions.find(({ id }) => id === action) ?? null
