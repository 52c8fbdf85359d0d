import type { BenchPage } from './page-set.ts'
import { compareReading, type Errors } from './errors.ts'
import type { Reading } from './readers.ts'

/** A line of the table: one reader on one class of pages. */
export interface Result {
  readonly reader: string
  readonly class: string
  readonly pages: number
  readonly errors: Errors
  /** The middle page's share of misread characters, and the worst one's. */
  readonly median: number
  readonly worst: number
}

/** What one reader made of each class. */
export function resultsOf(
  reader: string,
  pages: readonly BenchPage[],
  { texts }: Reading,
): readonly Result[] {
  const compared = pages.map((page, index) => ({
    class: page.class,
    errors: compareReading(page.text, texts[index] ?? '', page.cells),
  }))
  return [...new Set(pages.map((page) => page.class))].toSorted().map((name) => {
    const own = compared.filter((page) => page.class === name).map((page) => page.errors)
    const shares = own
      .map((page) => page.wrongCharacters / page.characters)
      .toSorted((a, b) => a - b)
    return {
      reader,
      class: name,
      pages: own.length,
      errors: sum(own),
      median: shares[Math.floor(shares.length / 2)] ?? 0,
      worst: shares.at(-1) ?? 0,
    }
  })
}

const sum = (all: readonly Errors[]): Errors =>
  all.reduce(
    (total, one) =>
      Object.fromEntries(
        Object.entries(total).map(([name, count]) => [name, count + one[name as keyof Errors]]),
      ) as unknown as Errors,
  )

/** The results as a Markdown table; shares in percent. */
export function printTable(results: readonly Result[]): string {
  const rows = results.map(({ reader, class: name, pages, errors, median, worst }) => [
    reader,
    name,
    String(pages),
    percent(errors.wrongCharacters, errors.characters),
    percent(median, 1),
    percent(worst, 1),
    percent(errors.wrongWords, errors.words),
    percent(errors.rightDigits, errors.digits),
    percent(errors.rightLabels, errors.labels),
    errors.cells === 0 ? '–' : `${errors.keptCells} of ${errors.cells}`,
  ])
  const head = [
    'reader',
    'class',
    'pages',
    'CER',
    'median',
    'worst',
    'WER',
    'digits',
    'labels',
    'cells',
  ]
  return markdown([head, head.map(() => '---'), ...rows])
}

/** Time and memory as a Markdown table. */
export function printUsage(
  pages: number,
  usages: ReadonlyArray<{ readonly reader: string; readonly reading: Reading }>,
): string {
  const rows = usages.map(({ reader, reading: { seconds, peakBytes } }) => [
    reader,
    (seconds / pages).toFixed(2),
    ((60 * pages) / seconds).toFixed(1),
    String(Math.round(peakBytes / 1024 ** 2)),
  ])
  const head = ['reader', 's/page', 'pages/min', 'peak MB']
  return markdown([head, head.map(() => '---'), ...rows])
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : ((100 * part) / whole).toFixed(2)

const markdown = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `| ${row.join(' | ')} |`).join('\n')
