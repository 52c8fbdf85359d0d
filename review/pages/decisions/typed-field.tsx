import { useEffect, useState } from 'react'
import { Labelled } from '../parts/labelled.tsx'

interface Given {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

const pauseMs = 350

/** Words to look for. The list follows when the typing pauses, not at every letter. */
export function TypedField({ label, value, onChange }: Given) {
  const [typed, setTyped] = useState(value)
  const [given, setGiven] = useState(value)
  // The conditions can be taken away from outside.
  if (given !== value) {
    setGiven(value)
    setTyped(value)
  }
  useEffect(() => {
    if (typed === value) return
    const timer = setTimeout(() => onChange(typed.normalize('NFC')), pauseMs)
    return () => clearTimeout(timer)
  }, [typed, value, onChange])
  return (
    <Labelled label={label}>
      {(ids) => (
        <input
          {...ids}
          type="search"
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
    </Labelled>
  )
}
