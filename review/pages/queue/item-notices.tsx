import type { ReviewedAction } from '../../../schemas/review/reviewed.ts'
import { useWords } from '../words/language.tsx'
import type { Item } from './sitting.ts'

/** What one should know before answering. */
export function ItemNotices({
  item,
  action,
}: {
  readonly item: Item
  readonly action: ReviewedAction
}) {
  const words = useWords()
  const { page, said } = item
  return (
    <>
      {action.question !== null && (
        <div className="notice">
          <p>
            <strong>{words.queue.question(action.question.from)}</strong> {action.question.text}
          </p>
        </div>
      )}
      {page.heldBy !== null && (
        <p className="notice notice-warn">{words.queue.heldBy(page.heldBy)}</p>
      )}
      {page.decision.isVanished && <p className="notice notice-warn">{words.decision.vanished}</p>}
      {said !== null && <p className="notice">{words.queue.answered[said.kind]}</p>}
    </>
  )
}
