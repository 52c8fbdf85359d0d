import { lazy, Suspense, type ReactNode } from 'react'
import { SignInDialog } from '../account/sign-in-dialog.tsx'
import { SignInPage } from '../account/sign-in-page.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { useMe } from '../requests/me.ts'
import { useSignedOut } from '../requests/session.ts'

const PasswordPage = lazy(async () => ({
  default: (await import('../account/password-page.tsx')).PasswordPage,
}))

/**
 * Lets those in who are signed in. A session that ends later does not shut the page: a dialog over it asks for the
 * password, so that nothing is lost.
 */
export function Gate({ children }: { readonly children: ReactNode }) {
  const me = useMe()
  const isSignedOut = useSignedOut()
  return (
    <Loaded of={me}>
      {({ person, isFirst }) => {
        if (person === null) return <SignInPage isFirst={isFirst} />
        return (
          <>
            {person.mustChangePassword ? (
              <main>
                <Suspense>
                  <PasswordPage isForced />
                </Suspense>
              </main>
            ) : (
              children
            )}
            {isSignedOut && <SignInDialog login={person.login} />}
          </>
        )
      }}
    </Loaded>
  )
}
