import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { DecisionPage } from '../../../schemas/review/decision-page.ts'
import { Day } from '../parts/day.tsx'
import { useWords } from '../words/language.tsx'

/** The document in which the decision stands. */
export function SourceCard({ page }: { readonly page: DecisionPage }) {
  const words = useWords()
  const { source } = page
  const rows: ReadonlyArray<readonly [string, ReactNode]> = [
    [words.decision.issuer, source.issuer],
    [words.decision.subject, source.subject],
    [words.decision.memo, source.memo],
    [
      words.decision.meetingDate,
      source.meetingDate === null ? null : <Day iso={source.meetingDate} />,
    ],
    [words.decision.issued, source.issued === null ? null : <Day iso={source.issued} />],
  ]
  return (
    <section className="card">
      <h2>{words.decision.source}</h2>
      <dl className="source-rows">
        {rows
          .filter(([, value]) => value !== null)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <Link href={`/documents/${source.sha256}`}>
        {words.decision.openDocument}: {source.name}
      </Link>
    </section>
  )
}
