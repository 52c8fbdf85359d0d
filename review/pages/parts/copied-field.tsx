import { useState } from 'react'
import { useWords } from '../words/language.tsx'
import { Labelled } from './labelled.tsx'

interface Given {
  readonly label: string
  readonly hint: string
  readonly value: string
  /** What the button says before it is pressed. */
  readonly copy: string
}

/** Something to take along, with a button that copies it. */
export function CopiedField({ label, hint, value, copy }: Given) {
  const words = useWords()
  const [isCopied, setIsCopied] = useState(false)
  return (
    <div className="form">
      <Labelled label={label} hint={hint}>
        {(ids) => (
          <input {...ids} readOnly value={value} onFocus={(event) => event.target.select()} />
        )}
      </Labelled>
      {/* Browsers give the clipboard to pages over https or on this machine; elsewhere one copies by hand. */}
      {'clipboard' in navigator && (
        <button
          type="button"
          onClick={() => {
            navigator.clipboard.writeText(value).then(
              () => setIsCopied(true),
              () => setIsCopied(false),
            )
          }}
        >
          {isCopied ? words.app.copied : copy}
        </button>
      )}
      {/* Under a dialog the live region of the page is silent. */}
      <p role="status" className="unseen">
        {isCopied && words.app.copied}
      </p>
    </div>
  )
}
