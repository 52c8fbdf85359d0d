import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import type { DocumentList, DocumentRow } from '../../../schemas/review/document-list.ts'
import { Choice } from '../decisions/choice.tsx'
import { TypedField } from '../decisions/typed-field.tsx'
import { MoreRows } from '../parts/more-rows.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { query, send } from '../requests/send.ts'
import { useWords } from '../words/language.tsx'
import { DocumentTable } from './document-table.tsx'
import { Upload } from './upload.tsx'
import '../parts/table.css'

const states: ReadonlyArray<DocumentRow['state']> = [
  'waiting',
  'reading',
  'complete',
  'partial',
  'failed',
]
const refreshMs = 5000
/** A file that was handed in stands in the list when its reader has seen it. */
const awaitingMs = 120_000

/** All files, and where new ones are handed in. */
export function DocumentsPage() {
  const words = useWords()
  const [params, setParams] = useSearchParams()
  const [q, setQ] = useState('')
  const [isAwaiting, setIsAwaiting] = useState(false)
  const state = params.get('state') ?? ''
  const list = useInfiniteQuery({
    queryKey: ['documents', q, state],
    queryFn: ({ pageParam, signal }) =>
      send<DocumentList>(`/documents${query({ q, state, after: pageParam })}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
    // While something is being read, the list follows.
    refetchInterval: ({ state: { data } }) =>
      isAwaiting || data?.pages.some(({ rows }) => rows.some(isUnderWay)) === true
        ? refreshMs
        : false,
  })
  return (
    <>
      <PageTitle name={words.documents.title} />
      <Upload
        onTaken={() => {
          setIsAwaiting(true)
          setTimeout(() => setIsAwaiting(false), awaitingMs)
          void list.refetch()
        }}
      />
      <div className="filters">
        <TypedField label={words.documents.search} value={q} onChange={setQ} />
        <Choice
          label={words.documents.state}
          value={state}
          choices={states.map((one) => [one, words.documents.states[one]])}
          onChange={(next) => setParams(next === '' ? {} : { state: next }, { replace: true })}
        />
      </div>
      <MoreRows of={list}>
        {(pages) => <DocumentTable rows={pages.flatMap(({ rows }) => rows)} />}
      </MoreRows>
    </>
  )
}

const isUnderWay = ({ state }: DocumentRow): boolean => state === 'waiting' || state === 'reading'
