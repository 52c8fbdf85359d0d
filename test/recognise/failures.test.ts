import { expect, test } from 'vitest'
import { EngineError, UnreadableSourceError } from '../../pipeline/errors.ts'
import type { LineReader } from '../../pipeline/recognise/engine.ts'
import { recognise } from '../../pipeline/recognise/index.ts'
import type { Acquired, InkPage } from '../../schemas/stages.ts'
import { printed } from '../support/grey.ts'

/** Reads every picture as one word, as sure as told. */
const readerOf = (confidence: number): LineReader => ({
  concurrency: 1,
  read: async () => {
    const box = { x0: 100, y0: 60, x1: 180, y1: 74 }
    return [{ words: [{ text: 'সভা', confidence, box }], box, baseline: 74 }]
  },
  close: async () => {},
})

const { width, height, data } = printed(6)
const sound: InkPage = {
  kind: 'ink',
  layer: null,
  image: async () => ({
    width,
    height,
    dpi: 200,
    data: Uint8Array.from([...data].flatMap((level) => [level, level, level])),
  }),
}
const broken: InkPage = {
  ...sound,
  image: () => Promise.reject(new UnreadableSourceError('damaged', 'the image is cut off')),
}

const acquired = (...pages: Acquired['pages']): Acquired => ({
  source: { name: 'scan.pdf', sha256: '0'.repeat(64), mediaType: 'application/pdf', bytes: 1 },
  pages,
  close: async () => {},
})

test('a page that cannot be read is a warning, and the others are read', async () => {
  const seen: number[] = []
  const pages = acquired(sound, broken, { kind: 'typed', reason: 'typed text', text: 'তালিকা' })
  const read = await recognise(pages, { reader: readerOf(0.9), onPage: (page) => seen.push(page) })
  expect(read.text).toBe('সভা\n\n\n\nতালিকা')
  expect(read.pages.map(({ number, origin, confidence }) => [number, origin, confidence])).toEqual([
    [1, 'ocr', 0.9],
    [2, 'ocr', 0],
    [3, 'text', 1],
  ])
  expect(read.warnings).toEqual([
    { code: 'page-unreadable', page: 2, message: expect.stringMatching(/cut off.*scan it again/) },
  ])
  expect(new Set(seen)).toEqual(new Set([1, 2, 3]))
})

test('a page that was hard to read is a warning', async () => {
  const { warnings } = await recognise(acquired(sound, sound), { reader: readerOf(0.6) })
  expect(warnings.map(({ code, page }) => [code, page])).toEqual([
    ['page-low-confidence', 1],
    ['page-low-confidence', 2],
  ])
})

test('a page on which nothing stands is a warning, and the others are read', async () => {
  const blank: InkPage = {
    ...sound,
    image: async () => ({
      width: 800,
      height: 400,
      dpi: 200,
      data: new Uint8Array(960_000).fill(255),
    }),
  }
  const { text, warnings } = await recognise(acquired(sound, blank), { reader: readerOf(0.9) })
  expect(text.trim()).toBe('সভা')
  expect(warnings).toEqual([
    { code: 'page-unreadable', page: 2, message: expect.stringMatching(/nothing could be read/) },
  ])
})

test('where no page can be read, the first reason is thrown', async () => {
  await expect(
    recognise(acquired(broken, broken), { reader: readerOf(0.9) }),
  ).rejects.toMatchObject({
    kind: 'damaged',
    message: 'the image is cut off',
  })
})

test('an engine that fails on every page is an error of its own, worth another try', async () => {
  const failing = { ...readerOf(1), read: () => Promise.reject(new Error('out of memory')) }
  const error: unknown = await recognise(acquired(sound), { reader: failing }).catch(
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(EngineError)
  expect(error).toMatchObject({
    retryable: true,
    message: expect.stringMatching(/out of memory.*try again/),
  })
})
