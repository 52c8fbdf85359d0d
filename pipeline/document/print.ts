import type { Word } from '../../schemas/page.ts'
import type { Box, Span } from '../../schemas/span.ts'
import type { Normalised, Recognised } from '../../schemas/stages.ts'

/**
 * Whether a line of print stops although the next word would have fitted behind it: then its writer broke it, as in a
 * letterhead or at the end of a paragraph. Unknown, so false, for typed text.
 * > | মহিলা ও শিশু বিষয়ক মন্ত্রণালয়                    |
 * > | বাংলাদেশ সচিবালয়, ঢাকা                         |
 */
export function endsEarly({ words }: Pick<Recognised, 'words'>, line: Span, next: Span): boolean {
  const [first] = wordsIn(words, next)
  const last = wordsIn(words, line).at(-1)
  if (first === undefined || last === undefined || last.page !== first.page) return false
  const { quarters } = printOf(words, last.page)
  const edge = edgeOf(words, last.page)
  const [, , right] = upright(last.box, quarters)
  const [from, , to] = upright(first.box, quarters)
  // A margin to spare: print is ragged, and a turned page more so.
  return right + blank + (to - from) + 0.06 < edge
}

/** White between two words, as a fraction of the page's width. */
const blank = 0.01

/**
 * The folded words of a cell, the line breaks that only the print made as blanks: of a length with the span. A break is the
 * writer's where the next word would have fitted into the column, or where what `opens` says begins a line; in typed text always.
 * > | নির্বাহী প্রকৌশলী, গণপূর্ত ⏎ বিভাগ, জামালপুর
 */
export function unbroken(
  { folded, words }: Normalised,
  { start, end }: Span,
  opens: (line: Span) => boolean,
): string {
  const slice = folded.slice(start, end)
  if (words.length === 0 || !/[\n\u2028]/u.test(slice)) return slice
  const lines = [...slice.matchAll(/[^\n\u2028]+/gu)].map(({ 0: line, index }) =>
    wordsIn(words, { start: start + index, end: start + index + line.length }),
  )
  const column = columnOf(words, folded, lines)
  let line = 0
  return slice.replace(/(?<=[^\n\u2028])[\n\u2028](?=[^\n\u2028])/gu, (sign, at: number) => {
    const [last, first] = [lines[line]?.at(-1), lines[(line += 1)]?.[0]]
    const isSoft = last !== undefined && first !== undefined && !fits(last, first, column)
    const length = slice.slice(at + 1).search(/[\n\u2028]|$/u)
    const next = { start: start + at + 1, end: start + at + 1 + length }
    return isSoft && !opens(next) ? ' ' : sign
  })
}

function wordsIn(words: Recognised['words'], { start, end }: Span): Recognised['words'] {
  const from = firstFrom(words, start)
  let to = from
  while ((words[to]?.start ?? end) < end) to += 1
  return words.slice(from, to)
}

/** The first of the words that ends behind a place of the text. */
function firstFrom(words: Recognised['words'], at: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? 0) > at) high = middle
    else low = middle + 1
  }
  return low
}

/** Where the lines of a column may reach. */
interface Column {
  readonly quarters: Print['quarters']
  readonly edge: number
}

/** As far as any line of the page reaches that begins where these do. */
function columnOf(
  words: Recognised['words'],
  folded: string,
  lines: ReadonlyArray<Recognised['words']>,
): Column {
  const page = lines.flat()[0]?.page ?? 1
  const { quarters } = printOf(words, page)
  const own = lines.flatMap((line) => stretchOf(line, quarters))
  const left = Math.min(...own.map(({ from }) => from))
  const like = stretchesOf(words, folded, page).filter(({ from }) => Math.abs(from - left) < blank)
  return { quarters, edge: Math.max(...[...own, ...like].map(({ to }) => to)) }
}

function fits(last: Word, first: Word, { quarters, edge }: Column): boolean {
  const [from, , to] = upright(first.box, quarters)
  return upright(last.box, quarters)[2] + 2 * blank + (to - from) < edge
}

/** Where a line of a cell, or of the page, begins and ends once upright. */
interface Stretch {
  readonly from: number
  readonly to: number
}

const stretchOf = (line: Recognised['words'], quarters: Print['quarters']): readonly Stretch[] =>
  line.length === 0
    ? []
    : [
        {
          from: Math.min(...line.map(({ box }) => upright(box, quarters)[0])),
          to: Math.max(...line.map(({ box }) => upright(box, quarters)[2])),
        },
      ]

