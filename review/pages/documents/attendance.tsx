import type { SourcePage } from '../../../schemas/review/source-page.ts'
import { numberIn } from '../words/dates.ts'
import { useLanguage } from '../words/language.tsx'
import { Unmask } from './unmask.tsx'

interface Given {
  readonly source: SourcePage
  readonly part: SourcePage['documents'][number]
  readonly onUnmasked: () => void
}

/** Who was there: folded, and covered until somebody asks, which is put down. */
export function Attendance({ source, part, onUnmasked }: Given) {
  const { words, language } = useLanguage()
  const [first, last] = part.pages
  const isMasked = source.pages.some(
    (page) => page.isMasked && page.number >= first && page.number <= last,
  )
  if (part.attendees.length === 0 && !isMasked) return null
  return (
    <details>
      <summary>{words.documents.attendees}</summary>
      {part.attendees.length === 0 ? (
        <>
          <p>{words.documents.attendeesMasked}</p>
          <Unmask sha256={source.sha256} page={first} onUnmasked={onUnmasked} />
        </>
      ) : (
        <ul className="plain-list">
          {part.attendees.map(({ serial, text }, place) => (
            <li key={`${place} ${text}`} lang="bn">
              {serial !== null && `${numberIn(language, serial)}. `}
              {text}
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
