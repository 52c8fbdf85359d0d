import type { Fields } from '../../../schemas/review/change.ts'
import type { Words } from '../words/words.ts'

/** The fields that are not as they stood. */
export function editedOf(standing: Fields, fields: Fields): Partial<Fields> {
  const names = Object.keys(fields) as Array<keyof Fields>
  const changed = names.filter(
    (name) => JSON.stringify(fields[name]) !== JSON.stringify(standing[name]),
  )
  return Object.fromEntries(changed.map((name) => [name, fields[name]]))
}

/** What must be put right before the form can be sent; null for nothing. */
export function troubleOf(fields: Fields, words: Words): string | null {
  if (fields.text.trim() === '') return words.edit.needText
  if ([...fields.owners, ...fields.recipients].some(({ text }) => text.trim() === ''))
    return words.edit.needOwner
  const { deadline } = fields
  if (deadline?.kind === 'absolute' && deadline.date === null) return words.edit.needDate
  if (deadline !== null && deadline.text.trim() === '') return words.edit.needWords
  return null
}
