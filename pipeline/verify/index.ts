import type { Extracted, ExtractedAction, Verified, VerifiedAction } from '../../schemas/stages.ts'
import { confidenceOf, type Source } from './confidence.ts'
import { findOddities } from './oddities.ts'
import { recognitionOf } from './recognition.ts'
import { isGuessed, signsOf } from './signs.ts'

/** Say of every action how sure it is and why a person should look, and of every document what is odd about it. */
export function verify(text: Extracted): Verified {
  const warnings = text.documents.flatMap((document, index) =>
    findOddities(text, document, index + 1),
  )
  return {
    ...text,
    warnings: [...text.warnings, ...warnings],
    documents: text.documents.map((document) => {
      const odd = document.decisions.flatMap(({ actions }) => actions.filter(isGuessed))
      const verified = (action: ExtractedAction): VerifiedAction =>
        verifyAction(
          text,
          action,
          document.language,
          odd.some((other) => other !== action),
        )
      return {
        ...document,
        decisions: document.decisions.map((decision) => ({
          ...decision,
          actions: decision.actions.map(verified),
        })),
        requests: document.requests.map(verified),
      }
    }),
  }
}

/** Below this a word of a field was hard to read: half of such words are wrong on the benchmark pages. */
const legible = 0.6

function verifyAction(
  text: Extracted,
  action: ExtractedAction,
  language: 'bn' | 'en',
  isOdd: boolean,
): VerifiedAction {
  const recognition = recognitionOf(text, action)
  const isUnknown = action.owners.some(
    ({ kind, organisation }) => kind === 'organisation' && organisation === null,
  )
  const reasons = [
    ...action.reasons,
    ...(isUnknown ? (['owner-unknown'] as const) : []),
    ...(recognition.weakest < legible ? (['low-recognition'] as const) : []),
  ]
  return {
    ...action,
    reasons,
    confidence: confidenceOf({
      reasons,
      signs: signsOf(text, action, isOdd),
      recognition: recognition.mean,
      source: sourceOf(action),
      modality: action.modality,
      language,
    }),
  }
}

/** Where the owners stand; of several places the least sure one. */
function sourceOf({ owners }: ExtractedAction): Source {
  if (owners.length === 0) return 'none'
  if (owners.every(({ from }) => from === 'table-column')) return 'column'
  return owners.every(({ from }) => from === 'implementer-line') ? 'line' : 'sentence'
}
