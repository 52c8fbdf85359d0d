import { useQuery } from '@tanstack/react-query'
import type { Filters } from '../../../schemas/review/decision-list.ts'
import type { DecisionState } from '../../../schemas/review/reviewed.ts'
import { Failed } from '../parts/failed.tsx'
import { Labelled } from '../parts/labelled.tsx'
import { send } from '../requests/send.ts'
import { useWords } from '../words/language.tsx'
import { Choice } from './choice.tsx'
import type { Narrowing } from './narrowing.ts'
import { TypedField } from './typed-field.tsx'

const states: readonly DecisionState[] = [
  'new',
  'in-review',
  'verified',
  'published',
  'withdrawn',
  'rejected',
]

interface Given {
  readonly narrowing: Narrowing
  readonly narrow: (part: Partial<Narrowing>) => void
}

/** What the list can be narrowed to. */
export function FilterBar({ narrowing, narrow }: Given) {
  const { decisions, decision } = useWords()
  const filters = useQuery({ queryKey: ['filters'], queryFn: () => send<Filters>('/filters') })
  return (
    <search aria-label={decisions.filters}>
      {filters.isError && <Failed failure={filters.error} onRetry={() => void filters.refetch()} />}
      <div className="filters">
        <TypedField label={decisions.search} value={narrowing.q} onChange={(q) => narrow({ q })} />
        <Choice
          label={decisions.ministry}
          value={narrowing.ministry}
          choices={(filters.data?.ministries ?? []).map(({ name }) => [name, name])}
          onChange={(ministry) => narrow({ ministry })}
        />
        <TypedField
          label={decisions.owner}
          value={narrowing.owner}
          onChange={(owner) => narrow({ owner })}
        />
        <Choice
          label={decisions.due}
          value={narrowing.due}
          choices={Object.entries(decisions.dues)}
          onChange={(due) => narrow({ due })}
        />
        <Choice
          label={decisions.state}
          value={narrowing.state}
          choices={states.map((state) => [state, decision.states[state]])}
          onChange={(state) => narrow({ state })}
        />
        {(['from', 'to'] as const).map((end) => (
          <Labelled key={end} label={decisions[end]}>
            {(ids) => (
              <input
                {...ids}
                type="date"
                value={narrowing[end]}
                onChange={(event) => narrow({ [end]: event.target.value })}
              />
            )}
          </Labelled>
        ))}
      </div>
    </search>
  )
}
