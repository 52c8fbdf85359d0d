import { useState, type SyntheticEvent } from 'react'
import type { DecisionPage } from '../../../schemas/review/decision-page.ts'
import type { Change, FieldName, Fields } from '../../../schemas/review/change.ts'
import type { ReviewedAction } from '../../../schemas/review/reviewed.ts'
import { fieldsOf } from '../../../pipeline/review/fields.ts'
import { settleChange } from '../answers/changes.ts'
import { useMyself } from '../requests/me.ts'
import { useWords } from '../words/language.tsx'
import { DeadlineField } from './deadline-field.tsx'
import { useDraft } from './draft.ts'
import { editedOf, troubleOf } from './edited.ts'
import { MergeDialog } from './merge-dialog.tsx'
import { ModalityField } from './modality-field.tsx'
import { OwnersField } from './owners-field.tsx'
import { RecipientsField } from './recipients-field.tsx'
import { SplitDialog } from './split-dialog.tsx'
import { TextField } from './text-field.tsx'
import './edit-form.css'

export interface EditGiven {
  readonly page: DecisionPage
  readonly action: ReviewedAction
  readonly onFocus: (field: FieldName | null) => void
  readonly onChange: (change: Change) => void
  readonly onClose: () => void
}

/** All fields of an action, to be put right. What is typed is kept until it is sent or dropped. */
export function EditForm({ page, action, onFocus, onChange, onClose }: EditGiven) {
  const words = useWords()
  const myself = useMyself()
  const standing = fieldsOf(action)
  const draft = useDraft(myself.id, action.id, standing)
  const [other, setOther] = useState<'split' | 'merge' | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  if (draft.fields === null) return <p className="loading">{words.app.loading}</p>
  const fields = draft.fields
  const set = (part: Partial<Fields>): void => {
    setTrouble(null)
    draft.change({ ...fields, ...part })
  }
  const close = (): void => {
    draft.drop()
    onFocus(null)
    onClose()
  }
  const finish = (settles: boolean): void => {
    const found = troubleOf(fields, words)
    setTrouble(found)
    if (found !== null) return
    draft.drop()
    if (settles) return onChange(settleChange(action, fields))
    const edited = editedOf(standing, fields)
    if (Object.keys(edited).length === 0) return close()
    onChange({ kind: 'edit', action: action.id, fields: edited, why: null })
  }
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    finish(true)
  }
  return (
    <form className="edit-form" aria-label={words.edit.title} onSubmit={submit} noValidate>
      {draft.isLeft && <p className="notice">{words.queue.said.draft}</p>}
      <TextField text={fields.text} onChange={(text) => set({ text })} onFocus={onFocus} />
      <ModalityField modality={fields.modality} onChange={(modality) => set({ modality })} />
      <OwnersField
        owners={fields.owners}
        onChange={(owners) => set({ owners })}
        onFocus={onFocus}
      />
      <DeadlineField
        decision={page.decision.id}
        action={action.id}
        deadline={fields.deadline}
        anchors={page.anchors}
        onChange={(deadline) => set({ deadline })}
        onFocus={onFocus}
      />
      <RecipientsField
        recipients={fields.recipients}
        onChange={(recipients) => set({ recipients })}
        onFocus={onFocus}
      />
      {trouble !== null && (
        <p role="alert" className="notice notice-bad">
          {trouble}
        </p>
      )}
      <div className="row edit-end">
        <button type="submit" className="primary">
          {words.edit.settle}
        </button>
        <button type="button" onClick={() => finish(false)}>
          {words.edit.saveOnly}
        </button>
        <button type="button" onClick={close}>
          {words.edit.discard}
        </button>
      </div>
      <div className="row">
        <button type="button" className="quiet" onClick={() => setOther('split')}>
          {words.edit.split}
        </button>
        {page.decision.actions.length > 1 && (
          <button type="button" className="quiet" onClick={() => setOther('merge')}>
            {words.edit.merge}
          </button>
        )}
      </div>
      {other === 'split' && (
        <SplitDialog
          action={action}
          fields={fields}
          onClose={() => setOther(null)}
          onChange={(change) => {
            draft.drop()
            onChange(change)
          }}
        />
      )}
      {other === 'merge' && (
        <MergeDialog
          action={action}
          actions={page.decision.actions}
          onClose={() => setOther(null)}
          onChange={(change) => {
            draft.drop()
            onChange(change)
          }}
        />
      )}
    </form>
  )
}
