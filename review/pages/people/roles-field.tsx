import type { Role } from '../../../schemas/review/person.ts'
import { useWords } from '../words/language.tsx'

const all: readonly Role[] = ['reviewer', 'publisher', 'operator']

interface Given {
  readonly roles: readonly Role[]
  readonly onChange: (roles: readonly Role[]) => void
}

/** What a person may do. */
export function RolesField({ roles, onChange }: Given) {
  const words = useWords().people
  return (
    <fieldset className="roles">
      <legend className="legend">{words.roles}</legend>
      {all.map((role) => (
        <label key={role} className="row">
          <input
            type="checkbox"
            checked={roles.includes(role)}
            onChange={(event) =>
              onChange(
                event.target.checked ? [...roles, role] : roles.filter((one) => one !== role),
              )
            }
          />
          {words.roleNames[role]}
        </label>
      ))}
      {roles.length === 0 && <p className="late">{words.needRole}</p>}
    </fieldset>
  )
}
