import { expect, test } from 'vitest'
import { compareReading } from '../../bench/recognise/errors.ts'

test('a reading without a fault', () => {
  const text = 'বিষয়: সভা\n৭। আলোচনা ১২/০৩/২০২৫\nক) প্রেরণ করতে হবে।'
  expect(compareReading(text, text.replaceAll('\n', ' \n\n'), [])).toMatchObject({
    wrongCharacters: 0,
    wrongWords: 0,
    digits: 9,
    rightDigits: 9,
    labels: 2,
    rightLabels: 2,
  })
})

test('signs and words that were misread are counted, digits and labels by themselves', () => {
  const errors = compareReading('ঙ) ১৫ দিন', '৬) ১০ দিন', [])
  expect(errors).toMatchObject({
    characters: 9,
    wrongCharacters: 2,
    words: 3,
    wrongWords: 2,
    digits: 2,
    rightDigits: 1,
    labels: 1,
    rightLabels: 0,
  })
})

test.each([
  ['in one piece', 'সিদ্ধান্ত প্রেরণ করতে হবে মহাপরিচালক', 2],
  ['with a letter misread', 'সিদ্ধান্ত প্রেরণ করতে হবে মহাপরিচলক', 2],
  ['with the lines of its neighbour between', 'সিদ্ধান্ত প্রেরণ মহাপরি করতে হবে চালক', 0],
])('a cell is kept when its text stands %s', (_, read, kept) => {
  const cells = ['প্রেরণ করতে হবে', 'মহাপরিচালক']
  expect(compareReading(cells.join('\n'), read, cells)).toMatchObject({ cells: 2, keptCells: kept })
})
