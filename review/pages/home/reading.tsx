import { Link } from 'wouter'
import type { Home } from '../../../schemas/review/home.ts'
import { useWords } from '../words/language.tsx'

/** How far the machine is with the documents. */
export function Reading({ reading }: { readonly reading: Home['reading'] }) {
  const words = useWords()
  const { waiting, failed, complete } = reading
  return (
    <section className="card">
      <h2 className="home-heading">{words.home.reading}</h2>
      <ul className="home-reading">
        {waiting > 0 && (
          <li>
            <Link href="/documents?state=waiting">{words.home.waiting(waiting)}</Link>
          </li>
        )}
        {failed > 0 && (
          <li>
            <Link href="/documents?state=failed" className="late">
              {words.home.failed(failed)}
            </Link>
          </li>
        )}
        <li>{words.home.complete(complete)}</li>
      </ul>
      <Link href="/documents" className="button">
        {words.home.upload}
      </Link>
    </section>
  )
}
