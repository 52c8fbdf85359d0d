import { describe, expect, it } from 'vitest'
import { minutesOf, readText } from './support/reading.ts'

/** Words at which patterns begin, over and over, with nothing that would end them. */
const words = [
  'সভায় ',
  'গত সভায় সিদ্ধান্ত ',
  'সিদ্ধান্ত-',
  'সভার (',
  '১২ মে ২০২৬ তারিখে ',
  'মাসের ',
  'যদি ',
  'যেসব ',
  'করতে হবে ',
  'কমিটি গঠন ',
  'প্রকল্প পরিচালকের সহযোগিতায়, ',
  'না ',
  '(ক) ',
  '“',
  'ক',
]

const secondsFor = (word: string, letters: number): number => {
  const line = word.repeat(Math.round(letters / word.length))
  const start = performance.now()
  readText(minutesOf(`২। ${line}\n\n৩। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\nক) ${line}`))
  return (performance.now() - start) / 1000
}

describe('a line without any end', () => {
  // Quadratic reading would take sixteen times as long.
  it.each(words)('takes time in proportion to its length: %s…', (word) => {
    secondsFor(word, 2500)
    const [short, long] = [secondsFor(word, 5000), secondsFor(word, 20_000)]
    expect(long).toBeLessThan(0.5 + 9 * short)
  })
})
