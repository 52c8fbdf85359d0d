import type { Recognised } from '../../schemas/stages.ts'

/** What recognition leaves of a typed text: no pages of ink, no words with boxes. */
export const recognised = (text: string): Recognised => ({
  source: {
    name: 'typed.txt',
    sha256: '0'.repeat(64),
    mediaType: 'text/plain',
    bytes: text.length,
  },
  text,
  pages: [],
  words: [],
  warnings: [],
})
