import { findGutters, isSamePlace, throughout, type Gutter } from './gutters.ts'
import { hasInk, type GreyImage, type Rectangle } from './image.ts'
import type { Rule } from './rules.ts'
import type { Cell, Table } from './tables.ts'

/** A column of running text is at least so wide, in inches; names and labels stand in narrower ones. */
const textWidth = 1.2
/** Fewer lines are a block of an address or a signature. */
const fewest = 6
/** A line fills its column when it reaches so far; of a column of text so many do. */
const full = 0.7
const filledShare = 0.4
/** How much higher than usual the white above a line is where a new row begins. */
const rowGap = 1.4

/**
 * Tables whose columns are parted by white alone, with or without rules between their rows. Only where two columns hold
 * running text: short entries side by side, `তারিখ : …`, names, signatures, are read along their lines.
 */
export function findWhiteTables(
  image: GreyImage,
  box: Rectangle,
  across: readonly Rule[],
  level: number,
  dpi: number,
): readonly Table[] {
  const isThrough = (part: Rectangle, gutters: readonly Gutter[]): readonly Gutter[] =>
    throughout(image, part, gutters, level, dpi)
  const found = joined(groups(findGutters(image, box, level, dpi)), isThrough)
  return found.flatMap((group, index) => {
    const next = found[index + 1]
    const room = next === undefined ? box : { ...box, y1: spanOf(box, next).y0 }
    const isBlank = (part: Rectangle): boolean => !hasInk(image, part, level)
    const part = lengthened(spanOf(box, group), room, dpi, {
      columnsIn: (longer) => isThrough(longer, group).length,
      isBlank,
    })
    const columns = columnsOf(part, isThrough(part, group)).map((column) =>
      linesIn(image, column, level),
    )
    const texts = columns.filter((column) => isText(column, dpi))
    return texts.length < 2 ? [] : [toTable(part, columns, across)]
  })
}

const spanOf = (box: Rectangle, gutters: readonly Gutter[]): Rectangle => ({
  ...box,
  y0: Math.min(...gutters.map((gutter) => gutter.y0)),
  y1: Math.max(...gutters.map((gutter) => gutter.y1)),
})

/** Groups one below the other with the same white between them are one table: a row may fill one column only. */
function joined(
  all: ReadonlyArray<readonly Gutter[]>,
  throughIn: (part: Rectangle, gutters: readonly Gutter[]) => readonly Gutter[],
): ReadonlyArray<readonly Gutter[]> {
  return all.reduce<Array<readonly Gutter[]>>((found, group) => {
    const above = found.at(-1)
    const [first] = group
    if (above === undefined || first === undefined) return [...found, group]
    const both = [...above, ...group]
    const part = spanOf({ ...first, x0: 0, x1: Math.max(...both.map(({ x1 }) => x1)) + 1 }, both)
    const through = throughIn(part, both)
    const isSame = [above, group].every((one) =>
      one.some((gutter) => through.some((white) => isSamePlace(gutter, white))),
    )
    return isSame ? [...found.slice(0, -1), both] : [...found, group]
  }, [])
}

/** White so high below a table ends it, in inches. */
const endInches = 0.5

/** A table down to where its white ends or print does: the last row's longest cell stands alone at its foot. */
function lengthened(
  part: Rectangle,
  room: Rectangle,
  dpi: number,
  look: {
    readonly columnsIn: (part: Rectangle) => number
    readonly isBlank: (part: Rectangle) => boolean
  },
): Rectangle {
  const columns = look.columnsIn(part)
  if (columns === 0) return part
  const step = Math.max(1, Math.round(0.2 * dpi))
  let printed = part
  let end = part.y1
  while (end < room.y1 && end - printed.y1 < endInches * dpi) {
    const strip = { ...part, y0: end, y1: Math.min(room.y1, end + step) }
    end = strip.y1
    if (look.isBlank(strip)) continue
    const longer = { ...part, y1: end }
    if (look.columnsIn(longer) < columns) break
    printed = longer
  }
  return printed
}

/** Gutters that stand side by side. */
function groups(gutters: readonly Gutter[]): ReadonlyArray<readonly Gutter[]> {
  const found: Gutter[][] = []
  for (const gutter of gutters.toSorted((a, b) => a.y0 - b.y0)) {
    const beside = found.find((group) =>
      group.some((other) => Math.min(other.y1, gutter.y1) - Math.max(other.y0, gutter.y0) > 0),
    )
    if (beside === undefined) found.push([gutter])
    else beside.push(gutter)
  }
  return found
}

