import { expect, test } from 'vitest'
import { judgeLayer, layerLines } from '../../pipeline/recognise/text-layer.ts'
import type { LayerRun } from '../../schemas/stages.ts'

/** A line of runs, each as wide as its letters, `y` from the top; 1 % of the page a letter. */
function runsOf(texts: readonly string[], y = 0.1): readonly LayerRun[] {
  let x = 0.05
  return texts.map((text) => {
    const box = [x, y, x + text.length * 0.01, y + 0.02] as const
    x = box[2]
    return { text, box }
  })
}

const good = 'মন্ত্রিপরিষদ বিভাগের সভাকক্ষে অনুষ্ঠিত সভায় জেলা প্রশাসক উপস্থিত ছিলেন'

const verdicts: ReadonlyArray<
  readonly [title: string, layer: readonly LayerRun[] | null, isGood: boolean, reason: RegExp]
> = [
  ['sound Bangla', runsOf([good]), true, /0\.0% of words begin with a vowel sign/],
  ['English', runsOf(['The Cabinet Division will send the report']), true, /text layer: 0\.0%/],
  ['no layer at all', null, false, /^an image/],
  ['a layer of a stamp only', runsOf(['Scanned 2026']), false, /^no text layer/],
  [
    'vowel signs in drawing order',
    runsOf(['িবভােগর সভায় েজলা প্রশাসক উপিস্থত িছেলন বিভাগ']),
    false,
    /% of words begin with a vowel sign; read from its ink/,
  ],
  [
    'signs without meaning',
    runsOf([`${good} \ue012\ue013\ufffd`]),
    false,
    /4\.0% of its signs have no meaning/,
  ],
  ['Bijoy', runsOf(['mfvq wm×všÍ M„nxZ nq| AvMvgx 30 Ry‡bi g‡a¨ cÖwZ‡e`b']), false, /legacy font/],
]

test.each(verdicts)('%s is judged by a figure', (_, layer, isGood, reason) => {
  expect(judgeLayer(layer)).toEqual({ isGood, reason: expect.stringMatching(reason) })
})

const wordsOf = (runs: readonly LayerRun[]): readonly (readonly string[])[] =>
  layerLines(runs, 1000, 1400).map((line) => line.words.map((word) => word.text))

const layers: ReadonlyArray<
  readonly [title: string, runs: readonly LayerRun[], words: readonly (readonly string[])[]]
> = [
  ['a run is cut at its blanks', runsOf(['জেলা প্রশাসক']), [['জেলা', 'প্রশাসক']]],
  ['runs without room between them are one word', runsOf(['প্রশা', 'সকের']), [['প্রশাসকের']]],
  ['a blank of its own parts two runs', runsOf(['জেলা', ' ', 'প্রশাসক']), [['জেলা', 'প্রশাসক']]],
  [
    'lines go from top to bottom, words from left to right',
    [
      { text: 'তিন', box: [0.1, 0.3, 0.2, 0.32] },
      { text: 'দুই', box: [0.4, 0.101, 0.5, 0.121] },
      { text: 'এক', box: [0.1, 0.1, 0.2, 0.12] },
    ],
    [['এক', 'দুই'], ['তিন']],
  ],
]

test.each(layers)('%s', (_, runs, words) => {
  expect(wordsOf(runs)).toEqual(words)
})

test('words of a layer lie on the page in pixels, sure as typed', () => {
  const [line] = layerLines([{ text: 'ab cd', box: [0.1, 0.1, 0.6, 0.15] }], 1000, 1400)
  expect(line?.words).toEqual([
    { text: 'ab', confidence: 1, box: { x0: 100, y0: 140, x1: 300, y1: 210 } },
    { text: 'cd', confidence: 1, box: { x0: 400, y0: 140, x1: 600, y1: 210 } },
  ])
})
