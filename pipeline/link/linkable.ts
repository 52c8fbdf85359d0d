import type { Decision } from '../../schemas/decision.ts'
import type { Document } from '../../schemas/document.ts'
import type { Source } from '../../schemas/record.ts'

/** What of a record links: its source and of its documents who wrote what to whom, what they decide and what they speak of. */
export interface Linkable {
  readonly source: Pick<Source, 'sha256'>
  readonly documents: readonly LinkableDocument[]
}

export type LinkableDocument = Pick<
  Document,
  'issuer' | 'meeting' | 'memo' | 'issued' | 'recipients' | 'followUps'
> & { readonly decisions: ReadonlyArray<Pick<Decision, 'id' | 'label' | 'paragraph' | 'text'>> }

/** What is kept of a record so that it can be linked without being read again. */
export const tiesOf = ({
  source,
  documents,
}: {
  readonly source: Source
  readonly documents: readonly Document[]
}): Linkable => ({
  source: { sha256: source.sha256 },
  documents: documents.map(
    ({ issuer, meeting, memo, issued, recipients, followUps, decisions }) => ({
      issuer,
      meeting,
      memo,
      issued,
      recipients,
      followUps,
      decisions: decisions.map(({ id, label, paragraph, text }) => ({
        id,
        label,
        paragraph,
        text,
      })),
    }),
  ),
})
