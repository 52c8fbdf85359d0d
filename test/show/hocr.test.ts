import { expect, test } from 'vitest'
import { compose } from '../../pipeline/recognise/compose.ts'
import { toHocr } from '../../pipeline/show/hocr.ts'
import type { PlacedWord } from '../../pipeline/recognise/read-page.ts'
import { recordOf } from '../support/record.ts'

const { source } = recordOf([])

const word = (text: string, box: PlacedWord['box'], confidence = 0.934): PlacedWord => ({
  text,
  raw: null,
  confidence,
  box,
})

const page = {
  width: 1000,
  height: 2000,
  origin: 'ocr',
  reason: 'an image',
  regions: [
    {
      kind: 'band',
      lines: [
        {
          isApart: false,
          words: [word('ক)', [0.1, 0.1, 0.15, 0.12]), word('<সভা>', [0.2, 0.1, 0.3, 0.12])],
        },
        { isApart: false, words: [word('তারিখ', [0.1, 0.2, 0.25, 0.22])] },
      ],
    },
  ],
} as const

test('pages, lines and words stand with their pixels and their confidence', () => {
  const hocr = toHocr({ source, warnings: [], ...compose([page]) })
  expect(hocr).toContain('<div class="ocr_page" id="page_1"')
  expect(hocr).toContain('bbox 0 0 1000 2000; ppageno 0')
  expect(hocr).toContain('<span class="ocr_line" id="line_1_1" title="bbox 100 200 300 240">')
  expect(hocr).toContain(
    '<span class="ocrx_word" id="word_1_1_1" title="bbox 100 200 150 240; x_wconf 93">ক)</span>',
  )
  expect(hocr).toContain('&lt;সভা&gt;</span>')
  expect(hocr).toContain('id="line_1_2" title="bbox 100 400 250 440"')
})

test('the cells of a row are lines of their own', () => {
  const cell = (text: string, x: number) => [
    { isApart: false, words: [word(text, [x, 0.1, x + 0.1, 0.12])] },
  ]
  const table = {
    ...page,
    regions: [{ kind: 'table', rows: [[cell('এক', 0.1), cell('দুই', 0.5)]] }],
  } as const
  expect(toHocr({ source, warnings: [], ...compose([table]) }).match(/ocr_line" id/g)).toHaveLength(
    2,
  )
})

test('typed text has no boxes', () => {
  const typed = compose([{ kind: 'typed', reason: 'typed text', text: 'সভা' }])
  expect(() => toHocr({ source, warnings: [], ...typed })).toThrow(
    /typed text: give a scan or a PDF/,
  )
})
