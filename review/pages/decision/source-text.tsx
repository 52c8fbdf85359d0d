import type { Context } from '../../../schemas/review/decision-page.ts'
import { useWords } from '../words/language.tsx'

interface Given {
  readonly context: Context
  readonly action: { readonly id: string; readonly text: string }
  readonly isOpen: boolean
}

/** The words around the decision, with the action's own marked: for sources without ink, and for readers of the screen. */
export function SourceText({ context, action, isOpen }: Given) {
  const words = useWords()
  const { before, passage, after } = context
  const at = passage.indexOf(action.text)
  const [from, to] = at < 0 ? [0, passage.length] : [at, at + action.text.length]
  return (
    <details className="source-text" key={action.id} open={isOpen}>
      <summary>{words.decision.context}</summary>
      <p lang="bn">
        <span className="soft">{before}</span> {passage.slice(0, from)}
        <mark>{passage.slice(from, to)}</mark>
        {passage.slice(to)} <span className="soft">{after}</span>
      </p>
    </details>
  )
}
