import { useState } from 'react'
import type { TokenRow } from '../../../schemas/review/portal.ts'
import { useWords } from '../words/language.tsx'
import { AddToken } from './add-token.tsx'
import type { Once } from './shown-once.tsx'
import { TokenTable } from './token-table.tsx'
import { VoidToken } from './void-token.tsx'

interface Given {
  readonly rows: readonly TokenRow[]
  readonly onChanged: () => void
  readonly onOnce: (once: Once) => void
}

/** Who may fetch, and what. */
export function TokenPart({ rows, onChanged, onOnce }: Given) {
  const words = useWords().portal
  const [ended, setEnded] = useState<TokenRow | null>(null)
  return (
    <section className="portal-part">
      <h2>{words.tokens}</h2>
      <p>{words.tokensWhy}</p>
      <TokenTable rows={rows} onVoid={setEnded} />
      <AddToken
        onAdded={(value) => {
          onOnce({ kind: 'token', value })
          onChanged()
        }}
      />
      {ended !== null && (
        <VoidToken token={ended} onVoided={onChanged} onClose={() => setEnded(null)} />
      )}
    </section>
  )
}
