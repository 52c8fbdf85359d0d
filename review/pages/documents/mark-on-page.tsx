import { useRef, type MouseEvent, type PointerEvent } from 'react'
import { pageAddress } from '../decision/image-address.ts'
import { Ink } from '../decision/ink.tsx'
import { useWords } from '../words/language.tsx'
import { passageBetween, wordAt, type Passage, type ReadWord } from './passage.ts'

interface Given {
  readonly sha256: string
  readonly page: { readonly number: number; readonly width: number; readonly height: number }
  readonly words: readonly ReadWord[]
  readonly passage: Passage | null
  readonly onChange: (passage: Passage) => void
}

/** The page, over whose words one drags. With a finger the page scrolls as ever: two taps mark first and last word. */
export function MarkOnPage({ sha256, page, words: list, passage, onChange }: Given) {
  const words = useWords().documents
  const start = useRef<number | null>(null)
  const placeOf = (event: MouseEvent): number => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    return wordAt(list, (event.clientX - left) / width, (event.clientY - top) / height)
  }
  const press = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return
    const place = placeOf(event)
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = place
    onChange(passageBetween(place, place))
  }
  /** A finger that scrolls makes no click. */
  const tap = (event: MouseEvent): void => {
    if ((event.nativeEvent as globalThis.PointerEvent).pointerType !== 'touch') return
    const place = placeOf(event)
    const isSecond = passage !== null && passage.first === passage.last
    onChange(passageBetween(isSecond ? passage.first : place, place))
  }
  const move = (event: PointerEvent): void => {
    if (start.current !== null) onChange(passageBetween(start.current, placeOf(event)))
  }
  const end = (): void => {
    start.current = null
  }
  return (
    // A part that scrolls must be reachable with the keyboard.
    <div className="mark-view" role="group" aria-label={words.pageImage(page.number)} tabIndex={0}>
      <div className="inked" style={{ aspectRatio: `${page.width} / ${page.height}` }}>
        <img
          src={pageAddress(sha256, page.number, 1100)}
          alt={words.pageImage(page.number)}
          draggable={false}
        />
        <svg
          className="markable"
          viewBox="0 0 1 1"
          preserveAspectRatio="none"
          aria-hidden="true"
          onClick={tap}
          onPointerDown={press}
          onPointerMove={move}
          onPointerUp={end}
          onPointerCancel={end}
        >
          {list.map(({ start: at, box }, place) => (
            <Ink
              key={at}
              className={isWithin(place, passage) ? 'read-word read-word-in' : 'read-word'}
              box={box}
            />
          ))}
        </svg>
      </div>
    </div>
  )
}

const isWithin = (place: number, passage: Passage | null): boolean =>
  passage !== null && place >= passage.first && place <= passage.last
