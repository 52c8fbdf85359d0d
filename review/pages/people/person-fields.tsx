import { Labelled } from '../parts/labelled.tsx'
import { useWords } from '../words/language.tsx'

interface Given {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Where a person writes of themselves: the browser may know it. */
  readonly isOwn?: boolean
}

/** What somebody is called. */
export function NameField({ value, onChange, isOwn = false }: Given) {
  return (
    <Labelled label={useWords().account.name}>
      {(ids) => (
        <input
          {...ids}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          autoComplete={isOwn ? 'name' : undefined}
          maxLength={100}
          required
        />
      )}
    </Labelled>
  )
}

/** Under what a new person signs in. */
export function LoginField({ value, onChange, isOwn = false }: Given) {
  const words = useWords()
  return (
    <Labelled label={words.account.login} hint={words.people.loginHint}>
      {(ids) => (
        <input
          {...ids}
          value={value}
          onChange={(event) => onChange(event.target.value.toLowerCase())}
          autoComplete={isOwn ? 'username' : undefined}
          autoCapitalize="none"
          pattern="[a-z0-9][a-z0-9._\-]{1,39}"
          required
        />
      )}
    </Labelled>
  )
}
