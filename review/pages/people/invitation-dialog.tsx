import type { Invitation } from '../../../schemas/review/people.ts'
import { CopiedField } from '../parts/copied-field.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { momentIn } from '../words/dates.ts'
import { useLanguage } from '../words/language.tsx'

interface Given {
  readonly invitation: Invitation
  readonly onClose: () => void
}

/** The one-time link, shown once. */
export function InvitationDialog({ invitation, onClose }: Given) {
  const { words, language } = useLanguage()
  const { link, validUntil } = invitation
  return (
    <Dialog title={words.people.link} onClose={onClose}>
      <CopiedField
        label={words.people.link}
        hint={words.people.linkHint(momentIn(language, validUntil))}
        value={link}
        copy={words.people.copy}
      />
    </Dialog>
  )
}
