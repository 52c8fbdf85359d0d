import { overlaps } from '../document/spans.ts'
import { quote } from '../document/quote.ts'
import type { Owner } from '../../schemas/action.ts'
import type { DocumentDraft, Extracted, Segmented } from '../../schemas/stages.ts'
import { contextOf, type AnchorChoice } from './context.ts'
import { ModelError } from '../errors.ts'
import { ask, type PassageReader } from './model/ask.ts'
import type { Usage } from './model/budget.ts'
import { reconcile } from './model/reconcile.ts'
import { readActions, readRequest } from './rules/actions.ts'
import { kindOf } from './offices/kind.ts'

/** A language model that reads beside the rules. */
export interface ModelUse {
  readonly model: PassageReader
  /** Whose word stands where the page bears out both: the model's, or the rules'. */
  readonly whose: 'model' | 'both'
  /** Hears what the answers to one file's questions cost. */
  readonly onUsage: (file: string, usage: Usage) => void
}

/** Stands for a model that this process was not given. */
export const absentModel = (name: string): PassageReader => ({
  name,
  read: () =>
    Promise.reject(
      new ModelError(
        'rejected',
        `this process was not given it: set SIDDHANTA_MODEL=${name}, as the ingest had`,
      ),
    ),
})

/** What rules and a model read, each field compared with the page. Without a model, or where it fails, rules alone. */
export async function extractWith(
  text: Segmented,
  anchor: AnchorChoice,
  use: ModelUse | null,
): Promise<Extracted> {
  const read = extract(text, anchor)
  if (use === null) return read
  const heard = await ask(text, use.model)
  use.onUsage(text.source.name, heard.usage)
  return reconcile(text, read, heard, { anchor, whose: use.whose, name: use.model.name })
}

/** Read what the decisions of every document mean: by rules, without any model. */
export function extract(text: Segmented, anchor: AnchorChoice = 'meeting'): Extracted {
  return {
    ...text,
    documents: text.documents.map((document) => extractDocument(text, document, anchor)),
  }
}

function extractDocument(
  text: Segmented,
  document: DocumentDraft,
  anchor: AnchorChoice,
): Extracted['documents'][number] {
  const context = contextOf(document, anchor)
  const addressees = addresseesOf(text, document)
  return {
    ...document,
    decisions: document.decisions.map((decision) => ({
      ...decision,
      actions: readActions(text, decision, context),
    })),
    requests: document.requests.flatMap((sentence) =>
      readRequest(text, [sentence], context, addressees),
    ),
  }
}

/** Those to whom a letter is sent for action: they owe what it asks for. */
function addresseesOf(
  text: Segmented,
  { span, kind, recipients }: DocumentDraft,
): readonly Owner[] {
  if (kind !== 'letter') return []
  return recipients
    .filter(({ copy, organisation }) => !copy && organisation !== null)
    .flatMap(({ organisation, text: entry }) => {
      const mention = text.mentions.findLast(
        (m) =>
          m.type === 'organisation' && m.organisation.id === organisation?.id && overlaps(m, span),
      )
      const quoted = mention === undefined ? null : quote(text, mention)
      if (quoted === null) return []
      return [
        {
          ...quoted,
          kind: kindOf({ type: 'organisation', isPlural: false }, entry),
          role: 'lead' as const,
          organisation,
          from: 'inherited' as const,
        },
      ]
    })
}
