import { useState } from 'react'
import { Labelled } from '../parts/labelled.tsx'
import { useWords } from '../words/language.tsx'

interface Given {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly autoComplete: 'current-password' | 'new-password'
}

/** A password, which can be shown: long ones are hard to type unseen. Pasting is welcome. */
export function PasswordField({ label, hint, value, onChange, autoComplete }: Given) {
  const words = useWords()
  const [isShown, setIsShown] = useState(false)
  return (
    <Labelled label={label} hint={hint}>
      {(ids) => (
        <>
          <input
            {...ids}
            type={isShown ? 'text' : 'password'}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            autoComplete={autoComplete}
            minLength={autoComplete === 'new-password' ? 12 : 1}
            maxLength={128}
            required
          />
          <label className="row">
            <input
              type="checkbox"
              checked={isShown}
              onChange={(event) => setIsShown(event.target.checked)}
            />
            {words.account.show}
          </label>
        </>
      )}
    </Labelled>
  )
}
