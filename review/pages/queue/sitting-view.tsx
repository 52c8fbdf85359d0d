import { Link } from 'wouter'
import { Failed } from '../parts/failed.tsx'
import type { Which } from '../requests/queue.ts'
import { useWords } from '../words/language.tsx'
import { ItemView } from './item-view.tsx'
import { KeyButton } from './key-button.tsx'
import { itemAt, remaining } from './sitting.ts'
import { useKeys } from './use-keys.ts'
import { useMoves } from './use-moves.ts'
import { useSitting, type Sat } from './use-sitting.ts'

/** The item before the eyes, or what there is to say when there is none. */
export function SittingView({ which }: { readonly which: Which }) {
  const words = useWords()
  const sat = useSitting(which)
  const item = itemAt(sat.sitting)
  return (
    <>
      {sat.failure !== null && <Failed failure={sat.failure} onRetry={sat.reload} />}
      {item === null ? (
        sat.isLoading ? (
          <p className="loading">{words.app.loading}</p>
        ) : (
          sat.failure === null && <End sat={sat} />
        )
      ) : (
        <ItemView key={item.action} item={item} sat={sat} />
      )}
    </>
  )
}

/** After the last one: what was done, and how to take the last answer back. */
function End({ sat }: { readonly sat: Sat }) {
  const words = useWords()
  const moves = useMoves(sat)
  const { answered } = sat.sitting
  const left = remaining(sat.sitting)
  useKeys({ KeyU: moves.undo, Backspace: moves.undo, KeyK: moves.previous })
  return (
    <section className="card queue-end">
      <p>
        <strong>{words.queue.empty}</strong>
      </p>
      {answered.length > 0 && <p>{words.queue.done(answered.length)}</p>}
      {left > 0 && <p>{words.queue.emptyHeld(left)}</p>}
      <div className="row">
        {answered.length > 0 && (
          <KeyButton name={words.queue.undo} letter="U" onPress={moves.undo} />
        )}
        {left > 0 && (
          <button type="button" onClick={sat.reload}>
            {words.app.retry}
          </button>
        )}
        <Link href="/" className="button primary">
          {words.app.toHome}
        </Link>
      </div>
    </section>
  )
}
