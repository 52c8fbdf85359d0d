import { useState } from 'react'
import type { Invitation } from '../../../schemas/review/api.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Labelled } from '../parts/labelled.tsx'
import { momentIn } from '../words/dates.ts'
import { useLanguage } from '../words/language.tsx'

interface Given {
  readonly invitation: Invitation
  readonly onClose: () => void
}

/** The one-time link, shown once. */
export function InvitationDialog({ invitation, onClose }: Given) {
  const { words, language } = useLanguage()
  const [isCopied, setIsCopied] = useState(false)
  const { link, validUntil } = invitation
  return (
    <Dialog title={words.people.link} onClose={onClose}>
      <div className="form">
        <Labelled
          label={words.people.link}
          hint={words.people.linkHint(momentIn(language, validUntil))}
        >
          {(ids) => (
            <input {...ids} readOnly value={link} onFocus={(event) => event.target.select()} />
          )}
        </Labelled>
        {/* Browsers give the clipboard to pages over https or on this machine; elsewhere one copies by hand. */}
        {'clipboard' in navigator && (
          <button
            type="button"
            onClick={() => {
              navigator.clipboard.writeText(link).then(
                () => setIsCopied(true),
                () => setIsCopied(false),
              )
            }}
          >
            {isCopied ? words.people.copied : words.people.copy}
          </button>
        )}
      </div>
    </Dialog>
  )
}
