import type { TypedPage } from '../../schemas/stages.ts'
import { withoutBotched } from '../bangla/botched.ts'

/** A page of text with the conjuncts of bad converters set right; `conversion` says what of it was in Bijoy, if any was. */
export function typedPage(text: string, conversion: string | null): TypedPage {
  const repaired = withoutBotched(text)
  const done = [
    'typed text',
    ...(conversion === null ? [] : [conversion]),
    ...(repaired.count === 0 ? [] : [`${repaired.count} conjuncts of a bad converter set right`]),
  ]
  return { kind: 'typed', text: repaired.text, reason: done.join('; ') }
}

/** What to say of text whose letters told that it was in Bijoy. */
export const convertedByLetters = (count: number): string | null =>
  count === 0 ? null : `${count} lines and cells converted from Bijoy`
