import { Link } from 'wouter'
import type { Home } from '../../../schemas/review/home.ts'
import { Loaded } from '../parts/loaded.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { useHome } from '../requests/home.ts'
import { numberIn } from '../words/dates.ts'
import { useLanguage, useWords } from '../words/language.tsx'
import { Reading } from './reading.tsx'
import './home.css'

/** What needs a person, in words, with the minutes it will take. */
export function HomePage() {
  const words = useWords()
  const home = useHome()
  return (
    <>
      <PageTitle name={words.home.title} />
      <Loaded of={home}>
        {(answer) => (
          <div className="home">
            <Questions home={answer} />
            <Others home={answer} />
            <Figures home={answer} />
            <Reading reading={answer.reading} />
          </div>
        )}
      </Loaded>
    </>
  )
}

function Questions({ home }: { readonly home: Home }) {
  const words = useWords()
  if (home.questions === 0)
    return <section className="card home-first">{words.home.noQuestions}</section>
  return (
    <section className="card home-first">
      <p className="home-lead">
        {words.home.questions(home.questions)}
        <span className="soft"> · {words.home.minutes(home.questionMinutes)}</span>
      </p>
      <Link href="/review/questions" className="button primary home-begin">
        {words.home.begin}
      </Link>
    </section>
  )
}

/** What colleagues ask comes before what the machine is sure of: somebody waits. */
function Others({ home }: { readonly home: Home }) {
  const words = useWords()
  return (
    <>
      {home.asked > 0 && (
        <section className="card home-line">
          <p>{words.home.asked(home.asked)}</p>
          <Link href="/review/asked" className="button">
            {words.home.askedDo}
          </Link>
        </section>
      )}
      {home.certain > 0 && (
        <section className="card home-line">
          <p>
            {words.home.certain(home.certain)}
            <span className="soft"> · {words.home.minutes(home.certainMinutes)}</span>
          </p>
          <Link href="/review/certain" className="button">
            {words.home.certainDo}
          </Link>
        </section>
      )}
    </>
  )
}

function Figures({ home }: { readonly home: Home }) {
  const { words, language } = useLanguage()
  const figures = [
    [words.home.overdue, home.overdue, '/decisions?due=overdue', home.overdue > 0],
    [words.home.dueSoon, home.dueSoon, '/decisions?due=soon', false],
    [words.home.verified, home.verified, '/decisions?state=verified', false],
    [words.home.published, home.published, '/decisions?state=published', false],
  ] as const
  return (
    <nav aria-label={words.home.standing}>
      <ul className="figures">
        {figures.map(([name, count, path, isBad]) => (
          <li key={path}>
            <Link href={path} className="card figure">
              <span className={isBad ? 'figure-count late' : 'figure-count'}>
                {numberIn(language, count)}
              </span>
              <span>{name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
