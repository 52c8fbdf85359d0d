import type { Fields } from '../../../schemas/review/change.ts'
import { useLanguage, useWords } from '../words/language.tsx'

/** Who must act, each with its registered name and how it is printed where that differs. */
export function OwnerValue({ owners }: { readonly owners: Fields['owners'] }) {
  const words = useWords()
  if (owners.length === 0) return <p className="soft">{words.app.none}</p>
  return (
    <ul className="plain-list">
      {owners.map((owner, place) => (
        // The same words can stand twice.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={`${place} ${owner.text}`}>
          <Named text={owner.text} organisation={owner.organisation} />{' '}
          <small className="soft">
            ({words.decision.ownerKinds[owner.kind]}
            {owner.role === 'support' && `, ${words.decision.ownerRoles.support}`}
            {owner.from !== 'sentence' && `, ${words.decision.ownerFrom[owner.from]}`})
          </small>
        </li>
      ))}
    </ul>
  )
}

export function RecipientValue({ recipients }: { readonly recipients: Fields['recipients'] }) {
  const words = useWords()
  if (recipients.length === 0) return <p className="soft">{words.app.none}</p>
  return (
    <ul className="plain-list">
      {recipients.map((recipient, place) => (
        <li key={`${place} ${recipient.text}`}>
          <Named text={recipient.text} organisation={recipient.organisation} />
        </li>
      ))}
    </ul>
  )
}

type Organisation = Fields['owners'][number]['organisation']

function Named({
  text,
  organisation,
}: {
  readonly text: string
  readonly organisation: Organisation
}) {
  const { language } = useLanguage()
  const name = language === 'en' ? organisation?.nameEn : organisation?.name
  return (
    <>
      <strong>{name ?? text}</strong>
      {name !== undefined && name !== text && <span className="soft"> “{text}”</span>}
    </>
  )
}
