import type { Words } from '../words/words.ts'

/** Why an address is switched off. The sender says it in English; what is not known of it stays as it is. */
export function reasonWords(words: Words, reason: string | null): string {
  const { person, gone, refused } = words.portal.reasons
  if (reason === null) return person
  if (reason.startsWith('it answered 410')) return gone
  const tries = /^it did not take an event in (\d+) tries$/u.exec(reason)?.[1]
  return tries === undefined ? reason : refused(Number(tries))
}
