import { useEffect, useRef, useState } from 'react'
import type { DecisionPage } from '../../../schemas/review/decision-page.ts'
import type { ReviewedAction } from '../../../schemas/review/reviewed.ts'
import { Dialog } from '../parts/dialog.tsx'
import { useWords } from '../words/language.tsx'
import { pageAddress } from './image-address.ts'
import { FieldInk } from './ink.tsx'
import { InkedImage } from './inked-image.tsx'
import { marksOf } from './strips.ts'
import './full-page.css'

interface Given {
  readonly page: DecisionPage
  readonly action: ReviewedAction
  readonly first: number
  readonly onClose: () => void
}

const zooms = [100, 150, 200, 300] as const

/** The whole page with all the ink of the action. */
export function FullPage({ page, action, first, onClose }: Given) {
  const words = useWords()
  const [number, setNumber] = useState(first)
  const [zoom, setZoom] = useState(0)
  const shown = page.pages.find((one) => one.number === number) ?? page.pages[0]
  const view = useRef<HTMLElement>(null)
  useEffect(() => {
    // What one looks for is in sight, not the top of the page.
    view.current?.querySelector('.ink')?.scrollIntoView({ block: 'center', inline: 'center' })
  }, [shown, zoom])
  const marks = marksOf(action).filter((mark) => mark.page === shown?.number)
  return (
    <Dialog title={words.decision.page(shown?.number ?? first)} wide onClose={onClose}>
      <div className="row full-page-bar">
        {page.pages.map((one) => (
          <button
            key={one.number}
            type="button"
            aria-pressed={one.number === shown?.number}
            onClick={() => setNumber(one.number)}
          >
            {words.decision.page(one.number)}
          </button>
        ))}
        <span className="full-page-zoom row">
          <button type="button" disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
            {words.decision.smaller}
          </button>
          <button
            type="button"
            disabled={zoom === zooms.length - 1}
            onClick={() => setZoom(zoom + 1)}
          >
            {words.decision.larger}
          </button>
        </span>
      </div>
      {shown === undefined ? (
        <p>{words.decision.noImage}</p>
      ) : (
        <section
          ref={view}
          className="full-page"
          // A part that scrolls must be reachable with the keyboard.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          aria-label={words.decision.page(shown.number)}
        >
          <div className={`full-page-image zoom-${zooms[zoom]}`}>
            <InkedImage
              address={pageAddress(page.source.sha256, shown.number, zoom > 0 ? 1600 : 1100)}
              alt={words.documents.pageImage(shown.number)}
              size={shown}
            >
              <FieldInk marks={marks} focus="text" />
            </InkedImage>
          </div>
        </section>
      )}
    </Dialog>
  )
}
