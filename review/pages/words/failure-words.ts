import { failureOf } from '../requests/failure.ts'
import type { Words } from './words.ts'

/** What happened and what to do, in a sentence. */
export function failureWords(words: Words, thrown: unknown): string {
  const { code } = failureOf(thrown)
  const sentences: Readonly<Record<string, string>> = words.failures
  return sentences[code] ?? words.failures.unexpected
}
