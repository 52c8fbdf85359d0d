import { useInfiniteQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import type { DecisionList } from '../../../schemas/review/decision-list.ts'
import { LetterButton } from '../owners/letter-button.tsx'
import { MoreRows } from '../parts/more-rows.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { query, send } from '../requests/send.ts'
import { useWords } from '../words/language.tsx'
import { DecisionTable } from './decision-table.tsx'
import { DownloadLinks } from './download-links.tsx'
import { OwnerCalendar } from './owner-calendar.tsx'
import { FilterBar } from './filter-bar.tsx'
import { useNarrowing } from './narrowing.ts'
import '../parts/table.css'

/** All decisions, narrowed as one likes. */
export function DecisionsPage() {
  const words = useWords()
  const { narrowing, narrow, clear } = useNarrowing()
  const asked = useDeferredValue(JSON.stringify(narrowing))
  const list = useInfiniteQuery({
    queryKey: ['decisions', asked],
    queryFn: ({ pageParam, signal }) =>
      send<DecisionList>(
        `/decisions${query({ ...(JSON.parse(asked) as typeof narrowing), after: pageParam })}`,
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
  })
  const isNarrowed = Object.values(narrowing).some((value) => value !== '')
  return (
    <>
      <PageTitle name={words.decisions.title} />
      <FilterBar narrowing={narrowing} narrow={narrow} />
      <MoreRows of={list}>
        {(pages) => (
          <>
            <p role="status" className="row">
              {words.decisions.total(pages[0]?.total ?? 0)}
              {isNarrowed && (
                <button type="button" className="quiet" onClick={clear}>
                  {words.decisions.clear}
                </button>
              )}
            </p>
            <DownloadLinks ministry={narrowing.ministry} owner={narrowing.owner} />
            {narrowing.owner !== '' && (
              <div className="row">
                <OwnerCalendar owner={narrowing.owner} />
                <LetterButton owner={narrowing.owner} ministry={narrowing.ministry} />
              </div>
            )}
            <DecisionTable rows={pages.flatMap(({ rows }) => rows)} />
          </>
        )}
      </MoreRows>
    </>
  )
}
