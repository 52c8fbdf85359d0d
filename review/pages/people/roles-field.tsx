import type { Role } from '../../../schemas/review/person.ts'
import { Checks } from '../parts/checks.tsx'
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
    <Checks
      legend={words.roles}
      names={words.roleNames}
      all={all}
      chosen={roles}
      need={words.needRole}
      onChange={onChange}
    />
  )
}
