import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { acquire } from '../../pipeline/acquire/index.ts'
import { makeFolder, type Folder } from '../support/folder.ts'
import { printedLines } from '../support/minutes.ts'
import { imageOf, layerOf } from '../support/pages.ts'
import { paper } from '../support/paper.ts'
import { scanPdf, writePdf } from '../support/pdf.ts'

let folder: Folder
beforeAll(async () => {
  folder = await makeFolder()
})
afterAll(() => folder.remove())

const english = ['The Cabinet Division will send the report', 'by 30 June 2026.']

test('a PDF has as many pages as were written, each with its own words', async () => {
  const path = await folder.write(
    'three.pdf',
    writePdf([['First page'], ['Second page'], ['Third']]),
  )
  const { source, pages, close } = await acquire(path)
  expect(source.mediaType).toBe('application/pdf')
  expect(await Promise.all(pages.map((page) => layerOf(page)))).toEqual([
    'First page',
    'Second page',
    'Third',
  ])
  await close()
})

test('the stored text of a page has its place on the page', async () => {
  const { pages, close } = await acquire(await folder.write('word.pdf', writePdf([english])))
  const [page] = pages
  const layer = page?.kind === 'ink' ? await page.layer?.() : undefined
  const words = english.map((line) => line.split(' '))
  expect(layer?.map((run) => run.text)).toEqual(words.flat())
  const boxes = layer?.map((run) => run.box) ?? []
  const [firstOfLine, secondOfLine] = [boxes[0], boxes[words[0]?.length ?? 0]]
  // Written 54 points from the left of a sheet of 595, the lines 29 of 324 apart.
  expect(firstOfLine?.[0]).toBeCloseTo(54 / 595.4, 2)
  expect(secondOfLine?.[0]).toBeCloseTo(54 / 595.4, 2)
  expect((secondOfLine?.[3] ?? 0) - (firstOfLine?.[3] ?? 0)).toBeCloseTo(29 / 324, 2)
  for (const [x0, y0, x1, y1] of boxes) {
    expect(x1).toBeGreaterThan(x0)
    expect(y1).toBeGreaterThan(y0)
  }
  await close()
})

test('a scanned page has no stored words, and its picture is drawn at 200 dpi', async () => {
  const { pages, close } = await acquire(
    await folder.write('scan.pdf', await scanPdf([printedLines, printedLines])),
  )
  expect(pages).toHaveLength(2)
  expect(await layerOf(pages[1])).toBe('')
  const image = await imageOf(pages[1])
  expect(image).toMatchObject({ width: paper.width, height: paper.height, dpi: 200 })
  expect(image.data).toHaveLength(paper.width * paper.height * 3)
  expect(Math.min(...image.data.subarray(0, 300))).toBe(255)
  expect(image.data.some((level) => level < 64)).toBe(true)
  await close()
})

test('words laid unseen over a scan are another program’s reading and left out', async () => {
  const pdf = await scanPdf([printedLines], { withLayer: true })
  const { pages, close } = await acquire(await folder.write('searchable.pdf', pdf))
  expect(await layerOf(pages[0])).toBe('')
  await close()
})

test('a PDF that only restricts printing opens without a password', async () => {
  const plain = await folder.write('plain.pdf', writePdf([english]))
  const path = join(folder.path, 'restricted.pdf')
  execFileSync('qpdf', ['--encrypt', '', 'owner', '256', '--print=none', '--', plain, path])
  const { pages, close } = await acquire(path)
  expect(await layerOf(pages[0])).toBe(english.join(' '))
  await close()
})
