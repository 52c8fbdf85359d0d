/**
 * Which reading of pages this is. Raise it when pages are read otherwise than before: pages that an archive holds are
 * read anew then, which takes seconds each; for a change behind `recognise` the archive keeps them.
 */
export const recogniser = 1
