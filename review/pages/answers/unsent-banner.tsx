import { Link } from 'wouter'
import { failureWords } from '../words/failure-words.ts'
import { useWords } from '../words/language.tsx'
import { outbox, useOutbox } from './use-outbox.ts'

/** Says while answers wait for the network, and which ones the server did not take. */
export function UnsentBanner() {
  const words = useWords()
  const { answers, trouble, refused } = useOutbox()
  const count = answers.length
  return (
    <>
      {trouble !== null && count > 0 && (
        <div className="notice notice-warn" role="status">
          <p>
            {trouble.code === 'offline'
              ? words.unsent.offline(count)
              : `${words.unsent.waiting(count)} ${failureWords(words, trouble)}`}
          </p>
          <button type="button" onClick={() => void outbox().resume()}>
            {words.unsent.sendNow}
          </button>
        </div>
      )}
      {refused.map(({ answer, failure }) => (
        <div key={answer.id} className="notice notice-bad" role="alert">
          <p>{words.unsent.refused(failureWords(words, failure))}</p>
          <Link href={`/decisions/${answer.decision}`}>{words.unsent.open}</Link>
          <button type="button" onClick={() => outbox().dismissRefused()}>
            {words.unsent.dismiss}
          </button>
        </div>
      ))}
    </>
  )
}
