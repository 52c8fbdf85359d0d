import { useState } from 'react'
import { useWords } from '../words/language.tsx'
import { PasswordField } from './password-field.tsx'

interface Given {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Whether both are the same and long enough. */
  readonly onFit: (fits: boolean) => void
}

/** A new password, twice. */
export function NewPassword({ value, onChange, onFit }: Given) {
  const words = useWords()
  const [again, setAgain] = useState('')
  const fits = (one: string, other: string): boolean => one === other && one.length >= 12
  const differs = again !== '' && again !== value
  return (
    <>
      <PasswordField
        label={words.account.newPassword}
        hint={words.account.passwordHint}
        value={value}
        autoComplete="new-password"
        onChange={(next) => {
          onChange(next)
          onFit(fits(next, again))
        }}
      />
      <PasswordField
        label={words.account.repeatPassword}
        value={again}
        autoComplete="new-password"
        onChange={(next) => {
          setAgain(next)
          onFit(fits(value, next))
        }}
      />
      {differs && (
        <p role="alert" className="late">
          {words.account.passwordsDiffer}
        </p>
      )}
    </>
  )
}
