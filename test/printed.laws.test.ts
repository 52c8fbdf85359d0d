import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { MinutesRecord } from '../schemas/record.ts'
import { printed } from './support/printed.ts'
import { readComposed, readText } from './support/reading.ts'

const texts = readdirSync('corpus/gold').flatMap((id) =>
  readdirSync(`corpus/gold/${id}`).includes('synthetic.txt')
    ? [readFileSync(`corpus/gold/${id}/synthetic.txt`, 'utf8').normalize('NFC')]
    : [],
)

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

/** Decisions that one reading has and the other lacks. */
function differing(first: readonly string[], other: readonly string[]): number {
  const lost = first.filter((decision) => !other.includes(decision)).length
  const gained = other.filter((decision) => !first.includes(decision)).length
  return Math.max(lost, gained)
}

/**
 * Print breaks lines where they are full; whoever reads must not care. What is left are names that nothing but a blank parts:
 * `প্রাথমিক শিক্ষা অফিসার, ⏎ নাটোর ⏎ উপজেলা ⏎ নির্বাহী …` in a column as narrow as a word.
 */
test.each([
  ['with gaps between its paragraphs', true],
  ['without gaps', false],
])('minutes set as print %s say what they say as typed', { timeout: 300_000 }, (_, gaps) => {
  let [all, wrong] = [0, 0]
  for (const text of texts) {
    const typed = decisionsOf(readText(text))
    all += typed.length
    wrong += differing(typed, decisionsOf(readComposed(printed(text, gaps))))
  }
  expect(all).toBeGreaterThan(2000)
  expect(wrong / all).toBeLessThan(0.01)
})
