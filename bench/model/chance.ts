/** The same numbers for the same seed: a linear congruential generator. Source: Numerical Recipes, 3rd ed., § 7.1. */
export function chance(seed: number): (size: number) => number {
  let state = seed
  return (size) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * size)
  }
}
