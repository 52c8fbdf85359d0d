import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { Announcer } from '../parts/announce.tsx'
import { useWords } from '../words/language.tsx'
import { Boundary } from './boundary.tsx'
import { Gate } from './gate.tsx'
import { Shell } from './shell.tsx'

const FirstPage = lazy(async () => ({
  default: (await import('../account/first-page.tsx')).FirstPage,
}))
const InvitationPage = lazy(async () => ({
  default: (await import('../account/invitation-page.tsx')).InvitationPage,
}))

/** Two pages can be seen without signing in: they make an account or its password. */
export function App() {
  const words = useWords()
  return (
    <Boundary words={words}>
      <Announcer />
      <Suspense fallback={<p className="loading">{words.app.loading}</p>}>
        <Switch>
          <Route path="/first" component={FirstPage} />
          <Route path="/invitation" component={InvitationPage} />
          <Route>
            <Gate>
              <Shell />
            </Gate>
          </Route>
        </Switch>
      </Suspense>
    </Boundary>
  )
}
