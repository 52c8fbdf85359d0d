import type { Box, Span } from '../../schemas/span.ts'
import type { Recognised } from '../../schemas/stages.ts'

/**
 * Whether a line of print stops although the next word would have fitted behind it: then its writer broke it, as in a
 * letterhead or at the end of a paragraph. Unknown, so false, for typed text.
 * > | মহিলা ও শিশু বিষয়ক মন্ত্রণালয়                    |
 * > | বাংলাদেশ সচিবালয়, ঢাকা                         |
 */
export function endsEarly({ words }: Pick<Recognised, 'words'>, line: Span, next: Span): boolean {
  const own = wordsIn(words, line)
  const [first] = wordsIn(words, next)
  const last = own.at(-1)
  if (first === undefined || last === undefined || last.page !== first.page) return false
  const { quarters, edge } = printOf(words, last.page)
  const [, , right] = upright(last.box, quarters)
  const [from, , to] = upright(first.box, quarters)
  const blank = 0.01
  // A margin to spare: print is ragged, and a turned page more so.
  return right + blank + (to - from) + 0.06 < edge
}

function wordsIn(words: Recognised['words'], { start, end }: Span): Recognised['words'] {
  const from = words.findIndex((word) => word.end > start)
  if (from === -1) return []
  const length = words.slice(from).findIndex((word) => word.start >= end)
  return words.slice(from, length === -1 ? undefined : from + length)
}

/** How the print of a page lies. */
interface Print {
  /** Quarter turns clockwise that set it upright: boxes are places on the page as it was scanned. */
  readonly quarters: 0 | 1 | 2 | 3
  /** How far right it usually reaches once upright, as a fraction of its width. */
  readonly edge: number
}

const prints = new WeakMap<Recognised['words'], Map<number, Print>>()

function printOf(words: Recognised['words'], page: number): Print {
  const known = prints.get(words) ?? new Map<number, Print>()
  prints.set(words, known)
  const before = known.get(page)
  if (before !== undefined) return before
  const own = words.filter((word) => word.page === page)
  const quarters = quartersOf(own)
  const rights = own.map(({ box }) => upright(box, quarters)[2]).toSorted((a, b) => a - b)
  const print = { quarters, edge: rights[Math.floor(rights.length * 0.98)] ?? 1 }
  known.set(page, print)
  return print
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
