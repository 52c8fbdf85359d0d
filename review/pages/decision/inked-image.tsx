import { useState, type ReactNode } from 'react'
import { useWords } from '../words/language.tsx'
import './inked-image.css'

interface Given {
  readonly address: string
  readonly alt: string
  /** Pixels of the whole page. */
  readonly size: { readonly width: number; readonly height: number }
  readonly top?: number
  readonly bottom?: number
  readonly loading?: 'lazy'
  /** Ink, in fractions of the page. */
  readonly children: ReactNode
}

/** A page or a band of it, with ink on it. */
export function InkedImage({ address, alt, size, top = 0, bottom = 1, loading, children }: Given) {
  const words = useWords()
  const [failed, setFailed] = useState<string | null>(null)
  const height = bottom - top
  if (failed === address) return <p className="notice notice-bad">{words.decision.imageFailed}</p>
  return (
    <div className="inked" style={{ aspectRatio: `${size.width} / ${size.height * height}` }}>
      <img
        src={address}
        alt={alt}
        loading={loading}
        onError={() => setFailed(address)}
        draggable={false}
      />
      <svg
        viewBox={`0 ${top} 1 ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {children}
      </svg>
    </div>
  )
}
