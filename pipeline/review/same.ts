import type { FieldName, Fields } from '../../schemas/review/change.ts'

/**
 * Whether two values of a field say the same. Where they stand does not count: a page that is read again may have its
 * words some signs further on.
 */
export const saysSame = (field: FieldName, one: Partial<Fields>, other: Partial<Fields>): boolean =>
  JSON.stringify(meaningOf(one[field])) === JSON.stringify(meaningOf(other[field]))

/** A value without its evidence, keys in order: what comes from a browser has them in its own. */
function meaningOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(meaningOf)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .filter(([key]) => key !== 'evidence')
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, meaningOf(inner)])
}
