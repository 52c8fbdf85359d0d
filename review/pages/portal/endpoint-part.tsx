import { useState } from 'react'
import type { EndpointRow } from '../../../schemas/review/portal.ts'
import { useWords } from '../words/language.tsx'
import { AddEndpoint } from './add-endpoint.tsx'
import { EndpointTable } from './endpoint-table.tsx'
import { RemoveEndpoint } from './remove-endpoint.tsx'
import { RemovedEndpoints } from './removed-endpoints.tsx'
import { RenewSecret } from './renew-secret.tsx'
import type { Once } from './shown-once.tsx'
import { TriesDialog } from './tries-dialog.tsx'

interface Given {
  readonly rows: readonly EndpointRow[]
  readonly onChanged: () => void
  readonly onOnce: (once: Once) => void
}

/** The addresses that are told, and what can be done with them. */
export function EndpointPart({ rows, onChanged, onOnce }: Given) {
  const words = useWords().portal
  const [renewed, setRenewed] = useState<EndpointRow | null>(null)
  const [removed, setRemoved] = useState<EndpointRow | null>(null)
  const [looked, setLooked] = useState<EndpointRow | null>(null)
  const showSecret = (value: string): void => {
    setRenewed(null)
    onOnce({ kind: 'secret', value })
    onChanged()
  }
  return (
    <section className="portal-part">
      <h2>{words.endpoints}</h2>
      <p>{words.endpointsWhy}</p>
      <EndpointTable
        rows={rows.filter(({ state }) => state !== 'removed')}
        onChanged={onChanged}
        onRenew={setRenewed}
        onRemove={setRemoved}
        onLook={setLooked}
      />
      <RemovedEndpoints rows={rows.filter(({ state }) => state === 'removed')} onLook={setLooked} />
      <AddEndpoint onAdded={showSecret} />
      {renewed !== null && (
        <RenewSecret endpoint={renewed} onRenewed={showSecret} onClose={() => setRenewed(null)} />
      )}
      {removed !== null && (
        <RemoveEndpoint endpoint={removed} onRemoved={onChanged} onClose={() => setRemoved(null)} />
      )}
      {looked !== null && (
        <TriesDialog endpoint={looked} onChanged={onChanged} onClose={() => setLooked(null)} />
      )}
    </section>
  )
}
