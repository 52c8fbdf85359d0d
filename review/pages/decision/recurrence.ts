import type { Words } from '../words/words.ts'

/** A rule of RFC 5545 in words, as far as minutes use them; the rule itself where there are none. */
export function recurrenceWords(rule: string, words: Words): string {
  const { monthDay, other, ...known } = words.recurrences
  const parts = rule.split(';')
  const day = Number(parts.find((part) => part.startsWith('BYMONTHDAY='))?.split('=')[1])
  const rhythm = parts.filter((part) => /^(?:FREQ|INTERVAL)=/.test(part)).join(';')
  const name = (known as Readonly<Record<string, string>>)[rhythm]
  if (name === undefined) return `${other} (${rule})`
  return day > 0 ? `${name}, ${monthDay(day)}` : name
}
