import type { TypedPage } from '../../schemas/stages.ts'
import { withoutBotched } from '../bangla/botched.ts'

/** A page of text with the conjuncts of bad converters set right; `converted` counts its lines and cells that were in Bijoy. */
export function typedPage(text: string, converted: number): TypedPage {
  const repaired = withoutBotched(text)
  const done = [
    'typed text',
    ...(converted === 0 ? [] : [`${converted} lines and cells converted from Bijoy`]),
    ...(repaired.count === 0 ? [] : [`${repaired.count} conjuncts of a bad converter set right`]),
  ]
  return { kind: 'typed', text: repaired.text, reason: done.join('; ') }
}
