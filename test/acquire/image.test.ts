import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { acquire } from '../../pipeline/acquire/index.ts'
import { makeFolder, type Folder } from '../support/folder.ts'
import { printedLines } from '../support/minutes.ts'
import { imageOf, layerOf } from '../support/pages.ts'
import { paper, printJpeg, printPng, printTiff } from '../support/paper.ts'

let folder: Folder
beforeAll(async () => {
  folder = await makeFolder()
})
afterAll(() => folder.remove())

const files: ReadonlyArray<
  readonly [name: string, mediaType: string, pages: number, () => Promise<Buffer>]
> = [
  ['page.png', 'image/png', 1, () => printPng(printedLines)],
  ['page.jpg', 'image/jpeg', 1, () => printJpeg(printedLines)],
  ['pages.tif', 'image/tiff', 3, () => printTiff([printedLines, ['দুই'], ['তিন']])],
  ['a PNG that is called.jpg', 'image/png', 1, () => printPng(printedLines)],
]

test.each(files)('%s is read as %s, %d page(s) of ink', async (name, mediaType, count, make) => {
  const { source, pages } = await acquire(await folder.write(name, await make()))
  expect(source.mediaType).toBe(mediaType)
  expect(pages).toHaveLength(count)
  expect(await layerOf(pages[0])).toBeNull()
  const { width, height, data } = await imageOf(pages.at(-1))
  expect([width, height]).toEqual([paper.width, paper.height])
  expect(data).toHaveLength(width * height * 3)
})

test('each page of a TIFF shows its own picture', async () => {
  const tiff = await printTiff([printedLines, []])
  const { pages } = await acquire(await folder.write('two.tif', tiff))
  const [full, blank] = await Promise.all(pages.map((page) => imageOf(page)))
  expect(full?.data.some((level) => level < 64)).toBe(true)
  expect(blank?.data.every((level) => level === 255)).toBe(true)
})

const sheet = { width: 1654, height: 1200 }
const white = { ...sheet, channels: 3, background: 'white' } as const

/** Stored resolution, what is believed of it for a sheet of 1654×1200 pixels. */
const densities: ReadonlyArray<readonly [stored: number, dpi: number]> = [
  [150, 150],
  [200, 200],
  // 16.7 inches of 72 dots would be larger than A2; 1 inch of 1200 smaller than a letter.
  [72, 72],
  [60, 1200 / 8.27],
  [1200, 1200 / 8.27],
]

test.each(densities)('a stored resolution of %d dpi is taken for %d', async (density, dpi) => {
  const png = await sharp({ create: white }).withMetadata({ density }).png().toBuffer()
  const { pages } = await acquire(await folder.write('sheet.png', png))
  expect((await imageOf(pages[0])).dpi).toBeCloseTo(dpi, 0)
})

test('a photograph is turned as the camera held it', async () => {
  const jpeg = await sharp({ create: white }).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  const { pages } = await acquire(await folder.write('turned.jpg', jpeg))
  expect(await imageOf(pages[0])).toMatchObject({ width: 1200, height: 1654 })
})

test('a see-through page lies on white paper, a grey one has three channels', async () => {
  const clear = { ...sheet, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } as const
  const png = await sharp({ create: clear }).png().toBuffer()
  const grey = await sharp({ create: white }).toColourspace('b-w').png().toBuffer()
  for (const bytes of [png, grey]) {
    const { pages } = await acquire(await folder.write('paper.png', bytes))
    const { data } = await imageOf(pages[0])
    expect(data).toHaveLength(sheet.width * sheet.height * 3)
    expect(data.every((level) => level === 255)).toBe(true)
  }
})

test('a scan of more than 300 dpi is shrunk to it, also where it lies and is turned by its own note', async () => {
  const side = { width: 7016, height: 4960, channels: 3, background: 'white' } as const
  const noted = sharp({ create: side }).withMetadata({ density: 600, orientation: 6 })
  const jpeg = await noted.jpeg().toBuffer()
  const { pages } = await acquire(await folder.write('fine.jpg', jpeg))
  const { width, height, dpi, data } = await imageOf(pages[0])
  expect([width, height, dpi]).toStrictEqual([2480, 3508, 300])
  expect(data).toHaveLength(width * height * 3)
})
