import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { DecisionPage } from '../../../schemas/review/decision-page.ts'
import type { Marked } from '../../../schemas/review/source-page.ts'
import type { Change } from '../../../schemas/review/change.ts'
import type { Span } from '../../../schemas/span.ts'
import { newAnswerId } from '../answers/answer.ts'
import { FieldValue } from '../decision/field-value.tsx'
import { shownFields } from '../decision/shown-fields.ts'
import { announce } from '../parts/announce.tsx'
import { Failed } from '../parts/failed.tsx'
import { Labelled } from '../parts/labelled.tsx'
import { client } from '../requests/client.ts'
import { decisionKey } from '../requests/decision.ts'
import { send } from '../requests/send.ts'
import { useWords } from '../words/language.tsx'

interface Given {
  readonly sha256: string
  readonly marked: Span & { readonly text: string }
  readonly onAdded: () => void
}

/** What the machine reads of the marked words, and adding it as a decision. */
export function AddMarked({ sha256, marked, onAdded }: Given) {
  const words = useWords()
  const { start, end, text } = marked
  const reading = useMutation({
    mutationFn: () =>
      send<Marked>(`/documents/${sha256}/mark`, { method: 'POST', body: { start, end } }),
  })
  return (
    <div className="marked">
      <h3>{words.documents.marked}</h3>
      <p lang="bn">{text}</p>
      {reading.isError && <Failed failure={reading.error} />}
      {reading.data === undefined ? (
        <button
          type="button"
          className="primary"
          disabled={reading.isPending}
          onClick={() => reading.mutate()}
        >
          {words.documents.readMarked}
        </button>
      ) : (
        <Draft sha256={sha256} draft={reading.data} onAdded={onAdded} />
      )}
    </div>
  )
}

interface DraftGiven {
  readonly sha256: string
  readonly draft: Marked
  readonly onAdded: () => void
}

/** The draft can be put right on the page of the decision, once it is there. */
function Draft({ sha256, draft, onAdded }: DraftGiven) {
  const words = useWords()
  const [, go] = useLocation()
  const [label, setLabel] = useState('')
  // The same at every try: where an answer was lost on the way, the decision is there already.
  const [key] = useState(newAnswerId)
  const adding = useMutation({
    mutationFn: () => {
      const change: Change = {
        kind: 'add',
        document: draft.document,
        label: label.trim() === '' ? null : label.trim(),
        text: draft.text,
        evidence: draft.evidence,
        actions: [...draft.actions],
        why: null,
      }
      return send<DecisionPage>(`/documents/${sha256}/decisions`, {
        method: 'POST',
        headers: { 'idempotency-key': key },
        body: { change },
      })
    },
    onSuccess: (page) => {
      announce(words.documents.added)
      client.setQueryData(decisionKey(page.decision.id), page)
      onAdded()
      go(`/decisions/${page.decision.id}`)
    },
  })
  return (
    <div className="form">
      {draft.actions.map((action) => (
        <dl key={action.id} className="draft">
          {shownFields.map((field) => (
            <div key={field}>
              <dt>{words.decision.fields[field]}</dt>
              <dd>
                <FieldValue field={field} fields={action} />
              </dd>
            </div>
          ))}
        </dl>
      ))}
      <Labelled label={words.documents.label}>
        {(ids) => (
          <input
            {...ids}
            lang="bn"
            maxLength={20}
            value={label}
            onChange={(event) => setLabel(event.target.value.normalize('NFC'))}
          />
        )}
      </Labelled>
      {adding.isError && <Failed failure={adding.error} />}
      <button
        type="button"
        className="primary"
        disabled={adding.isPending}
        onClick={() => adding.mutate()}
      >
        {words.documents.addDo}
      </button>
    </div>
  )
}
