import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { EndpointRow, Tries } from '../../../schemas/review/portal.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { send } from '../requests/send.ts'
import { useWords } from '../words/language.tsx'
import { ReplayDialog } from './replay-dialog.tsx'
import { TriesTable } from './tries-table.tsx'

interface Given {
  readonly endpoint: EndpointRow
  readonly onChanged: () => void
  readonly onClose: () => void
}

/** What an address last answered. */
export function TriesDialog({ endpoint, onChanged, onClose }: Given) {
  const words = useWords().portal
  const [from, setFrom] = useState<number | null>(null)
  const [said, setSaid] = useState('')
  const { id, url } = endpoint
  const tries = useQuery({
    queryKey: ['tries', id],
    queryFn: () => send<Tries>(`/endpoints/${id}/tries`),
    refetchOnMount: 'always',
  })
  const noteReplayed = (number: number): void => {
    setFrom(null)
    setSaid(words.replayed(number))
    void tries.refetch()
    onChanged()
  }
  // The two dialogs stand side by side: React lets what cancels an inner one cancel the outer one too.
  return (
    <>
      <Dialog title={words.tries} wide onClose={onClose}>
        <div>
          <p className="portal-raw">{url}</p>
          <Loaded of={tries}>
            {({ rows }) => <TriesTable rows={rows} endpoint={endpoint} onReplay={setFrom} />}
          </Loaded>
          {/* Under a dialog the live region of the page is silent. */}
          <p role="status" className="portal-said">
            {said}
          </p>
        </div>
      </Dialog>
      {from !== null && (
        <ReplayDialog
          endpoint={endpoint}
          from={from}
          onReplayed={noteReplayed}
          onClose={() => setFrom(null)}
        />
      )}
    </>
  )
}
