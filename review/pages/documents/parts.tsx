import { Link } from 'wouter'
import type { SourcePage } from '../../../schemas/review/source-page.ts'
import { Day } from '../parts/day.tsx'
import { useWords } from '../words/language.tsx'
import { Attendance } from './attendance.tsx'

type Part = SourcePage['documents'][number]

interface Given {
  readonly source: SourcePage
  readonly onUnmasked: () => void
}

/** What the file holds: one file often has a letter, the minutes and attendance sheets. */
export function Parts({ source, onUnmasked }: Given) {
  const words = useWords().documents
  return (
    <div className="source-parts beside">
      {source.documents.map((part, place) => (
        <section key={`${part.kind} ${place}`} className="card">
          <h2>
            {words.kinds[part.kind]}{' '}
            <small className="soft">{words.pageRange(...part.pages)}</small>
          </h2>
          <About part={part} />
          {(part.kind === 'minutes' || part.decisions.length > 0) && <Decisions part={part} />}
          <FollowUps part={part} />
          <Attendance source={source} part={part} onUnmasked={onUnmasked} />
        </section>
      ))}
    </div>
  )
}

function About({ part }: { readonly part: Part }) {
  const words = useWords().decision
  const { issuer, subject, memo, issued, meetingDate } = part
  return (
    <ul className="plain-list about">
      {issuer !== null && <li lang="bn">{issuer}</li>}
      {subject !== null && (
        <li lang="bn">
          <strong>{subject}</strong>
        </li>
      )}
      {memo !== null && (
        <li>
          {words.memo}: <span lang="bn">{memo}</span>
        </li>
      )}
      {meetingDate !== null && (
        <li>
          {words.meetingDate}: <Day iso={meetingDate} />
        </li>
      )}
      {issued !== null && (
        <li>
          {words.issued}: <Day iso={issued} />
        </li>
      )}
    </ul>
  )
}

function Decisions({ part }: { readonly part: Part }) {
  const words = useWords()
  return (
    <>
      <h3>{words.documents.decisionsHere}</h3>
      {part.decisions.length === 0 && <p>{words.documents.noDecisions}</p>}
      <ul className="plain-list found">
        {part.decisions.map(({ id, label, text, state }) => (
          <li key={id}>
            <Link href={`/decisions/${id}`} lang="bn">
              {label !== null && `${label} `}
              {text}
            </Link>{' '}
            <span className={`state state-${state}`}>{words.decision.states[state]}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Decisions of another meeting of which a letter speaks. */
function FollowUps({ part }: { readonly part: Part }) {
  const words = useWords()
  if (part.followUps.length === 0) return null
  return (
    <>
      <h3>{words.documents.followUps}</h3>
      <ul>
        {part.followUps.map(({ label, text, memo, meetingDate, decision }) => (
          <li key={`${label} ${memo} ${text}`}>
            {meetingDate !== null && <Day iso={meetingDate} />} {label}{' '}
            <span lang="bn">{text ?? memo}</span>{' '}
            {decision !== null && <Link href={`/decisions/${decision}`}>{words.unsent.open}</Link>}
          </li>
        ))}
      </ul>
    </>
  )
}
