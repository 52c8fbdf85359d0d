/** A combination that the program is known to read wrongly today; to be taken out when it is mended. */
interface KnownMisreading {
  /** What goes wrong. */
  readonly about: string
  /** Traits that meet in one decision; of those in brackets any. */
  readonly traits: readonly (string | readonly string[])[]
}

const knownMisreadings: readonly KnownMisreading[] = [
  {
    about:
      'ত্রুটির তালিকা খাদ্য অধিদপ্তর প্রণয়ন করবে: the object in front is taken into the owner, or hides it',
    traits: ['voice:subject', 'next:what>who'],
  },
  {
    about:
      'আলোচনা and সিদ্ধান্ত on lines of their own, and an attendance list below: no decision is found',
    traits: ['heading:সিদ্ধান্ত', 'attendance'],
  },
  {
    about:
      'পরিকল্পনা অনুবিভাগ<br>প্রধান প্রকৌশলী: অনুবিভাগ প্রধান is a post, too, and the lines of a cell may be those of the print',
    traits: ['column:lines', 'implementers:owner:পরিকল্পনা অনুবিভাগ'],
  },
]

export const isKnownMisreading = (traits: readonly string[]): boolean =>
  knownMisreadings.some((known) =>
    known.traits.every((wanted) =>
      typeof wanted === 'string'
        ? traits.includes(wanted)
        : wanted.some((one) => traits.includes(one)),
    ),
  )
