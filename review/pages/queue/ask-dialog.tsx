import { useQuery } from '@tanstack/react-query'
import { useState, type KeyboardEvent, type SyntheticEvent } from 'react'
import type { Colleagues } from '../../../schemas/review/people.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Failed } from '../parts/failed.tsx'
import { Labelled } from '../parts/labelled.tsx'
import { NoteField } from '../parts/note-field.tsx'
import { send } from '../requests/send.ts'
import { useWords } from '../words/language.tsx'

interface Given {
  readonly onAsk: (colleague: number | null, text: string) => void
  readonly onSkip: () => void
  readonly onClose: () => void
}

/** Put it off, or ask somebody. The key that opened it, pressed again, puts it off. */
export function AskDialog({ onAsk, onSkip, onClose }: Given) {
  const words = useWords()
  const colleagues = useQuery({
    queryKey: ['colleagues'],
    queryFn: () => send<Colleagues>('/colleagues'),
  })
  const [whom, setWhom] = useState('')
  const [text, setText] = useState('')
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    onAsk(whom === '' ? null : Number(whom), text.trim())
  }
  const press = (event: KeyboardEvent): void => {
    const isTyping =
      event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLSelectElement
    if (event.code !== 'KeyS' || event.repeat || isTyping || event.nativeEvent.isComposing) return
    event.preventDefault()
    onSkip()
  }
  return (
    <Dialog title={words.ask.title} onClose={onClose} onKeyDown={press}>
      <form className="form" onSubmit={submit}>
        <button type="button" className="key-button" onClick={onSkip}>
          {words.ask.skip} <kbd aria-hidden="true">S</kbd>
        </button>
        {colleagues.isError && (
          <Failed failure={colleagues.error} onRetry={() => void colleagues.refetch()} />
        )}
        <Labelled label={words.ask.whom}>
          {(ids) => (
            <select {...ids} value={whom} onChange={(event) => setWhom(event.target.value)}>
              <option value="">{words.ask.anyone}</option>
              {colleagues.data?.rows.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <NoteField
          label={words.ask.what}
          hint={words.ask.whatHint}
          value={text}
          onChange={setText}
        />
        <button type="submit" className="primary" disabled={text.trim() === ''}>
          {words.ask.send}
        </button>
      </form>
    </Dialog>
  )
}
