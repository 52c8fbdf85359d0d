import { useSearchParams } from 'wouter'

const names = ['q', 'ministry', 'owner', 'state', 'due', 'from', 'to'] as const

/** What the list is narrowed to. It stands in the address, so that a list can be sent to a colleague. */
export type Narrowing = Readonly<Record<(typeof names)[number], string>>

export function useNarrowing(): {
  readonly narrowing: Narrowing
  readonly narrow: (part: Partial<Narrowing>) => void
  readonly clear: () => void
} {
  const [params, setParams] = useSearchParams()
  const narrowing = Object.fromEntries(
    names.map((name) => [name, params.get(name) ?? '']),
  ) as unknown as Narrowing
  const put = (next: Partial<Narrowing>): void => {
    const given = Object.entries(next).filter(([, value]) => value !== '')
    setParams(new URLSearchParams(given), { replace: true })
  }
  return {
    narrowing,
    narrow: (part) => put({ ...narrowing, ...part }),
    clear: () => put({}),
  }
}
