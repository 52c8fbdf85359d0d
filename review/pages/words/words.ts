import type { bn } from './bn.ts'

/** The shape of a dictionary: that of the Bangla one, with any words in it. */
export type Words = Dictionary<typeof bn>

type Dictionary<Entry> = Entry extends string
  ? string
  : Entry extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof Entry]: Dictionary<Entry[Key]> }
