import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PageWords, SourcePage } from '../../../schemas/review/source-page.ts'
import { Labelled } from '../parts/labelled.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { send } from '../requests/send.ts'
import { useWords } from '../words/language.tsx'
import { AddMarked } from './add-marked.tsx'
import { MarkOnPage } from './mark-on-page.tsx'
import { WordChoice } from './word-choice.tsx'
import { passageOf, type Passage } from './passage.ts'
import './marking.css'

interface Given {
  readonly source: SourcePage
  readonly onAdded: () => void
}

/** Mark a decision that the machine overlooked: on the page with the pointer, or by its first and last word. */
export function Marking({ source, onAdded }: Given) {
  const words = useWords().documents
  const pages = source.pages.filter(({ isMasked }) => !isMasked)
  const [number, setNumber] = useState(pages[0]?.number ?? 1)
  const [passage, setPassage] = useState<Passage | null>(null)
  const page = pages.find((one) => one.number === number)
  const read = useQuery({
    queryKey: ['words', source.sha256, number],
    queryFn: () => send<PageWords>(`/documents/${source.sha256}/pages/${number}/words`),
    staleTime: Infinity,
  })
  return (
    <section className="card marking" aria-label={words.marking}>
      <h2>{words.marking}</h2>
      <p>{words.markHint}</p>
      <Labelled label={words.choosePage}>
        {(ids) => (
          <select
            {...ids}
            value={number}
            onChange={(event) => {
              setNumber(Number(event.target.value))
              setPassage(null)
            }}
          >
            {pages.map((one) => (
              <option key={one.number} value={one.number}>
                {words.pageRange(one.number, one.number)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Loaded of={read}>
        {({ words: list }) =>
          list.length === 0 ? (
            <p className="notice">{words.noWords}</p>
          ) : (
            <div className="columns marking-columns">
              {page?.size != null && (
                <MarkOnPage
                  sha256={source.sha256}
                  page={{ number, ...page.size }}
                  words={list}
                  passage={passage}
                  onChange={setPassage}
                />
              )}
              <div className="marking-side beside">
                <WordChoice words={list} passage={passage} onChange={setPassage} />
                {passage !== null && (
                  <AddMarked
                    key={`${passage.first} ${passage.last}`}
                    sha256={source.sha256}
                    marked={passageOf(list, passage)}
                    onAdded={onAdded}
                  />
                )}
              </div>
            </div>
          )
        }
      </Loaded>
    </section>
  )
}
