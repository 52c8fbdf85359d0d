import { useEffect, useRef } from 'react'
import type { FieldName } from '../../../schemas/review/change.ts'
import { useWords } from '../words/language.tsx'
import { stripAddress } from './image-address.ts'
import { FieldInk } from './ink.tsx'
import { InkedImage } from './inked-image.tsx'
import type { Strip } from './strips.ts'

interface Given {
  readonly sha256: string
  readonly strip: Strip
  readonly focus: FieldName | null
  readonly onEnlarge: (page: number) => void
}

/** A band of a page. Where it is wider than the screen, it is scrolled to the marked words. */
export function StripView({ sha256, strip, focus, onEnlarge }: Given) {
  const words = useWords().decision
  const view = useRef<HTMLDivElement>(null)
  const { number } = strip.page
  const left = Math.min(...strip.marks.map(({ box }) => box[0]))
  useEffect(() => {
    const element = view.current
    if (element !== null) element.scrollLeft = (left - 0.02) * element.scrollWidth
  }, [left])
  return (
    <figure className="strip">
      <div
        ref={view}
        className="strip-view"
        role="group"
        aria-label={words.evidenceOfPage(number)}
        // A part that scrolls must be reachable with the keyboard.
        tabIndex={0}
      >
        <InkedImage
          address={stripAddress(sha256, strip)}
          alt={words.evidenceOfPage(number)}
          size={strip.page}
          top={strip.top}
          bottom={strip.bottom}
        >
          <FieldInk marks={strip.marks} focus={focus} />
        </InkedImage>
      </div>
      <figcaption>
        <button type="button" className="quiet" onClick={() => onEnlarge(number)}>
          {words.enlarge(number)}
        </button>
      </figcaption>
    </figure>
  )
}
