import { useState } from 'react'
import { useWords } from '../words/language.tsx'
import type { Mark } from './strips.ts'
import './inked-image.css'

interface Given {
  readonly address: string
  readonly alt: string
  /** Pixels of the whole page. */
  readonly size: { readonly width: number; readonly height: number }
  readonly top?: number
  readonly bottom?: number
  readonly marks: readonly Mark[]
  /** The field whose ink stands out. */
  readonly focus: Mark['field'] | null
}

/** A page or a band of it, with the ink of the fields coloured. */
export function InkedImage({ address, alt, size, top = 0, bottom = 1, marks, focus }: Given) {
  const words = useWords()
  const [failed, setFailed] = useState<string | null>(null)
  const height = bottom - top
  if (failed === address) return <p className="notice notice-bad">{words.decision.imageFailed}</p>
  return (
    <div className="inked" style={{ aspectRatio: `${size.width} / ${size.height * height}` }}>
      <img src={address} alt={alt} onError={() => setFailed(address)} draggable={false} />
      <svg
        viewBox={`0 ${top} 1 ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {marks.map(({ field, box: [x0, y0, x1, y1] }) => (
          <rect
            key={`${field} ${x0} ${y0} ${x1} ${y1}`}
            className={`ink ink-${field}${focus === field ? ' ink-focus' : ''}`}
            x={x0}
            y={y0}
            width={x1 - x0}
            height={y1 - y0}
          />
        ))}
      </svg>
    </div>
  )
}
