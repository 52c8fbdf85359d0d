import { Dialog } from '../parts/dialog.tsx'
import { useWords } from '../words/language.tsx'
import { SignInForm } from './sign-in-form.tsx'

/** Over the page at which the session ended; what stands there stays. */
export function SignInDialog({ login }: { readonly login: string }) {
  const words = useWords()
  return (
    <Dialog title={words.account.again}>
      <div>
        <p>{words.account.againWhy}</p>
        <SignInForm login={login} />
      </div>
    </Dialog>
  )
}
