import type { Action } from '../../schemas/action.ts'
import type { Entry, FieldName, NewAction } from '../../schemas/review/change.ts'
import type { Origin, ReviewedAction } from '../../schemas/review/reviewed.ts'

const byMachine = (extractor: Action['extractor']): Origin => ({
  by: extractor === 'person' ? 'rules' : (extractor as Origin['by']),
  person: null,
  at: null,
  change: null,
})

/** Who read each field: where a language model was asked, its word may stand in some of them. */
export function originsOfMachine({
  extractor,
  model,
}: Pick<Action, 'extractor' | 'model'>): ReviewedAction['origins'] {
  const by = (field: FieldName): Origin =>
    byMachine(model?.origins[field] === 'model' ? `llm:${model.name}` : extractor)
  return {
    text: by('text'),
    modality: by('modality'),
    owners: by('owners'),
    recipients: by('recipients'),
    deadline: by('deadline'),
  }
}

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
