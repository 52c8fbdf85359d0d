import { useMemo } from 'react'
import type { DecisionPage } from '../../../schemas/review/decision-page.ts'
import type { FieldName } from '../../../schemas/review/change.ts'
import type { ReviewedAction } from '../../../schemas/review/reviewed.ts'
import { useWords } from '../words/language.tsx'
import { SourceText } from './source-text.tsx'
import { StripView } from './strip-view.tsx'
import { marksOf, stripsOf } from './strips.ts'
import './evidence.css'

interface Given {
  readonly page: DecisionPage
  readonly action: ReviewedAction
  readonly focus: FieldName | null
  readonly onEnlarge: (page: number) => void
}

/** Where the source says so: bands of its pages, else its words. */
export function Evidence({ page, action, focus, onEnlarge }: Given) {
  const words = useWords()
  const strips = useMemo(() => stripsOf(marksOf(action), page.pages), [action, page.pages])
  const { sha256 } = page.source
  return (
    <div className="evidence" role="group" aria-label={words.decision.evidence}>
      {strips.length === 0 && page.pages.length === 0 && (
        <p className="hint">{words.decision.noImage}</p>
      )}
      {strips.map((strip) => (
        <StripView
          key={`${strip.page.number} ${strip.top}`}
          sha256={sha256}
          strip={strip}
          focus={focus}
          onEnlarge={onEnlarge}
        />
      ))}
      <SourceText context={page.context} action={action} isOpen={strips.length === 0} />
    </div>
  )
}
