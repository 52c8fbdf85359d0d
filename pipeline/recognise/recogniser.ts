/**
 * Which reading of pages this is. Raise it when pages are read otherwise than before: pages that an archive holds are
 * read anew then, which takes seconds each; where only later stages change, they are kept.
 */
export const recogniser = 5
