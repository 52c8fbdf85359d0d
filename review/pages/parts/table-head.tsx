interface Given {
  readonly names: readonly string[]
  /** Those of the names under which numbers stand. */
  readonly numbers?: readonly string[]
}

/** What the columns of a table hold. */
export function TableHead({ names, numbers = [] }: Given) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col" className={numbers.includes(name) ? 'number' : undefined}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  )
}
