/**
 * Draws pages of minutes for the benchmark, from the texts of the corpus, in four fonts, worn in six ways, and
 * tables of two to six columns: `draw.ts <folder>`. The same call draws the same pages.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chance } from './chance.ts'
import {
  fonts,
  loadFonts,
  printParagraphs,
  printTable,
  type Printed,
  type Ruling,
} from './sheet.ts'
import { wears, type Worn } from './wear.ts'

/** Documents of these sets are drawn; the others may serve for trying things out. */
const drawn = /^[fgh]\d/
/** Of each set so many. */
const perSet = 4

const rulings: readonly Ruling[] = ['all', 'across', 'none']
const heads = ['ক্রম', 'আলোচনা', 'সিদ্ধান্ত', 'বাস্তবায়নে', 'সময়সীমা', 'মন্তব্য']
const shares: Readonly<Record<number, readonly number[]>> = {
  2: [0.5, 0.5],
  3: [0.12, 0.5, 0.38],
  4: [0.1, 0.36, 0.34, 0.2],
  5: [0.1, 0.3, 0.27, 0.17, 0.16],
  6: [0.09, 0.27, 0.24, 0.15, 0.13, 0.12],
}

const [folder = 'bench/pages'] = process.argv.slice(2)
loadFonts()
mkdirSync(folder, { recursive: true })
const manifest: object[] = []

function save(name: string, printed: Printed, { bytes, ending, dpi }: Worn, page: object): void {
  writeFileSync(join(folder, `${name}.${ending}`), bytes)
  writeFileSync(join(folder, `${name}.txt`), printed.text)
  if (printed.rows.length > 0)
    writeFileSync(join(folder, `${name}.cells.json`), JSON.stringify({ rows: printed.rows }))
  const table = printed.rows.length > 0
  manifest.push({ image: `${name}.${ending}`, text: `${name}.txt`, dpi, table, ...page })
}

const documents = readdirSync('corpus/gold').filter((name) => drawn.test(name))
const chosen = documents.filter((name) => Number(name.slice(1)) <= perSet)
let seed = 0
for (const [number, name] of chosen.entries()) {
  const lines = readFileSync(join('corpus/gold', name, 'synthetic.txt'), 'utf8')
    .replaceAll(/<br>|➤/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.includes('|'))
  for (const [kind, wear] of Object.entries(wears)) {
    const font = fonts[seed % fonts.length] ?? 'hind-siliguri'
    const printed = printParagraphs(lines, font)
    save(`${name}.${kind}`, printed, await wear(printed.canvas, chance((seed += 1))), {
      class: kind,
      font,
    })
  }
  const columns = 2 + (number % 5)
  const ruling = rulings[number % 3] ?? 'all'
  const font = fonts[seed % fonts.length] ?? 'hind-siliguri'
  const long = lines.filter((line) => line.length > 60)
  const short = lines.filter((line) => line.length > 8 && line.length < 40)
  const head = columns === 2 ? heads.slice(1, 3) : heads.slice(0, columns)
  const rows = Array.from({ length: 8 }, (_, row) =>
    head.map((title, column) => {
      const at = row * 2 + column
      if (title === 'ক্রম') return `${'১২৩৪৫৬৭৮'[row]}।`
      return (column < 3 ? long[at % long.length] : short[at % short.length]) ?? ''
    }),
  )
  const printed = printTable([head, ...rows], shares[columns] ?? [], ruling, font)
  const kind = number % 2 === 0 ? 'clean' : 'skewed'
  const worn = await wears[kind]?.(printed.canvas, chance((seed += 1)))
  if (worn !== undefined) save(`${name}.table`, printed, worn, { class: `rules ${ruling}`, font })
}
writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest, null, 1))
console.log(`${manifest.length} pages in ${folder}`)
