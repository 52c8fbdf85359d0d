import { expect, test } from 'vitest'
import { outline } from '../../pipeline/show/outline.ts'
import type { Mention } from '../../schemas/mention.ts'
import type { Acquired, Normalised, Recognised } from '../../schemas/stages.ts'

const source = {
  name: 'scan.pdf',
  sha256: 'ab'.repeat(32),
  mediaType: 'application/pdf',
  bytes: 12,
}

const text = 'সভা ১\u2028তারখি ২০২৬'
const recognised: Recognised = {
  source,
  text,
  pages: [
    {
      number: 1,
      start: 0,
      end: text.length,
      width: 10,
      height: 10,
      origin: 'ocr',
      reason: 'an image',
      confidence: 0.7,
    },
  ],
  words: [...text.matchAll(/\S+/g)].map(({ 0: word, index: start }, place) => ({
    start,
    end: start + word.length,
    page: 1,
    box: [0, 0, 1, 1],
    confidence: [0.9, 0.59, 0.3, 0.6][place] ?? 0,
    raw: null,
  })),
  warnings: [{ code: 'page-low-confidence', page: 1, message: 'hard to read' }],
}

test('a recognised page marks the words that were hard to read', () => {
  expect(outline('recognise', recognised)).toBe(
    '— page 1, ocr, confidence 0.7 (an image)\nসভা ‹১› ⏎ ‹তারখি› ২০২৬\n\n! page-low-confidence: hard to read',
  )
})

test('an acquired file tells its kind, hash and pages', () => {
  const acquired: Acquired = {
    source,
    pages: [
      { kind: 'typed', reason: 'typed text', text: 'সভা' },
      { kind: 'ink', layer: null, image: () => Promise.reject(new Error('not drawn to be shown')) },
    ],
    close: async () => {},
  }
  expect(outline('acquire', acquired)).toBe(
    `scan.pdf  application/pdf  12 bytes  sha256 ${source.sha256}\npage 1: typed text, 3 letters\npage 2: image`,
  )
})

const span = { start: 0, end: 3 }
const cabinet = { id: 'cabinet-division', name: 'মন্ত্রিপরিষদ বিভাগ', nameEn: 'Cabinet Division' }
const day = { type: 'date', ...span, calendar: 'gregorian', isRepaired: false } as const

const mentions: ReadonlyArray<readonly [mention: Mention, shown: string]> = [
  [{ ...day, year: 2026, month: 4, day: 27, date: '2026-04-27' }, '2026-04-27'],
  [{ ...day, year: null, month: 7, day: 31, date: null }, '????-7-31'],
  [
    { type: 'duration', ...span, count: 15, unit: 'working-day', wordsDisagree: false },
    '15 working-day',
  ],
  [{ type: 'fiscal-year', ...span, firstYear: 2025 }, '2025/2026'],
  [{ type: 'fiscal-year', ...span, firstYear: null }, 'current'],
  [{ type: 'time', ...span, time: null }, 'unreadable'],
  [{ type: 'memo', ...span, serial: '456' }, '456'],
  [{ type: 'organisation', ...span, wordEnd: 3, organisation: cabinet }, 'cabinet-division'],
]

test.each(mentions)('a mention is shown with its value: %j', (mention, shown) => {
  const normalised: Normalised = { ...recognised, folded: text, mentions: [mention] }
  const line = outline('normalise', normalised).trim().replace(/ +/g, ' ')
  expect(line).toBe(`0 ${mention.type} ${shown} সভা`)
})
