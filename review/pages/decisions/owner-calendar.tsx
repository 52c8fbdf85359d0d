import { useMutation } from '@tanstack/react-query'
import type { MadeCalendar } from '../../../schemas/review/calendars.ts'
import { CopiedField } from '../parts/copied-field.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Failed } from '../parts/failed.tsx'
import { send } from '../requests/send.ts'
import { useWords } from '../words/language.tsx'

/** An address under which a calendar program finds what an owner owes, without signing in. */
export function OwnerCalendar({ owner }: { readonly owner: string }) {
  const words = useWords().decisions
  const made = useMutation({
    mutationFn: () => send<MadeCalendar>('/calendars', { method: 'POST', body: { owner } }),
  })
  return (
    <>
      <button type="button" onClick={() => made.mutate()} disabled={made.isPending}>
        {words.calendar}
      </button>
      {made.isError && <Failed failure={made.error} />}
      {made.data !== undefined && (
        <Dialog title={words.calendar} onClose={() => made.reset()}>
          <CopiedField
            label={words.calendarAddress}
            hint={words.calendarHint}
            value={made.data.url}
            copy={words.calendarCopy}
          />
        </Dialog>
      )}
    </>
  )
}
