import { useId, type ReactNode } from 'react'

interface Given {
  readonly label: string
  readonly hint?: string | undefined
  readonly className?: string
  /** The field, with the ids that tie it to its label and hint. */
  readonly children: (ids: { id: string; 'aria-describedby'?: string }) => ReactNode
}

/** A field under its label, with a hint that is read out too. */
export function Labelled({ label, hint, className = '', children }: Given) {
  const id = useId()
  const hintId = `${id}-hint`
  return (
    <div className={`labelled ${className}`}>
      <label htmlFor={id}>{label}</label>
      {children(hint === undefined ? { id } : { id, 'aria-describedby': hintId })}
      {hint !== undefined && (
        <p id={hintId} className="hint">
          {hint}
        </p>
      )}
    </div>
  )
}
