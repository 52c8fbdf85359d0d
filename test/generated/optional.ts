import * as fc from 'fast-check'

/** Nothing, `weight` times as often as something. */
export const optional = <T>(something: fc.Arbitrary<T>, weight: number): fc.Arbitrary<T | null> =>
  fc.oneof({ arbitrary: fc.constant(null), weight }, { arbitrary: something, weight: 1 })
