import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Portal } from '../../../schemas/review/portal.ts'
import { Loaded } from '../parts/loaded.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { send } from '../requests/send.ts'
import { useWords } from '../words/language.tsx'
import { EndpointPart } from './endpoint-part.tsx'
import { ShownOnce, type Once } from './shown-once.tsx'
import { TokenPart } from './token-part.tsx'
import './portal.css'

/** Where events are sent, and who may fetch: for operators. */
export function PortalPage() {
  const words = useWords()
  const [once, setOnce] = useState<Once | null>(null)
  const portal = useQuery({
    queryKey: ['portal'],
    queryFn: () => send<Portal>('/portal'),
    refetchOnMount: 'always',
  })
  const refresh = (): void => void portal.refetch()
  return (
    <>
      <PageTitle name={words.portal.title} />
      <Loaded of={portal}>
        {({ endpoints, tokens }) => (
          <>
            <EndpointPart rows={endpoints} onChanged={refresh} onOnce={setOnce} />
            <TokenPart rows={tokens} onChanged={refresh} onOnce={setOnce} />
          </>
        )}
      </Loaded>
      {once !== null && <ShownOnce {...once} onClose={() => setOnce(null)} />}
    </>
  )
}
