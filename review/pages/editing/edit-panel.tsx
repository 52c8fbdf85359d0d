import { lazy, Suspense } from 'react'
import type { DecisionPage } from '../../../schemas/review/api.ts'
import type { Change, FieldName } from '../../../schemas/review/change.ts'
import type { ReviewedAction } from '../../../schemas/review/reviewed.ts'
import { useWords } from '../words/language.tsx'

// Most actions are right: the form is fetched when somebody wants it.
const EditForm = lazy(async () => ({ default: (await import('./edit-form.tsx')).EditForm }))

export interface EditGiven {
  readonly page: DecisionPage
  readonly action: ReviewedAction
  readonly onFocus: (field: FieldName | null) => void
  readonly onChange: (change: Change) => void
  readonly onClose: () => void
}

export function EditPanel(given: EditGiven) {
  const words = useWords()
  return (
    <Suspense fallback={<p className="loading">{words.app.loading}</p>}>
      <EditForm {...given} />
    </Suspense>
  )
}
