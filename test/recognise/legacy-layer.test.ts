import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { acquire } from '../../pipeline/acquire/index.ts'
import { recognise } from '../../pipeline/recognise/index.ts'
import { toUnicodeLayer } from '../../pipeline/recognise/legacy-layer.ts'
import type { LayerWord } from '../../schemas/stages.ts'
import { makeFolder } from '../support/folder.ts'
import { writePdf } from '../support/pdf.ts'
import { silentReader } from '../support/reader.ts'

const wordsIn = (font: string, text: string, y = 0.1): readonly LayerWord[] =>
  text.split(' ').map((word, index) => ({
    text: word,
    runs: [{ text: word, font }],
    box: [index * 0.06, y, index * 0.06 + 0.05, y + 0.02],
  }))
const textOf = (layer: readonly LayerWord[]): string => layer.map(({ text }) => text).join(' ')

const layers: ReadonlyArray<
  readonly [title: string, layer: readonly LayerWord[], text: string, legacy: RegExp | null]
> = [
  [
    'words in a Bijoy font, one of them, with English in another between them',
    [
      ...wordsIn('SutonnyMJ', 'mfvi wm×všÍ'),
      ...wordsIn('Arial', 'support Bank'),
      ...wordsIn('SutonnyMJ-Bold', 'K)'),
    ],
    'সভার সিদ্ধান্ত support Bank ক)',
    /^set in SutonnyMJ, SutonnyMJ-Bold$/,
  ],
  [
    'a word in two fonts',
    [
      {
        text: 'MIS-mg~‡ni',
        runs: [
          { text: 'MIS', font: 'Arial' },
          { text: '-mg~‡', font: 'SutonnyMJ-Bold' },
          { text: 'ni', font: 'SutonnyMJ' },
        ],
        box: [0.1, 0.1, 0.2, 0.12],
      },
    ],
    'MIS-সমূহের',
    /^set in SutonnyMJ-Bold, SutonnyMJ$/,
  ],
  ['codes of a symbol font', wordsIn('SutonnyMJ', '\uf06d\uf066\uf076'), 'সভা', /SutonnyMJ/],
  [
    'a Bijoy font that is mapped to Unicode',
    wordsIn('SutonnyMJ', 'সভার সিদ্ধান্ত'),
    'সভার সিদ্ধান্ত',
    null,
  ],
  [
    'lines in a font without a name',
    [
      ...wordsIn('F1', 'mfvq wm×všÍ M„nxZ nq| cÖwZ‡e`b †cÖiY Ki‡eb|'),
      ...wordsIn('F1', 'The Cabinet Division', 0.2),
    ],
    'সভায় সিদ্ধান্ত গৃহীত হয়। প্রতিবেদন প্রেরণ করবেন। The Cabinet Division',
    /^1 of 2 lines in the letters of Bijoy$/,
  ],
  [
    'English',
    wordsIn('Arial', 'The Cabinet Division will send it'),
    'The Cabinet Division will send it',
    null,
  ],
]

test.each(layers)('%s', (_, layer, text, legacy) => {
  const read = toUnicodeLayer(layer)
  expect(textOf(read.layer)).toBe(text.normalize('NFC'))
  expect(read.legacy ?? 'in Unicode').toMatch(legacy ?? /^in Unicode$/)
})

test('a PDF in Bijoy is converted, not recognised', async () => {
  const folder = await makeFolder()
  const lines = readFileSync('corpus/fixtures/legacy/minutes-bijoy.txt', 'utf8')
    .split('\n')
    .filter((line) => line.length > 20)
    .map((line) => line.slice(0, 70).trimEnd())
    .slice(0, 20)
  const acquired = await acquire(await folder.write('bijoy.pdf', writePdf([lines])))
  const { text, pages, warnings } = await recognise(acquired, { reader: silentReader })
  await acquired.close()
  await folder.remove()
  expect(pages[0]).toMatchObject({
    origin: 'legacy-text-layer',
    reason: expect.stringMatching(/lines in the letters of Bijoy/),
  })
  expect(text).toContain('সভায়'.normalize('NFC'))
  expect(warnings).toEqual([])
})
