import type { Action } from '../../schemas/action.ts'
import type { Entry, NewAction } from '../../schemas/review/change.ts'
import type { Origin, ReviewedAction } from '../../schemas/review/reviewed.ts'

export const byMachine = (extractor: Action['extractor']): Origin => ({
  by: extractor === 'person' ? 'rules' : (extractor as Origin['by']),
  person: null,
  at: null,
  change: null,
})

export const byPerson = ({ number, person, at }: Entry): Origin => ({
  by: 'person',
  person: person.name,
  at,
  change: number,
})

export const originsOf = (origin: Origin): ReviewedAction['origins'] => ({
  text: origin,
  modality: origin,
  owners: origin,
  recipients: origin,
  deadline: origin,
})

/** An action that a person made. It is settled like the others. */
export const newAction = (action: NewAction, entry: Entry): ReviewedAction => ({
  ...action,
  confidence: 1,
  reasons: [],
  extractor: 'person',
  state: 'open',
  origins: originsOf(byPerson(entry)),
  differences: [],
  question: null,
})
