import { Link } from 'wouter'
import type { DecisionPage } from '../../../schemas/review/decision-page.ts'
import { Day } from '../parts/day.tsx'
import { useWords } from '../words/language.tsx'

/** Where the decision comes from, in one line. */
export function SourceLine({ page }: { readonly page: DecisionPage }) {
  const words = useWords()
  const { source, decision } = page
  const label = decision.label?.printed
  return (
    <p className="source-line">
      <strong>
        {decision.kind === 'request' ? words.decision.request : words.decision.title}
        {label !== undefined && ` ${label}`}
      </strong>
      {' · '}
      {source.issuer ?? source.name}
      {source.meetingDate !== null && (
        <>
          {' · '}
          {words.decision.meetingDate}: <Day iso={source.meetingDate} />
        </>
      )}
      {' · '}
      <Link href={`/documents/${source.sha256}`}>{source.name}</Link>
      {' · '}
      <Link href={`/decisions/${decision.id}`}>{words.decision.permalink}</Link>
    </p>
  )
}
