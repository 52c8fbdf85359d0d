import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { failureWords } from '../words/failure-words.ts'
import { announce } from '../parts/announce.tsx'
import { signOut, useMyself, useRole } from '../requests/me.ts'
import { useLanguage } from '../words/language.tsx'

/** The name of the program, its pages, the language and the account. */
export function Masthead() {
  const { words } = useLanguage()
  const isOperator = useRole('operator')
  const places = [
    ['/', words.app.home],
    ['/decisions', words.app.decisions],
    ['/owners', words.app.owners],
    ['/documents', words.app.documents],
    ...(isOperator
      ? ([
          ['/people', words.app.people],
          ['/activity', words.app.activity],
          ['/portal', words.app.portal],
        ] as const)
      : []),
  ] as const
  return (
    <header className="masthead">
      <Link href="/" className="brand">
        {words.app.title}
      </Link>
      <nav aria-label={words.app.navigation}>
        <ul>
          {places.map(([path, name]) => (
            <li key={path}>
              <Place path={path} name={name} />
            </li>
          ))}
        </ul>
      </nav>
      <LanguageSwitch />
      <Account />
    </header>
  )
}

function Place({ path, name }: { readonly path: string; readonly name: string }) {
  const [here] = useLocation()
  const isHere = path === '/' ? here === '/' : here === path || here.startsWith(`${path}/`)
  return (
    <Link href={path} aria-current={isHere ? 'page' : undefined}>
      {name}
    </Link>
  )
}

export function LanguageSwitch() {
  const { language, words, speak } = useLanguage()
  const other = language === 'bn' ? 'en' : 'bn'
  return (
    <button type="button" className="quiet" lang={other} onClick={() => speak(other)}>
      {words.app.otherLanguage}
    </button>
  )
}

function Account() {
  const { words } = useLanguage()
  const { name } = useMyself()
  const [trouble, setTrouble] = useState<unknown>(null)
  const leave = (): void => {
    signOut().catch((failure: unknown) => {
      setTrouble(failure)
      announce(failureWords(words, failure))
    })
  }
  return (
    <details className="account">
      <summary>{name}</summary>
      <div className="account-menu">
        <Link href="/password">{words.app.password}</Link>
        <button type="button" onClick={leave}>
          {words.app.signOut}
        </button>
        {trouble !== null && <p className="late">{failureWords(words, trouble)}</p>}
      </div>
    </details>
  )
}