const stretches = new WeakMap<Recognised['words'], Map<number, readonly Stretch[]>>()

/** All lines of all cells of a page. */
function stretchesOf(words: Recognised['words'], folded: string, page: number): readonly Stretch[] {
  const known = stretches.get(words) ?? new Map<number, readonly Stretch[]>()
  stretches.set(words, known)
  const before = known.get(page)
  if (before !== undefined) return before
  const lines: Word[][] = []
  for (const word of words.filter((one) => one.page === page)) {
    const last = lines.at(-1)?.at(-1)
    const isNew = last === undefined || /[\n\t\u2028]/u.test(folded.slice(last.end, word.start))
    if (isNew) lines.push([word])
    else lines.at(-1)?.push(word)
  }
  const found = lines.flatMap((line) => stretchOf(line, printOf(words, page).quarters))
  known.set(page, found)
  return found
}

/** How the print of a page lies. */
interface Print {
  /** Quarter turns clockwise that set it upright: boxes are places on the page as it was scanned. */
  readonly quarters: 0 | 1 | 2 | 3
  /** How far left and right it usually reaches once upright, as fractions of its width. */
  readonly left: number
  readonly edge: number
  /** Enough of its lines end near the edge to believe that there is none behind it. */
  readonly isFull: boolean
}

const fullLines = 4

const prints = new WeakMap<Recognised['words'], Map<number, Print>>()

function printOf(words: Recognised['words'], page: number): Print {
  const known = prints.get(words) ?? new Map<number, Print>()
  prints.set(words, known)
  const before = known.get(page)
  if (before !== undefined) return before
  const own = words.filter((word) => word.page === page)
  const quarters = quartersOf(own)
  const boxes = own.map(({ box }) => upright(box, quarters))
  const edge =
    at(
      boxes.map(([, , x1]) => x1),
      0.98,
    ) ?? 1
  const left =
    at(
      boxes.map(([x0]) => x0),
      0.02,
    ) ?? 0
  const atEdge = boxes.filter(([, , x1]) => x1 > edge - 0.03).length
  const print = { quarters, left, edge, isFull: atEdge >= fullLines }
  known.set(page, print)
  return print
}

const at = (numbers: readonly number[], share: number): number | undefined =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)]

/** Where the lines of a page end. A page of a few short lines is set as the others of its document are. */
function edgeOf(words: Recognised['words'], page: number): number {
  const { isFull, left, edge } = printOf(words, page)
  return isFull ? edge : Math.max(edge, left + widthOf(words))
}

const usual = new WeakMap<Recognised['words'], number>()

/** How wide the print of a document's full pages is; 0 where it has none. */
function widthOf(words: Recognised['words']): number {
  const known = usual.get(words)
  if (known !== undefined) return known
  const pages = [...new Set(words.map((word) => word.page))].map((page) => printOf(words, page))
  const widths = pages.filter(({ isFull }) => isFull).map(({ left, edge }) => edge - left)
  const width = at(widths, 0.5) ?? 0
  usual.set(words, width)
  return width
}

/** Words follow one another from left to right: where most of them go on the page says how it was turned. */
function quartersOf(words: Recognised['words']): Print['quarters'] {
  const steps = words.slice(1).map(({ box }, index) => {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = words[index]?.box ?? []
    return [box[0] + box[2] - x0 - x1, box[1] + box[3] - y0 - y1] as const
  })
  const share = (is: (dx: number, dy: number) => boolean): number =>
    steps.filter(([dx, dy]) => is(dx, dy)).length
  const ways = [
    share((dx, dy) => dx > Math.abs(dy)),
    share((dx, dy) => -dy > Math.abs(dx)),
    share((dx, dy) => -dx > Math.abs(dy)),
    share((dx, dy) => dy > Math.abs(dx)),
  ]
  return ways.indexOf(Math.max(...ways)) as Print['quarters']
}

/** A box as it lies once the page is turned clockwise by so many quarters. */
function upright([x0, y0, x1, y1]: Box, quarters: Print['quarters']): Box {
  const turns: readonly Box[] = [
    [x0, y0, x1, y1],
    [1 - y1, x0, 1 - y0, x1],
    [1 - x1, 1 - y1, 1 - x0, 1 - y0],
    [y0, 1 - x1, y1, 1 - x0],
  ]
  return turns[quarters] ?? [x0, y0, x1, y1]
}
