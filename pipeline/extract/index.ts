import { overlaps } from '../document/spans.ts'
import { quote } from '../document/quote.ts'
import type { Owner } from '../../schemas/action.ts'
import type { DocumentDraft, Extracted, Segmented } from '../../schemas/stages.ts'
import { readActions, readRequest, type ActionContext } from './rules/actions.ts'
import { kindOf } from './offices/kind.ts'
import type { Anchors } from './deadlines/due-dates.ts'

/** Read what the decisions of every document mean: by rules, without any model. */
export function extract(text: Segmented, anchor: 'meeting' | 'issued' = 'meeting'): Extracted {
  return {
    ...text,
    documents: text.documents.map((document) => extractDocument(text, document, anchor)),
  }
}

function extractDocument(
  text: Segmented,
  document: DocumentDraft,
  anchor: 'meeting' | 'issued',
): Extracted['documents'][number] {
  const { language, issuer } = document
  const context: ActionContext = {
    anchors: anchorsOf(document, anchor),
    language,
    issuer: issuer?.organisation ?? null,
  }
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

/** Minutes count from the meeting unless told otherwise, letters from their date. */
function anchorsOf({ meeting, issued }: DocumentDraft, anchor: 'meeting' | 'issued'): Anchors {
  const held = meeting?.date?.date ?? null
  const out = issued?.date ?? null
  return anchor === 'issued' && out !== null
    ? { meeting: null, issued: out }
    : { meeting: held, issued: out }
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
