import { distance } from '../../pipeline/document/similarity.ts'

/** What was misread on a page, in counts, so that pages can be summed. */
export interface Errors {
  readonly characters: number
  readonly wrongCharacters: number
  readonly words: number
  readonly wrongWords: number
  /** Bengali digits in print, and those that came back. */
  readonly digits: number
  readonly rightDigits: number
  /** Labels of paragraphs and decisions: ক) (খ) ৭। */
  readonly labels: number
  readonly rightLabels: number
  /** Cells of tables, and those whose text stands together. */
  readonly cells: number
  readonly keptCells: number
}

/** Text as it is compared: NFC, joiners off, white space folded. */
export const folded = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200B-\u200D]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** How a reading differs from what is printed. `cells` are the texts of a table's cells. */
export function compareReading(printed: string, read: string, cells: readonly string[]): Errors {
  const [truth, found] = [[...folded(printed)], [...folded(read)]]
  const alignment = align(truth, found)
  const [truthWords, foundWords] = [folded(printed).split(' '), folded(read).split(' ')]
  const digits = places(truth, (sign) => /[০-৯]/.test(sign))
  const labels = labelPlaces(printed)
  return {
    characters: truth.length,
    wrongCharacters: alignment.distance,
    words: truthWords.length,
    wrongWords: distance(truthWords, foundWords),
    digits: digits.length,
    rightDigits: digits.filter((at) => alignment.kept[at] === 1).length,
    labels: labels.length,
    rightLabels: labels.filter((at) => alignment.kept[at] === 1).length,
    cells: cells.length,
    keptCells: cells.filter((cell) => standsIn(found, [...folded(cell)])).length,
  }
}

const places = (signs: readonly string[], is: (sign: string) => boolean): readonly number[] =>
  signs.flatMap((sign, at) => (is(sign) ? [at] : []))

/** Where labels stand in the folded text: `ক)`, `(ক)`, `৭।` at the head of a line. */
function labelPlaces(printed: string): readonly number[] {
  const found: number[] = []
  let before = 0
  for (const line of printed.split('\n').map(folded)) {
    if (line === '') continue
    const label = /^\(?([ক-হড়ঢ়য়]|[০-৯]{1,2})[).।]/.exec(line)
    if (label !== null) found.push(before + label[0].indexOf(label[1] ?? ''))
    before += Array.from(line).length + 1
  }
  return found
}

/** A cell is kept when its text stands in one piece in the reading, a tenth of it misread at most. */
function standsIn(found: readonly string[], cell: readonly string[]): boolean {
  let row = Uint32Array.from({ length: found.length + 1 }, () => 0)
  cell.forEach((sign, index) => {
    const next = new Uint32Array(found.length + 1)
    next[0] = index + 1
    for (let at = 1; at <= found.length; at += 1) {
      const change = (row[at - 1] ?? 0) + (found[at - 1] === sign ? 0 : 1)
      next[at] = Math.min(change, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1)
    }
    row = next
  })
  return Math.min(...row) <= cell.length / 10
}

/** Levenshtein's distance, and for each sign of the truth whether it came back. */
function align(
  truth: readonly string[],
  found: readonly string[],
): { distance: number; kept: Uint8Array } {
  const width = found.length + 1
  const cost = new Uint16Array((truth.length + 1) * width)
  const at = (row: number, column: number): number => cost[row * width + column] ?? 0
  for (let row = 0; row <= truth.length; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const options = [
        row === 0 ? Infinity : at(row - 1, column) + 1,
        column === 0 ? Infinity : at(row, column - 1) + 1,
        row === 0 || column === 0
          ? Infinity
          : at(row - 1, column - 1) + (truth[row - 1] === found[column - 1] ? 0 : 1),
      ]
      cost[row * width + column] = row + column === 0 ? 0 : Math.min(...options)
    }
  }
  const kept = new Uint8Array(truth.length)
  let [row, column] = [truth.length, width - 1]
  while (row > 0 && column > 0) {
    const isSame = truth[row - 1] === found[column - 1]
    if (at(row, column) === at(row - 1, column - 1) + (isSame ? 0 : 1)) {
      kept[row - 1] = isSame ? 1 : 0
      row -= 1
      column -= 1
    } else if (at(row, column) === at(row - 1, column) + 1) row -= 1
    else column -= 1
  }
  return { distance: at(truth.length, width - 1), kept }
}
