import { useMutation } from '@tanstack/react-query'
import { Failed } from '../parts/failed.tsx'
import { send } from '../requests/send.ts'
import { useWords } from '../words/language.tsx'

interface Given {
  readonly sha256: string
  readonly page: number
  readonly onUnmasked: () => void
}

/** Shows what is covered; the server puts down who asked. */
export function Unmask({ sha256, page, onUnmasked }: Given) {
  const words = useWords()
  const unmasking = useMutation({
    mutationFn: () => send(`/documents/${sha256}/unmask`, { method: 'POST', body: { page } }),
    onSuccess: onUnmasked,
  })
  return (
    <>
      <button type="button" disabled={unmasking.isPending} onClick={() => unmasking.mutate()}>
        {words.documents.unmask}
      </button>
      {unmasking.isError && <Failed failure={unmasking.error} />}
    </>
  )
}
