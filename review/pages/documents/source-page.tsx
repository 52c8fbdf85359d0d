import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { SourcePage as Answer } from '../../../schemas/review/source-page.ts'
import { Loaded } from '../parts/loaded.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { send } from '../requests/send.ts'
import { useWords } from '../words/language.tsx'
import { Marking } from './marking.tsx'
import { PageView } from './page-view.tsx'
import { Parts } from './parts.tsx'
import { useMyself } from '../requests/me.ts'
import './source-page.css'
import '../decision/chip.css'

/** One file: its pages with what was found on them, and what was found beside. */
export function SourcePage({ sha256 }: { readonly sha256: string }) {
  const source = useQuery({
    queryKey: ['document', sha256],
    queryFn: () => send<Answer>(`/documents/${sha256}`),
  })
  return (
    <Loaded of={source}>
      {(answer) => <Shown source={answer} refresh={() => void source.refetch()} />}
    </Loaded>
  )
}

interface Given {
  readonly source: Answer
  readonly refresh: () => void
}

function Shown({ source, refresh }: Given) {
  const words = useWords()
  const [isMarking, setIsMarking] = useState(false)
  const mayReview = useMyself().roles.some((role) => role !== 'operator')
  return (
    <>
      <PageTitle name={source.name}>
        {source.name}{' '}
        <span className={`state state-${source.state}`}>
          {words.documents.states[source.state]}
        </span>
      </PageTitle>
      {source.failure !== null && (
        <p className="notice notice-bad">{words.documents.failed(source.failure)}</p>
      )}
      <Warnings source={source} />
      {mayReview && source.pages.length > 0 && (
        <p>
          <button type="button" aria-expanded={isMarking} onClick={() => setIsMarking(!isMarking)}>
            {isMarking ? words.documents.stopMarking : words.documents.mark}
          </button>
        </p>
      )}
      {isMarking && (
        <Marking
          source={source}
          onAdded={() => {
            setIsMarking(false)
            refresh()
          }}
        />
      )}
      <div className="columns source-columns">
        <div className="source-pages">
          {source.pages.map((page) => (
            <PageView key={page.number} source={source} page={page} onUnmasked={refresh} />
          ))}
        </div>
        <Parts source={source} onUnmasked={refresh} />
      </div>
    </>
  )
}

function Warnings({ source }: { readonly source: Answer }) {
  const words = useWords()
  if (source.warnings.length === 0) return null
  return (
    <section className="notice notice-warn" aria-label={words.documents.warnings}>
      <ul className="warnings">
        {source.warnings.map((warning) => (
          <li key={`${warning.code} ${warning.page} ${warning.message}`}>
            {warning.page !== null && (
              <>
                <a href={`#page-${warning.page}`}>{words.decision.page(warning.page)}</a>:{' '}
              </>
            )}
            {words.warnings[warning.code]}
          </li>
        ))}
      </ul>
    </section>
  )
}
