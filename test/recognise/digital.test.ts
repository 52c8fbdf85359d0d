import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { acquire } from '../../pipeline/acquire/index.ts'
import { plainText } from '../../pipeline/acquire/markup.ts'
import { readFile } from '../../pipeline/pipeline.ts'
import { MinutesRecord } from '../../schemas/record.ts'
import { recognise } from '../../pipeline/recognise/index.ts'
import { toStandardForm } from '../../pipeline/recognise/unicode.ts'
import { similarity } from '../../pipeline/document/similarity.ts'
import { silentReader } from '../support/reader.ts'

const fold = (text: string): string => toStandardForm(text).replace(/\s+/g, ' ').trim()
const typed = fold(plainText(readFileSync('corpus/gold/002/typed.txt', 'utf8')))

async function readDigital(path: string): Promise<Awaited<ReturnType<typeof recognise>>> {
  const acquired = await acquire(path)
  try {
    return await recognise(acquired, { reader: silentReader })
  } finally {
    await acquired.close()
  }
}

describe('a PDF that a program wrote', () => {
  test.each([
    ['a browser', 'corpus/samples/minutes-digital.pdf'],
    ['a browser, with signs drawn in pieces', 'corpus/fixtures/digital/browser-lohit.pdf'],
    ['LibreOffice', 'corpus/fixtures/digital/libreoffice-likhan.pdf'],
    ['LibreOffice, with signs drawn apart', 'corpus/fixtures/digital/libreoffice-lohit.pdf'],
  ])('%s is read from its text layer, word by word', async (_, path) => {
    const { text, pages, words } = await readDigital(path)
    expect(new Set(pages.map(({ origin }) => origin))).toEqual(new Set(['text-layer']))
    const [read, wanted] = [fold(text), typed].map((one) => one.split(' '))
    expect(similarity(read?.join(' ') ?? '', wanted?.join(' ') ?? '')).toBeGreaterThan(0.998)
    const known = new Set(wanted)
    const strange = read?.filter((word) => !known.has(word)) ?? []
    expect(strange.length / (read?.length ?? 1)).toBeLessThan(0.012)
    expect(words.every(({ box: [x0, y0, x1, y1] }) => x0 < x1 && y0 < y1)).toBe(true)
  })

  test('set in a font named SutonnyMJ is converted run by run', async () => {
    const { text, pages } = await readDigital('corpus/fixtures/legacy/browser-bijoy.pdf')
    expect(new Set(pages.map(({ origin }) => origin))).toEqual(new Set(['legacy-text-layer']))
    expect(pages[0]?.reason).toMatch(/set in SutonnyMJ/)
    expect(similarity(fold(text), typed)).toBeGreaterThan(0.995)
  })

  test('with a table that goes on over its pages is read row by row', async () => {
    const { documents } = await readFile('corpus/fixtures/digital/browser-table.pdf', {
      reader: silentReader,
      anchor: 'meeting',
    })
    const decisions = documents.flatMap((document) => document.decisions)
    const gold = MinutesRecord.parse(
      JSON.parse(readFileSync('corpus/gold/004/record.json', 'utf8')),
    ).documents.flatMap((document) => document.decisions)
    expect(decisions.map(({ actions }) => actions.length)).toEqual(
      gold.map(({ actions }) => actions.length),
    )
    for (const [index, decision] of gold.entries())
      expect(similarity(decisions[index]?.text ?? '', decision.text)).toBeGreaterThan(0.99)
  })

  test('without the order of its letters is read from its ink', async () => {
    await expect(readDigital('corpus/fixtures/digital/pdfkit-likhan.pdf')).rejects.toThrow(
      /typed text needs no recognition/,
    )
  })
})
