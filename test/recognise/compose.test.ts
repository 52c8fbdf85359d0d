import { expect, test } from 'vitest'
import { compose } from '../../pipeline/recognise/compose.ts'
import type { PlacedLine, ReadPage } from '../../pipeline/recognise/read-page.ts'

const line = (text: string, isApart = false, confidence = 0.9): PlacedLine => ({
  isApart,
  words: text.split(' ').map((word) => ({ text: word, raw: null, confidence, box: [0, 0, 1, 1] })),
})

const page = (...regions: ReadPage['regions']): ReadPage => ({
  width: 1654,
  height: 2339,
  origin: 'ocr',
  reason: 'an image',
  regions,
})
const band = (...lines: readonly PlacedLine[]) => ({ kind: 'band', lines }) as const

const texts: ReadonlyArray<readonly [title: string, pages: Parameters<typeof compose>[0], string]> =
  [
    ['lines stand on lines', [page(band(line('এক দুই'), line('তিন')))], 'এক দুই\nতিন'],
    ['more room is a blank line', [page(band(line('এক'), line('দুই', true)))], 'এক\n\nদুই'],
    [
      'cells are parted by tabs, their lines by line breaks of their own',
      [
        page({
          kind: 'table',
          rows: [
            [[line('১')], [line('এক'), line('দুই', true)], []],
            [[], [line('তিন')], []],
          ],
        }),
      ],
      '১\tএক\u2028দুই\t\n\tতিন\t',
    ],
    [
      'print and table stand one below the other',
      [
        page(
          band(line('এক')),
          { kind: 'table', rows: [[[line('ক')], [line('খ')]]] },
          band(line('দুই')),
        ),
      ],
      'এক\nক\tখ\nদুই',
    ],
    [
      'pages are a blank line apart',
      [page(band(line('এক'))), page(), page(band(line('তিন')))],
      'এক\n\n\n\nতিন',
    ],
  ]

test.each(texts)('%s', (_, pages, text) => {
  const composed = compose(pages)
  expect(composed.text).toBe(text)
  const words = composed.words.map(({ start, end }) => composed.text.slice(start, end))
  expect(words).toEqual(text.split(/\s+/).filter((word) => word !== ''))
})

test.each([
  ['মন্ত্রণালয়/', 'বিভাগকে', 'মন্ত্রণালয়/বিভাগকে'],
  ['উক্ত MIS-', 'এর তথ্য', 'উক্ত MIS-এর তথ্য'],
  ['নিম্নরূপ সিদ্ধান্ত-', 'জেলা প্রশাসক', 'নিম্নরূপ সিদ্ধান্ত-\nজেলা প্রশাসক'],
  ['উক্ত MIS-', 'ক) তথ্য', 'উক্ত MIS-\nক) তথ্য'],
  ['সভা /', '১২', 'সভা /\n১২'],
])('a word that was broken where a line ends is one again: %s', (above, below, text) => {
  const { text: composed, words } = compose([page(band(line(above), line(below)))])
  expect(composed).toBe(text.normalize('NFC'))
  expect(words.map(({ start, end }) => composed.slice(start, end)).join(' ')).toBe(
    `${above} ${below}`.normalize('NFC'),
  )
})

test('typed pages are brought to one form, and have no ink', () => {
  const composed = compose([{ kind: 'typed', reason: 'typed text', text: 'সভা\u09df\u200b' }])
  expect(composed).toMatchObject({ text: 'সভা\u09af\u09bc', words: [] })
})

test('a page tells its part of the text, its size and the mean of its words', () => {
  const { pages } = compose([
    page(band(line('এক', false, 0.8), line('দুই', false, 0.9))),
    { kind: 'typed', reason: 'typed text', text: 'তিন' },
  ])
  expect(pages).toEqual([
    {
      number: 1,
      start: 0,
      end: 6,
      width: 1654,
      height: 2339,
      origin: 'ocr',
      reason: 'an image',
      confidence: 0.85,
    },
    {
      number: 2,
      start: 8,
      end: 11,
      width: null,
      height: null,
      origin: 'text',
      reason: 'typed text',
      confidence: 1,
    },
  ])
})
