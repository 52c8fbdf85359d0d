import { expect, test } from 'vitest'
import { judgeLayer, layerLines } from '../../pipeline/recognise/text-layer.ts'
import type { LayerWord } from '../../schemas/stages.ts'

/** A line of words, each as wide as its letters, `y` from the top; 1 % of the page a letter. */
function wordsAt(texts: readonly string[], y = 0.1): readonly LayerWord[] {
  let x = 0.05
  return texts.map((text) => {
    const box = [x, y, x + text.length * 0.01, y + 0.02] as const
    x = box[2]
    return { text, runs: [], box }
  })
}

const good = 'মন্ত্রিপরিষদ বিভাগের সভাকক্ষে অনুষ্ঠিত সভায় জেলা প্রশাসক উপস্থিত ছিলেন'

const verdicts: ReadonlyArray<
  readonly [
    title: string,
    layer: readonly LayerWord[] | null,
    isGood: boolean,
    reason: RegExp,
    covered?: number,
  ]
> = [
  ['sound Bangla', wordsAt([good]), true, /0\.0% of words cannot be spelt so/],
  [
    'English',
    wordsAt(['The Cabinet Division will send the report']),
    true,
    /0\.0% of words cannot/,
  ],
  ['no layer at all', null, false, /^an image/],
  [
    'a layer of a scanner’s name only',
    wordsAt(['Scanned with CamScanner']),
    false,
    /stands under 2\.0% of the print only/,
    0.02,
  ],
  ['a few words on a page with no more', wordsAt(['পাতা ৩']), true, /under 90\.0% of the print/],
  ['a layer without letters', wordsAt(['১২ ৩৪']), false, /^no text layer/],
  [
    'vowel signs in drawing order',
    wordsAt(['িবভােগর সভায় েজলা প্রশাসক উপিস্থত িছেলন বিভাগ']),
    false,
    /% of words cannot be spelt so$/,
  ],
  [
    'signs without meaning',
    wordsAt([`${good} \ue012\ue013\ufffd`]),
    false,
    /4\.0% of its signs have no meaning/,
  ],
]

for (const [title, layer, isGood, reason, covered = 0.9] of verdicts)
  test(`${title} is judged by a figure`, () => {
    expect(judgeLayer(layer, covered)).toEqual({ isGood, reason: expect.stringMatching(reason) })
  })

const wordsOf = (layer: readonly LayerWord[]): readonly (readonly string[])[] =>
  layerLines(layer, 1000, 1400).map((line) => line.words.map((word) => word.text))

const layers: ReadonlyArray<
  readonly [title: string, layer: readonly LayerWord[], words: readonly (readonly string[])[]]
> = [
  ['words of one height are a line', wordsAt(['জেলা', 'প্রশাসক']), [['জেলা', 'প্রশাসক']]],
  [
    'lines go from top to bottom, words from left to right',
    [
      { text: 'তিন', runs: [], box: [0.1, 0.3, 0.2, 0.32] },
      { text: 'দুই', runs: [], box: [0.4, 0.101, 0.5, 0.121] },
      { text: 'এক', runs: [], box: [0.1, 0.1, 0.2, 0.12] },
    ],
    [['এক', 'দুই'], ['তিন']],
  ],
]

test.each(layers)('%s', (_, layer, words) => {
  expect(wordsOf(layer)).toEqual(words)
})

test('words of a layer lie on the page in pixels, sure as typed', () => {
  const [line] = layerLines([{ text: 'ab', runs: [], box: [0.1, 0.1, 0.6, 0.15] }], 1000, 1400)
  expect(line?.words).toEqual([
    { text: 'ab', confidence: 1, box: { x0: 100, y0: 140, x1: 600, y1: 210 } },
  ])
})
