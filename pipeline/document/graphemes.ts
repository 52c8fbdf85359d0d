const segmenter = new Intl.Segmenter('bn', { granularity: 'grapheme' })

/** The letters of a text as they are seen: a conjunct with its vowel sign is one. */
export const graphemesOf = (text: string): readonly string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment)
