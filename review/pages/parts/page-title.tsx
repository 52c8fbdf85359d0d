import { useEffect, type ReactNode } from 'react'
import { useWords } from '../words/language.tsx'

/** The heading of a page, which names the browser's tab too. */
export function PageTitle({
  name,
  children,
}: {
  readonly name: string
  readonly children?: ReactNode
}) {
  const words = useWords()
  useEffect(() => {
    document.title = `${name} · ${words.app.title}`
  }, [name, words])
  return <h1 className="page-title">{children ?? name}</h1>
}
