import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { correction } from '../../pipeline/bangla/confusions.ts'
import { isWord, officeWords } from '../../pipeline/bangla/lexicon.ts'

const gold = 'corpus/gold'

test('office words are those of the synthetic documents a–e', async () => {
  const texts = readdirSync(gold)
    .filter((name) => /^[a-e]\d/.test(name))
    .map((name) => readFileSync(join(gold, name, 'synthetic.txt'), 'utf8').normalize('NFC'))
  const words = texts.flatMap(
    (text) => text.replaceAll(/[\u200c\u200d]/g, '').match(/[\u0981-\u09e3]{3,}/gu) ?? [],
  )
  const list = [...new Set(words)].toSorted()
  expect(list.length).toBeGreaterThan(4000)
  await expect(`${JSON.stringify(list, null, 2)}\n`).toMatchFileSnapshot(
    '../../pipeline/bangla/office-words.json',
  )
})

test('a word may come from the office or from print at large', () => {
  expect(officeWords.has('আলোচ্যসূচি')).toBe(true)
  expect([isWord('আলোচ্যসূচি'), isWord('প্রজাপতি'), isWord('সতাপতি')]).toEqual([true, true, false])
})

test.each([
  ['সতাপতি', 'সভাপতি'],
  ['আলোচ্যসুচি', 'আলোচ্যসূচি'],
  ['আলোচনাস্তে', 'আলোচনান্তে'],
  ['বহিবিভাগে', 'বহির্বিভাগে'],
  ['তাবিখে', 'তারিখে'],
  ['থ্রিঃ', 'খ্রিঃ'],
  ['খণ', 'ঋণ'],
  ['খণের', 'ঋণের'],
])('%s was %s', (read, printed) => {
  expect(correction(read)).toBe(printed)
})

test.each([
  ['a word of the office', 'সভাপতি'],
  ['a word that is known, though the office spells it otherwise', 'কর্মসুচি'],
  ['a spelling of its own that print knows', 'পুরণ'],
  ['a word without a neighbour', 'ঝিঝিরপুর'],
  ['too short a word', 'তা'],
  ['nothing', ''],
])('%s stays', (_, read) => {
  expect(correction(read)).toBeNull()
})
