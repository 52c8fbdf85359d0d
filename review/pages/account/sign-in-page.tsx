import { LanguageSwitch } from '../app/masthead.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { useWords } from '../words/language.tsx'
import { SignInForm } from './sign-in-form.tsx'
import './account.css'

/** For those who are not signed in. */
export function SignInPage({ isFirst }: { readonly isFirst: boolean }) {
  const words = useWords()
  return (
    <main className="entrance">
      <div className="entrance-head">
        <p>
          <strong>{words.app.title}</strong>
          <br />
          {words.app.subtitle}
        </p>
        <LanguageSwitch />
      </div>
      <section className="card">
        <PageTitle name={words.account.signInTitle} />
        {isFirst && <p className="notice notice-warn">{words.account.noAccount}</p>}
        <SignInForm />
      </section>
    </main>
  )
}
