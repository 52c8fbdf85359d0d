import type { Change, Entry } from '../../schemas/review/change.ts'
import type { ReviewedAction, ReviewedDecision } from '../../schemas/review/reviewed.ts'
import { fieldNames } from './fields.ts'
import { byPerson, newAction } from './origins.ts'

type Actions = readonly ReviewedAction[]
type Given = Extract<Change, { kind: 'edit' }>['fields']

/** A decision after one change. One that speaks of an action that is not there any more leaves it as it is. */
export function applyChange(decision: ReviewedDecision, entry: Entry): ReviewedDecision {
  return { ...decision, actions: changed(decision.actions, entry.change, entry) }
}

function changed(actions: Actions, change: Change, entry: Entry): Actions {
  switch (change.kind) {
    case 'settle':
      return on(actions, change.action, (action) =>
        settled(withFields(action, change.fields, entry)),
      )
    case 'edit':
      return on(actions, change.action, (action) => withFields(action, change.fields, entry))
    case 'reject':
      return on(actions, change.action, (action) => ({
        ...action,
        state: 'rejected',
        question: null,
      }))
    case 'reopen':
      return on(actions, change.action, (action) => ({ ...action, state: 'open', question: null }))
    case 'ask':
      return on(actions, change.action, (action) => asked(action, change, entry))
    case 'split':
      return actions.flatMap((action) =>
        action.id === change.action ? change.into.map((part) => newAction(part, entry)) : [action],
      )
    case 'merge':
      return merged(actions, change, entry)
    case 'add':
    case 'publish':
    case 'withdraw':
    case 'undo':
      return actions
  }
}

const on = (
  actions: Actions,
  id: string,
  work: (action: ReviewedAction) => ReviewedAction,
): Actions => actions.map((action) => (action.id === id ? work(action) : action))

const settled = (action: ReviewedAction): ReviewedAction => ({
  ...action,
  state: 'settled',
  question: null,
})

/** Fields become those that a person gave, and theirs from then on. */
function withFields(action: ReviewedAction, fields: Given, entry: Entry): ReviewedAction {
  const given = fieldNames.filter((field) => fields[field] !== undefined)
  const origins = Object.fromEntries(given.map((field) => [field, byPerson(entry)]))
  const present = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  )
  return { ...action, ...present, origins: { ...action.origins, ...origins } }
}

const asked = (
  action: ReviewedAction,
  { colleague, why }: Extract<Change, { kind: 'ask' }>,
  { person }: Entry,
): ReviewedAction => ({
  ...action,
  state: 'asked',
  question: { from: person.name, colleague, text: why },
})

/** The one action stands where the first of the joined ones stood. */
function merged(
  actions: Actions,
  { actions: joined, into }: Extract<Change, { kind: 'merge' }>,
  entry: Entry,
): Actions {
  const first = actions.findIndex(({ id }) => joined.includes(id))
  return actions.flatMap((action, place) => {
    if (place === first) return [newAction(into, entry)]
    return joined.includes(action.id) ? [] : [action]
  })
}
