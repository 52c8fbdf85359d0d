import { lazy } from 'react'
import { Route, Switch } from 'wouter'
import { HomePage } from '../home/home-page.tsx'
import { NotFound } from '../parts/not-found.tsx'

// The pages that one comes to from home are parts of their own: the first load stays small.
const QueuePage = lazy(async () => ({
  default: (await import('../queue/queue-page.tsx')).QueuePage,
}))
const DecisionsPage = lazy(async () => ({
  default: (await import('../decisions/decisions-page.tsx')).DecisionsPage,
}))
const DecisionPage = lazy(async () => ({
  default: (await import('../decision/decision-page.tsx')).DecisionPage,
}))
const OwnersPage = lazy(async () => ({
  default: (await import('../owners/owners-page.tsx')).OwnersPage,
}))
const DocumentsPage = lazy(async () => ({
  default: (await import('../documents/documents-page.tsx')).DocumentsPage,
}))
const SourcePage = lazy(async () => ({
  default: (await import('../documents/source-page.tsx')).SourcePage,
}))
const PeoplePage = lazy(async () => ({
  default: (await import('../people/people-page.tsx')).PeoplePage,
}))
const ActivityPage = lazy(async () => ({
  default: (await import('../activity/activity-page.tsx')).ActivityPage,
}))
const PortalPage = lazy(async () => ({
  default: (await import('../portal/portal-page.tsx')).PortalPage,
}))
const PasswordPage = lazy(async () => ({
  default: (await import('../account/password-page.tsx')).PasswordPage,
}))

/** Which page stands at which address. */
export function Pages() {
  return (
    <Switch>
      <Route path="/" component={HomePage} />
      <Route path="/review/:which">{({ which }) => <QueuePage key={which} which={which} />}</Route>
      <Route path="/decisions" component={DecisionsPage} />
      <Route path="/decisions/:id">{({ id }) => <DecisionPage key={id} id={id} />}</Route>
      <Route path="/owners" component={OwnersPage} />
      <Route path="/documents" component={DocumentsPage} />
      <Route path="/documents/:sha256">
        {({ sha256 }) => <SourcePage key={sha256} sha256={sha256} />}
      </Route>
      <Route path="/people" component={PeoplePage} />
      <Route path="/activity" component={ActivityPage} />
      <Route path="/portal" component={PortalPage} />
      <Route path="/password">
        <PasswordPage />
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  )
}
