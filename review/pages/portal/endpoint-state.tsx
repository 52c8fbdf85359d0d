import type { EndpointRow } from '../../../schemas/review/portal.ts'
import { momentIn } from '../words/dates.ts'
import { useLanguage } from '../words/language.tsx'
import { reasonWords } from './reason-words.ts'
import '../decision/chip.css'

/** Whether an address is told, and why not. */
export function EndpointState({ endpoint }: { readonly endpoint: EndpointRow }) {
  const { words, language } = useLanguage()
  const { state, reason, slowUntil } = endpoint
  const isSlow = slowUntil !== null && Date.parse(slowUntil) > Date.now()
  return (
    <>
      <span className={`state state-${state}`}>{words.portal[state]}</span>
      {state === 'disabled' && (
        <p className="portal-why portal-raw">{reasonWords(words, reason)}</p>
      )}
      {state === 'active' && isSlow && (
        <p className="portal-why">{words.portal.slow(momentIn(language, slowUntil))}</p>
      )}
    </>
  )
}
