import { Link } from 'wouter'
import { useWords } from '../words/language.tsx'

/** For addresses behind which there is nothing. */
export function NotFound() {
  const words = useWords()
  return (
    <>
      <p>{words.app.notFound}</p>
      <Link href="/">{words.app.toHome}</Link>
    </>
  )
}
