import './checks.css'

interface Given<Value extends string> {
  readonly legend: string
  /** All there are, with their names. */
  readonly names: Readonly<Record<Value, string>>
  readonly all: readonly Value[]
  readonly chosen: readonly Value[]
  /** What to say while nothing is chosen. */
  readonly need: string
  readonly onChange: (chosen: readonly Value[]) => void
}

/** Boxes to tick, at least one of them. */
export function Checks<Value extends string>(given: Given<Value>) {
  const { legend, names, all, chosen, need, onChange } = given
  return (
    <fieldset className="checks">
      <legend className="legend">{legend}</legend>
      {all.map((value) => (
        <label key={value} className="row">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChange(
                event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value),
              )
            }
          />
          {names[value]}
        </label>
      ))}
      {chosen.length === 0 && <p className="late">{need}</p>}
    </fieldset>
  )
}
