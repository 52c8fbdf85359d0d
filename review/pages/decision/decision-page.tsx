import { Link } from 'wouter'
import type { DecisionPage as Answer } from '../../../schemas/review/decision-page.ts'
import { Loaded } from '../parts/loaded.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { useDecision } from '../requests/decision.ts'
import { useWords } from '../words/language.tsx'
import { useAmending } from './amending.tsx'
import { ActionCard } from './action-card.tsx'
import { History } from './history.tsx'
import { Publishing } from './publishing.tsx'
import { SourceCard } from './source-card.tsx'
import { useSay } from './use-say.ts'
import './decision-page.css'

/** One decision with all that is known of it: the permanent link. */
export function DecisionPage({ id }: { readonly id: string }) {
  const decision = useDecision(id)
  return <Loaded of={decision}>{(page) => <Shown page={page} />}</Loaded>
}

function Shown({ page }: { readonly page: Answer }) {
  const words = useWords()
  const { decision } = page
  const say = useSay(page)
  const { amend, dialog } = useAmending(page)
  const name = decision.kind === 'request' ? words.decision.request : words.decision.title
  return (
    <>
      <PageTitle name={name}>
        {name} {decision.label?.printed}{' '}
        <span className={`state state-${decision.state}`}>
          {words.decision.states[decision.state]}
        </span>
      </PageTitle>
      {decision.isVanished && <p className="notice notice-warn">{words.decision.vanished}</p>}
      {page.heldBy !== null && (
        <p className="notice notice-warn">{words.queue.heldBy(page.heldBy)}</p>
      )}
      <section className="card decision-whole">
        <h2>{words.decision.whole}</h2>
        {decision.agenda !== null && (
          <p className="soft" lang="bn">
            {words.decision.agenda}: {decision.agenda.text}
          </p>
        )}
        <p lang="bn">{decision.text}</p>
        <Publishing page={page} say={say} />
      </section>
      {decision.actions.map((action, place) => (
        <ActionCard
          key={action.id}
          page={page}
          action={action}
          place={place}
          say={say}
          amend={amend}
        />
      ))}
      <SourceCard page={page} />
      <Beside page={page} />
      <section className="card">
        <h2>{words.history.title}</h2>
        <History
          page={page}
          onUndo={(change) =>
            amend(() => say({ kind: 'undo', change, why: null }, words.queue.said.undone))
          }
        />
      </section>
      {dialog}
    </>
  )
}

/** The same decision elsewhere, and letters that speak of it. */
function Beside({ page }: { readonly page: Answer }) {
  const words = useWords()
  const { twins, letters } = page
  if (twins.length === 0 && letters.length === 0) return null
  return (
    <section className="card">
      {twins.length > 0 && (
        <>
          <h2>{words.decision.twins}</h2>
          <ul>
            {twins.map(({ id, name }) => (
              <li key={id}>
                <Link href={`/decisions/${id}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {letters.length > 0 && (
        <>
          <h2>{words.decision.letters}</h2>
          <ul>
            {letters.map(({ sha256, name, text }) => (
              <li key={sha256}>
                <Link href={`/documents/${sha256}`}>{name}</Link>
                {text !== null && <q lang="bn"> {text}</q>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
