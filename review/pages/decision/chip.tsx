import type { Origin } from '../../../schemas/review/reviewed.ts'
import type { Standing } from '../../../pipeline/review/standing.ts'
import { useMyself } from '../requests/me.ts'
import { useWords } from '../words/language.tsx'
import './chip.css'

const signs: Readonly<Record<Standing, string>> = {
  found: '✓',
  inferred: '≈',
  conflict: '!',
  absent: '–',
  person: '●',
}

/** How a field stands, in a word; the sign tells it to those who see no colours. */
export function Chip({
  standing,
  origin,
}: {
  readonly standing: Standing
  readonly origin: Origin
}) {
  const words = useWords()
  const myself = useMyself()
  const name =
    standing !== 'person' || origin.person === null
      ? words.decision.standing[standing]
      : origin.person === myself.name
        ? words.decision.yourWord
        : words.decision.wordOf(origin.person)
  return (
    <span className={`chip chip-${standing}`}>
      <span aria-hidden="true">{signs[standing]}</span> {name}
    </span>
  )
}
