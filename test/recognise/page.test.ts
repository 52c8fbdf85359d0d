import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { acquire } from '../../pipeline/acquire/index.ts'
import { similarity } from '../../pipeline/document/similarity.ts'
import type { LineReader } from '../../pipeline/recognise/engine.ts'
import { recognise } from '../../pipeline/recognise/index.ts'
import { openTesseract } from '../../pipeline/recognise/tesseract.ts'
import type { Recognised } from '../../schemas/stages.ts'
import { makeFolder, type Folder } from '../support/folder.ts'
import { printedLines } from '../support/minutes.ts'
import { lines, paper, printPng, printTable } from '../support/paper.ts'
import { scanPdf, writePdf } from '../support/pdf.ts'

let folder: Folder
let tesseract: LineReader
beforeAll(async () => {
  folder = await makeFolder()
  tesseract = openTesseract(2)
})
afterAll(async () => {
  await tesseract.close()
  await folder.remove()
})

/** For files that need no recognition. */
const unasked: LineReader = {
  concurrency: 1,
  read: () => Promise.reject(new Error('expected a page with words of its own')),
  close: async () => {},
}

async function read(name: string, bytes: Buffer, reader = tesseract): Promise<Recognised> {
  const acquired = await acquire(await folder.write(name, bytes))
  try {
    return await recognise(acquired, { reader })
  } finally {
    await acquired.close()
  }
}

/** Another release of the font may change a letter. */
const alike = 0.97
/** How far the middle of a word may lie from its line of print, as a share of the page's height. */
const near = 0.025

/** Each word stands in the text where it says, and on the paper where it was printed. */
function expectInPlace({ text, words }: Recognised, degrees: number): void {
  const slope = Math.tan((degrees * Math.PI) / 180)
  for (const { start, end, page, box, confidence } of words) {
    expect(text.slice(start, end)).toMatch(/^\S+$/)
    expect([page, confidence > 0 && confidence <= 1]).toEqual([1, true])
    const [x0, y0, x1, y1] = box
    expect(0 <= x0 && x0 < x1 && x1 <= 1 && 0 <= y0 && y0 < y1 && y1 <= 1).toBe(true)
    const line = text.slice(0, start).split('\n').length - 1
    const fall = (((x0 + x1) / 2 - 0.5) * paper.width * slope) / paper.height
    const middle = (lines.first + line * lines.step - 14) / paper.height + fall
    expect(Math.abs((y0 + y1) / 2 - middle)).toBeLessThan(near)
  }
}

test.each([0, 1.5, -2])(
  'print that lies %d degrees askew is read, its words in place',
  async (degrees) => {
    const recognised = await read('page.png', await printPng(printedLines, degrees))
    const { text, words, pages, warnings } = recognised
    expect(similarity(text, printedLines.join('\n'))).toBeGreaterThan(alike)
    expect(text.split('\n')).toHaveLength(printedLines.length)
    expect(text.normalize('NFC')).toBe(text)
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(text.split(/\s+/))
    expectInPlace(recognised, degrees)
    const { width, height } = paper
    expect(pages).toMatchObject([
      { number: 1, start: 0, end: text.length, width, height, origin: 'ocr' },
    ])
    expect(pages[0]?.reason).toMatch(degrees === 0 ? /; 200 dpi$/ : /; 200 dpi, turned by -?[12]/)
    expect(pages[0]?.confidence).toBeGreaterThan(0.85)
    expect(warnings).toEqual([])
  },
)

test('the cells of a ruled table are parted by tabs, its rows by line breaks', async () => {
  const rows = [
    ['ক্রম', 'সিদ্ধান্ত', 'বাস্তবায়নে'],
    ['১', 'প্রতিবেদন প্রেরণ', 'জেলা প্রশাসক'],
    ['২', 'তালিকা প্রণয়ন', 'সমাজসেবা অধিদপ্তর'],
  ]
  const { text } = await read('table.png', await printTable(rows))
  const found = text.split('\n').map((row) => row.split('\t'))
  expect(found.map((row) => row.length)).toEqual([3, 3, 3])
  expect(similarity(found.flat().join(' '), rows.flat().join(' '))).toBeGreaterThan(alike)
})

test('each page of a scan has its part of the text', async () => {
  const { text, pages, words } = await read('scan.pdf', await scanPdf([printedLines, ['সভাপতি']]))
  expect(pages.map(({ number }) => number)).toEqual([1, 2])
  expect(text.slice(pages[1]?.start, pages[1]?.end)).toBe('সভাপতি')
  expect(text.slice(pages[0]?.end, pages[1]?.start)).toBe('\n\n')
  expect(words.at(-1)?.page).toBe(2)
})

const digital: ReadonlyArray<
  readonly [title: string, lines: readonly string[], () => Promise<Buffer>]
> = [
  [
    'a PDF of a word processor',
    ['The Cabinet Division will send the report', 'to the Ministry of Food by 30 June 2026.'],
    async () =>
      writePdf([
        ['The Cabinet Division will send the report', 'to the Ministry of Food by 30 June 2026.'],
      ]),
  ],
]

test.each(digital)('%s with sound words is not recognised again', async (_, lines, make) => {
  const { text, pages, words, warnings } = await read('digital.pdf', await make(), unasked)
  expect(text).toBe(lines.join('\n'))
  expect(pages).toMatchObject([{ origin: 'text-layer', confidence: 1 }])
  expect(pages[0]?.reason).toContain('0.0% of words cannot be spelt so')
  expect(words.every(({ box: [x0, y0, x1, y1] }) => x0 < x1 && y0 < y1)).toBe(true)
  expect(warnings).toEqual([])
})

test('a PDF that does not say what its conjuncts mean is read from its ink, and says so', async () => {
  const { text, pages, warnings } = await read('glyphs.pdf', writePdf([printedLines]))
  expect(similarity(text, printedLines.join('\n'))).toBeGreaterThan(alike)
  expect(pages[0]?.origin).toBe('ocr')
  expect(warnings).toEqual([
    {
      code: 'text-layer-rejected',
      page: 1,
      message: expect.stringMatching(/^text layer: \d+\.\d% /),
    },
  ])
})

test.each([
  [90, [true, false]],
  [180, [true, true]],
  [270, [false, true]],
])('a page scanned turned by %d° is read, its words in place', async (degrees, [right, low]) => {
  const turned = await sharp(await printPng(printedLines))
    .rotate(degrees)
    .png()
    .toBuffer()
  const { text, pages, words } = await read('turned.png', turned)
  expect(similarity(text, printedLines.join('\n'))).toBeGreaterThan(alike)
  expect(pages[0]?.reason).toContain(`set upright by ${360 - degrees}°`)
  const [x = 0, y = 0] = words[0]?.box ?? []
  expect([x > 0.5, y > 0.5]).toEqual([right, low])
})