function columnsOf(part: Rectangle, gutters: readonly Gutter[]): readonly Rectangle[] {
  const middles = gutters.map(({ x0, x1 }) => Math.round((x0 + x1) / 2)).toSorted((a, b) => a - b)
  return [part.x0, ...middles].map((x0, index) => ({ ...part, x0, x1: middles[index] ?? part.x1 }))
}

/** Rows of pixels with a smaller share of ink lie between lines. */
const sparse = 0.015

/** A column with its lines of print. */
interface Column extends Rectangle {
  readonly lines: readonly Rectangle[]
}

/** The lines inside a column: rows of pixels with ink, without what is too thin for print. */
function linesIn({ width, data }: GreyImage, column: Rectangle, level: number): Column {
  const lines: Array<{ x0: number; x1: number; y0: number; y1: number }> = []
  for (let y = column.y0; y < column.y1; y += 1) {
    let [x0, x1, ink] = [Infinity, -1, 0]
    for (let x = column.x0; x < column.x1; x += 1) {
      if ((data[y * width + x] ?? 255) > level) continue
      x0 = Math.min(x0, x)
      x1 = x + 1
      ink += 1
    }
    // Signs above and below the letters may reach into the next line.
    if (ink < sparse * (column.x1 - column.x0)) continue
    const last = lines.at(-1)
    if (last?.y1 === y) {
      last.y1 = y + 1
      last.x0 = Math.min(last.x0, x0)
      last.x1 = Math.max(last.x1, x1)
    } else lines.push({ x0, x1, y0: y, y1: y + 1 })
  }
  return { ...column, lines: lines.filter((line) => line.y1 - line.y0 > 8) }
}

function isText({ lines }: Column, dpi: number): boolean {
  const left = Math.min(...lines.map((line) => line.x0))
  const width = Math.max(...lines.map((line) => line.x1)) - left
  const filled = lines.filter((line) => line.x1 - left >= full * width)
  return (
    lines.length >= fewest &&
    width >= textWidth * dpi &&
    filled.length >= filledShare * lines.length
  )
}

/** Rows part where a rule is drawn, where the white is higher than usual, and where a column that had ended goes on. */
function toTable(part: Rectangle, columns: readonly Column[], across: readonly Rule[]): Table {
  const [left, right] = [
    Math.min(...columns.flatMap(({ lines }) => lines.map((line) => line.x0))),
    Math.max(...columns.flatMap(({ lines }) => lines.map((line) => line.x1))),
  ]
  // Headlines of words look like short rules; one between rows goes all the way.
  const rules = across.filter(
    (rule) => rule.to - rule.from > 0.9 * (right - left) && rule.at > part.y0 && rule.at < part.y1,
  )
  const slots = slotsOf(columns)
  const gaps = slots.slice(1).map((slot, index) => slot.y0 - (slots[index]?.y1 ?? slot.y0))
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
  const starts = slots.filter((slot, index) => {
    const before = slots[index - 1]
    if (before === undefined) return true
    const isRuled = rules.some((rule) => rule.at > before.y0 && rule.at < slot.y1)
    if (rules.length >= 3) return isRuled
    const goesOn = columns.some((column) => has(column, slot) && !has(column, before))
    return isRuled || goesOn || slot.y0 - before.y1 > rowGap * Math.max(usual, 4)
  })
  const tops = starts.map((slot, row) =>
    row === 0 ? part.y0 : Math.max(part.y0, slot.y0 - Math.floor(Math.max(usual, 4) / 2)),
  )
  const cells = tops.flatMap((y0, row): Cell[] =>
    columns.map(({ x0, x1 }, column) => ({
      row,
      column,
      x0,
      x1,
      y0,
      y1: tops[row + 1] ?? part.y1,
    })),
  )
  return { ...part, rows: tops.length, columns: columns.length, cells, isRuled: false }
}

/** The heights at which some column has a line. */
function slotsOf(columns: readonly Column[]): ReadonlyArray<{ y0: number; y1: number }> {
  const slots: Array<{ y0: number; y1: number }> = []
  for (const { y0, y1 } of columns.flatMap(({ lines }) => lines).toSorted((a, b) => a.y0 - b.y0)) {
    const last = slots.at(-1)
    if (last !== undefined && y0 < (last.y0 + last.y1) / 2) last.y1 = Math.max(last.y1, y1)
    else slots.push({ y0, y1 })
  }
  return slots
}

const has = ({ lines }: Column, slot: { y0: number; y1: number }): boolean =>
  lines.some((line) => Math.min(line.y1, slot.y1) - Math.max(line.y0, slot.y0) > 0)
