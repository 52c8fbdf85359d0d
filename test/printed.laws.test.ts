import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { MinutesRecord } from '../schemas/record.ts'
import { printed } from './support/printed.ts'
import { readComposed, readText } from './support/reading.ts'

/** Every second of the synthetic minutes: as many as tell, and no more than a machine reads in a minute. */
const texts = readdirSync('corpus/gold')
  .filter((id) => readdirSync(`corpus/gold/${id}`).includes('synthetic.txt'))
  .filter((_, index) => index % 2 === 0)
  .map((id) => readFileSync(`corpus/gold/${id}/synthetic.txt`, 'utf8').normalize('NFC'))

/** What a decision says, without where its words stand and how its lines break. */
const decisionsOf = ({ documents }: MinutesRecord): readonly string[] =>
  documents.flatMap(({ decisions }) =>
    decisions.map(({ label, actions }) =>
      [
        label?.canonical ?? '',
        ...actions.flatMap(({ text, owners, deadline }) => [
          text,
          ...owners.map((owner) => owner.text),
          deadline === null ? '' : `${deadline.kind} ${deadline.date}`,
        ]),
      ]
        .join(' | ')
        .replace(/[\s\u200c\u2028]+/gu, ' '),
    ),
  )

const typed = texts.map((text) => decisionsOf(readText(text)))
const all = typed.reduce((sum, decisions) => sum + decisions.length, 0)

/** Decisions that one reading has and the other lacks. */
function differing(first: readonly string[], other: readonly string[]): number {
  const lost = first.filter((decision) => !other.includes(decision)).length
  const gained = other.filter((decision) => !first.includes(decision)).length
  return Math.max(lost, gained)
}

/** Paragraphs in lines of so many letters at most, as mail and old editors leave them; rows stay. */
const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) =>
      /\t|^\s*\|/u.test(line)
        ? line
        : line.replaceAll(new RegExp(`(?=.{${width + 1}})(.{1,${width}}) `, 'gu'), '$1\n'),
    )
    .join('\n')

/**
 * Print breaks lines where they are full; whoever reads must not care. What is left are names that nothing but a blank parts:
 * `প্রাথমিক শিক্ষা অফিসার, ⏎ নাটোর ⏎ উপজেলা ⏎ নির্বাহী …` in a column as narrow as a word.
 */
test.each([
  ['set as print with gaps', (text: string) => readComposed(printed(text, true))],
  ['set as print without gaps', (text: string) => readComposed(printed(text, false))],
  ['wrapped by hand', (text: string) => readText(wrapped(text, 75))],
])('minutes %s say what they say in paragraphs', { timeout: 300_000 }, (_, read) => {
  const wrong = texts.reduce(
    (sum, text, index) => sum + differing(typed[index] ?? [], decisionsOf(read(text))),
    0,
  )
  expect(all).toBeGreaterThan(1000)
  expect(wrong / all).toBeLessThan(0.01)
})
