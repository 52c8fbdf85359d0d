/**
 * How well, how fast and in how much memory pages are read, beside public programs on the same pages.
 * See ../README.md.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadPages } from './page-set.ts'
import { openFolder, readers, type Reading } from './readers.ts'
import { printTable, printUsage, resultsOf } from './table.ts'

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: 'bench/pages' },
    readers: { type: 'string', default: 'siddhanta' },
    class: { type: 'string', default: '' },
    without: { type: 'string', default: '' },
  },
})
const pages = loadPages(values.pages).filter((page) => page.class.startsWith(values.class))
const all = readers(values.without.split(',').filter((step) => step !== ''))
const names = values.readers === 'all' ? [...all.keys()] : values.readers.split(',')
const root = mkdtempSync(join(tmpdir(), 'siddhanta-bench-'))
const readings: Array<{ readonly reader: string; readonly reading: Reading }> = []
for (const name of names) {
  const read = all.get(name)
  if (read === undefined)
    throw new Error(
      `--readers: expected all or some of ${[...all.keys()].join(', ')}, found ${name}`,
    )
  console.error(`${name}: ${pages.length} pages of ${values.pages}`)
  readings.push({ reader: name, reading: await read(pages, openFolder(root, name)) })
}
console.log(
  printTable(readings.flatMap(({ reader, reading }) => resultsOf(reader, pages, reading))),
)
console.log(`\n${printUsage(pages.length, readings)}`)
console.error(`readings are kept in ${root}`)
