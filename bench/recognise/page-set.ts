import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A page image with what is printed on it. */
export interface BenchPage {
  readonly image: string
  /** How it was worn: clean, skewed, stamped, turned… */
  readonly class: string
  readonly font: string
  /** Pixels an inch. */
  readonly dpi: number
  /** The text in reading order. */
  readonly text: string
  /** Text of the cells of its table; empty for running text. */
  readonly cells: readonly string[]
}

interface Entry {
  readonly image: string
  readonly text: string
  readonly class: string
  readonly font: string
  readonly dpi: number
  readonly table: boolean
}

/** The pages that a folder's `manifest.json` lists, a table's cells beside its text as `….cells.json`. */
export function loadPages(folder: string): readonly BenchPage[] {
  const entries = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Entry[]
  return entries.map(({ image, text, table, ...page }) => ({
    ...page,
    class: table ? `${page.class} table` : page.class,
    image: join(folder, image),
    text: readFileSync(join(folder, text), 'utf8'),
    cells: table ? cellsOf(join(folder, text.replace(/\.txt$/, '.cells.json'))) : [],
  }))
}

function cellsOf(path: string): readonly string[] {
  const { rows } = JSON.parse(readFileSync(path, 'utf8')) as { rows: string[][] }
  return rows.flat().filter((cell) => cell.trim() !== '')
}
