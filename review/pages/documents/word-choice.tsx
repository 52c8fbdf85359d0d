import { Labelled } from '../parts/labelled.tsx'
import { useWords } from '../words/language.tsx'
import { passageBetween, type Passage, type ReadWord } from './passage.ts'

interface Given {
  readonly words: readonly ReadWord[]
  readonly passage: Passage | null
  readonly onChange: (passage: Passage) => void
}

/** First and last word from lists: the way for the keyboard, where typing a few letters finds a word. */
export function WordChoice({ words: list, passage, onChange }: Given) {
  const words = useWords().documents
  const first = passage?.first ?? ''
  const last = passage?.last ?? ''
  return (
    <div className="word-choice">
      <Labelled label={words.firstWord}>
        {(ids) => (
          <select
            {...ids}
            lang="bn"
            value={first}
            onChange={(event) => {
              const place = Number(event.target.value)
              onChange({ first: place, last: Math.max(place, passage?.last ?? place) })
            }}
          >
            <Options list={list} from={0} />
          </select>
        )}
      </Labelled>
      <Labelled label={words.lastWord}>
        {(ids) => (
          <select
            {...ids}
            lang="bn"
            value={last}
            onChange={(event) =>
              onChange(passageBetween(passage?.first ?? 0, Number(event.target.value)))
            }
          >
            <Options list={list} from={passage?.first ?? 0} />
          </select>
        )}
      </Labelled>
    </div>
  )
}

function Options({ list, from }: { readonly list: readonly ReadWord[]; readonly from: number }) {
  const words = useWords().documents
  return (
    <>
      <option value="" disabled>
        –
      </option>
      {list.slice(from).map(({ start, text }, index) => (
        <option key={start} value={from + index}>
          {`${text} · ${words.word(from + index + 1, '')}`}
        </option>
      ))}
    </>
  )
}
