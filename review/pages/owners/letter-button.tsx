import { useMutation } from '@tanstack/react-query'
import { announce } from '../parts/announce.tsx'
import { Failed } from '../parts/failed.tsx'
import { download } from '../requests/download.ts'
import { query } from '../requests/send.ts'
import { useWords } from '../words/language.tsx'

interface Given {
  readonly owner: string
  /** Only what this one decided. */
  readonly ministry?: string
}

/** A draft of a follow-up letter (তাগিদপত্র) to an owner, as a Word file. */
export function LetterButton({ owner, ministry = '' }: Given) {
  const words = useWords().owners
  const drafting = useMutation({
    mutationFn: () => download(`/exports/letter.docx${query({ owner, ministry })}`),
    onSuccess: () => announce(words.letterSaved),
  })
  return (
    <>
      <button
        type="button"
        aria-label={words.letterTo(owner)}
        onClick={() => {
          // Not `disabled` meanwhile: that would take the focus away.
          if (!drafting.isPending) drafting.mutate()
        }}
      >
        {words.letter}
      </button>
      {drafting.isError && <Failed failure={drafting.error} />}
    </>
  )
}
