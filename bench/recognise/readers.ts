import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BenchPage } from './page-set.ts'
import { runMeasured, type Usage } from './process.ts'

/** What a program made of the pages. */
export interface Reading extends Usage {
  /** Text of each page, in the order given. */
  readonly texts: readonly string[]
}

/** A program that reads page images on two cores; `folder` is its own to write into. */
export type BenchReader = (pages: readonly BenchPage[], folder: string) => Promise<Reading>

/** Ours, as a process of its own like the others; `without` leaves out steps of preparation. */
const siddhanta =
  (without: readonly string[]): BenchReader =>
  async (pages, folder) => {
    const usage = await runMeasured(process.execPath, [
      fileURLToPath(new URL('./siddhanta.ts', import.meta.url)),
      folder,
      without.join(','),
      ...pages.map((page) => page.image),
    ])
    return { ...usage, texts: pages.map((_, index) => readText(folder, index)) }
  }

/** Tesseract as Debian has it, two pages at a time. */
const tesseract =
  (languages: string): BenchReader =>
  async (pages, folder) => {
    const list = join(folder, 'pages.txt')
    writeFileSync(
      list,
      pages.map((page, index) => `${page.image} ${join(folder, String(index))}`).join('\n'),
    )
    const usage = await runMeasured('xargs', [
      '-a',
      list,
      '-P2',
      '-L1',
      'tesseract',
      '-l',
      languages,
    ])
    return { ...usage, texts: pages.map((_, index) => readText(folder, index)) }
  }

/** OCRmyPDF over one PDF of all pages, each an image. */
const ocrmypdf =
  (languages: string): BenchReader =>
  async (pages, folder) => {
    const [pdf, sidecar] = [join(folder, 'pages.pdf'), join(folder, 'pages.txt')]
    // Debian's Python has img2pdf, which ocrmypdf itself uses.
    await runMeasured('/usr/bin/python3', [
      '-m',
      'img2pdf',
      ...pages.map((page) => page.image),
      '-o',
      pdf,
    ])
    const options = ['-q', '--jobs', '2', '-l', languages, '--output-type', 'pdf']
    const usage = await runMeasured('ocrmypdf', [
      ...options,
      '--sidecar',
      sidecar,
      pdf,
      join(folder, 'read.pdf'),
    ])
    const texts = readFileSync(sidecar, 'utf8').split('\f')
    return { ...usage, texts: pages.map((_, index) => texts[index] ?? '') }
  }

const readText = (folder: string, index: number): string =>
  readFileSync(join(folder, `${index}.txt`), 'utf8')

/** The programs compared, by name. */
export const readers = (without: readonly string[]): ReadonlyMap<string, BenchReader> =>
  new Map([
    ['siddhanta', siddhanta(without)],
    ['tesseract -l ben', tesseract('ben')],
    ['ocrmypdf -l ben', ocrmypdf('ben')],
    ['ocrmypdf -l ben+eng', ocrmypdf('ben+eng')],
  ])

/** A folder for one reader's files. */
export function openFolder(root: string, name: string): string {
  const folder = join(root, name.replaceAll(/\W+/g, '-'))
  mkdirSync(folder, { recursive: true })
  return folder
}
