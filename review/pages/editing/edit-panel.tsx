import { lazy, Suspense } from 'react'
import { useWords } from '../words/language.tsx'
import type { EditGiven } from './edit-form.tsx'

// Most actions are right: the form is fetched when somebody wants it.
const EditForm = lazy(async () => ({ default: (await import('./edit-form.tsx')).EditForm }))

export function EditPanel(given: EditGiven) {
  const words = useWords()
  return (
    <Suspense fallback={<p className="loading">{words.app.loading}</p>}>
      <EditForm {...given} />
    </Suspense>
  )
}
