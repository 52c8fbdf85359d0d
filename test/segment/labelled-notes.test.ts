import { describe, expect, it } from 'vitest'
import { readDecisions } from '../support/reading.ts'

const plant = 'তুঁত চারা রোপণ করতে হবে।'
const check = 'সুতার মান পরীক্ষা করতে হবে।'
const repair = 'পলু ঘর মেরামত করতে হবে।'
const letters = `ক) ${plant}\nখ) ${check}\nগ) ${repair}`
const numbers = `(১) ${plant}\n(২) ${check}\n(৩) ${repair}`

const forest = ['বন অধিদপ্তর']
const yarn = ['প্রশাসন শাখা']

/** One line under a list that says of each label who acts. */
const cases: ReadonlyArray<readonly [list: string, owners: ReadonlyArray<readonly string[]>]> = [
  [`${letters}\nবাস্তবায়নে: ক) বন অধিদপ্তর। খ) প্রশাসন শাখা।`, [forest, yarn, []]],
  [`${letters}\nবাস্তবায়নে: (ক) ও (গ) বন অধিদপ্তর; (খ) প্রশাসন শাখা`, [forest, yarn, forest]],
  [`${letters}\nবাস্তবায়নে: (ক)-(খ) বন অধিদপ্তর (গ) প্রশাসন শাখা`, [forest, forest, yarn]],
  [`${numbers}\nবাস্তবায়নে: (১) বন অধিদপ্তর (২) প্রশাসন শাখা`, [forest, yarn, []]],
  [`${numbers}\nবাস্তবায়নে: (১) ও (৩) বন অধিদপ্তর`, [forest, [], forest]],
  [`${numbers}\nবাস্তবায়নে: (১), (২) ও (৩) বন অধিদপ্তর`, [forest, forest, forest]],
  // Numbers that count offices: under letters, under decimals, below the last of lines of their own.
  [
    `${letters}\nবাস্তবায়নে: (১) বন অধিদপ্তর (২) প্রশাসন শাখা`,
    Array.from({ length: 3 }, () => [...forest, ...yarn]),
  ],
  [
    `৩.১ ${plant}\nবাস্তবায়নে: পাট অধিদপ্তর\n৩.২ ${check}\nবাস্তবায়নে: ১) বন অধিদপ্তর ২) প্রশাসন শাখা`,
    [['পাট অধিদপ্তর'], [...forest, ...yarn]],
  ],
]

describe('a line that tells of several labels', () => {
  it.each(cases)('is parted by them: %s', (list, owners) => {
    const found = readDecisions(list).map(({ actions }) =>
      actions.flatMap((action) => action.owners.map(({ text }) => text)),
    )
    expect(found).toEqual(owners)
  })
})
