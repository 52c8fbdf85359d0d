import { useId } from 'react'
import { useWords } from '../words/language.tsx'
import '../parts/checks.css'

interface Given {
  readonly isFull: boolean
  readonly onChange: (isFull: boolean) => void
}

/** Whether events carry the decision or only say which one. */
export function ContentField({ isFull, onChange }: Given) {
  const { content, contentHint, contents } = useWords().portal
  const hint = useId()
  return (
    <fieldset className="checks" aria-describedby={hint}>
      <legend className="legend">{content}</legend>
      {(['full', 'thin'] as const).map((kind) => (
        <label key={kind} className="row">
          <input
            type="radio"
            name="content"
            checked={isFull === (kind === 'full')}
            onChange={() => onChange(kind === 'full')}
          />
          {contents[kind]}
        </label>
      ))}
      <p id={hint} className="hint">
        {contentHint}
      </p>
    </fieldset>
  )
}
