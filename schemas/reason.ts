import { z } from 'zod'

/** Every reason why a coordinator should look at an action, with what it means. */
export const reasonMeanings = {
  'owner-missing': 'nobody is printed who must act',
  'owner-inferred': 'the owner is not marked as such in the sentence: read from a weaker sign',
  'owner-inherited':
    'the owner stands elsewhere: in the lead-in, the sentence before or the distribution list',
  'owner-unknown': 'the owner is not in the registry of organisations',
  'modality-inferred': 'no finite verb says how binding this is',
  negative: 'the sentence forbids, or says what must not be left undone',
  conditional: 'the duty holds only under a condition',
  'deadline-relative': 'the deadline counts from the meeting',
  'deadline-anchor-missing': 'the deadline counts from a day that is not printed',
  'deadline-anchor-matters': 'counted from the day of issue the deadline would be another one',
  'deadline-on-holiday': 'the last day is a weekly or public holiday',
  'deadline-holidays-unknown':
    'the public holidays of that year are not configured: only Friday and Saturday were skipped',
  'deadline-past': 'the deadline lies before the meeting',
  'deadline-event': 'the deadline is an event without a date',
  'deadline-ambiguous': 'more than one deadline stands in the sentence',
  'deadline-repaired':
    'the printed words of the deadline were damaged and read as the nearest known ones',
  'number-word-disagrees': 'the number and its words in brackets differ',
  'decision-unannounced':
    'no words announce it as a decision: it stands in a list of what must be done',
  'label-repaired': 'the printed label was read as another letter and repaired by its place',
  'low-recognition': 'the page is hard to read here',
  'model-text': 'the model quotes other words than are printed here',
  'model-modality': 'the model takes this for more or less binding, or for the opposite',
  'model-owners': 'the model names somebody else who must act',
  'model-recipients': 'the model names a recipient who is not printed here',
  'model-deadline': 'the model tells another deadline than is printed here',
  'model-alone': 'only the model read this, the rules did not',
  'model-silent': 'the model was asked and does not name this',
} as const

export const ReasonCode = z.enum(Object.keys(reasonMeanings) as [keyof typeof reasonMeanings])
export type ReasonCode = z.infer<typeof ReasonCode>
