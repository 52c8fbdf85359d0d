import { useId, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useWords } from '../words/language.tsx'
import './dialog.css'

interface Given {
  readonly title: string
  readonly onClose?: () => void
  readonly wide?: boolean
  readonly onKeyDown?: (event: KeyboardEvent) => void
  readonly children: ReactNode
}

/** A native modal dialog: the browser keeps the focus inside and gives it back. Without `onClose` it cannot be left. */
export function Dialog({ title, onClose, wide = false, onKeyDown, children }: Given) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  // Before the element goes: one that is gone gives no focus back.
  useLayoutEffect(() => {
    const element = dialog.current
    if (element !== null && !element.open) element.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={heading}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault()
        onClose?.()
      }}
    >
      <header className="dialog-head">
        <h2 id={heading}>{title}</h2>
        {onClose !== undefined && (
          <button type="button" className="quiet" onClick={onClose}>
            {words.app.close}
          </button>
        )}
      </header>
      {children}
    </dialog>
  )
}
