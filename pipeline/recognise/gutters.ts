import type { GreyImage, Rectangle } from './image.ts'

/** White between columns of print, over its whole height. */
export type Gutter = Rectangle

/** Narrower white is the room between words; two lines of prose seldom leave more in the same place. In inches. */
const narrowest = 0.1
/** Print is looked at in slices so high, and white counts where it goes through so many of them. In inches. */
const slice = 0.1
const shortest = 1.2
/** The share of printed slices that have print on both sides: else it is a margin. */
const bothSides = 0.5

/** The gutters inside a part of the page, each as far as it stays white. */
export function findGutters(
  image: GreyImage,
  box: Rectangle,
  level: number,
  dpi: number,
): readonly Gutter[] {
  const step = Math.max(1, Math.round(slice * dpi))
  const slices = slicesOf(image, box, level, step)
  const span = Math.round(shortest / slice)
  const least = narrowest * dpi
  const open: Array<{ x0: number; x1: number; from: number; to: number }> = []
  for (let from = 0; from + span <= slices.length; from += 1) {
    const window = slices.slice(from, from + span)
    for (const { x0, x1 } of whiteIn(window, least)) {
      const known = open.find(
        (gutter) =>
          gutter.to === from + span - 1 &&
          Math.min(gutter.x1, x1) - Math.max(gutter.x0, x0) >= least,
      )
      if (known === undefined) open.push({ x0, x1, from, to: from + span })
      else {
        known.x0 = Math.max(known.x0, x0)
        known.x1 = Math.min(known.x1, x1)
        known.to = from + span
      }
    }
  }
  return open.map(({ x0, x1, from, to }) => ({
    x0: box.x0 + x0,
    x1: box.x0 + x1,
    y0: box.y0 + from * step,
    y1: Math.min(box.y1, box.y0 + to * step),
  }))
}

/** The white that goes through the whole height of a box and lies where one of its gutters does. */
export function throughout(
  image: GreyImage,
  box: Rectangle,
  gutters: readonly Gutter[],
  level: number,
  dpi: number,
): readonly Gutter[] {
  const slices = slicesOf(image, box, level, box.y1 - box.y0)
  return whiteRuns(slices, narrowest * dpi)
    .map(({ x0, x1 }) => ({ ...box, x0: box.x0 + x0, x1: box.x0 + x1 }))
    .filter((white) => gutters.some((gutter) => isSamePlace(gutter, white)))
}

/** Whether two gutters share some of the line. */
export const isSamePlace = (a: Gutter, b: Gutter): boolean => a.x0 < b.x1 && a.x1 > b.x0

/** For each slice of a box whether each of its columns of pixels has ink. */
function slicesOf(
  { width, data }: GreyImage,
  box: Rectangle,
  level: number,
  step: number,
): readonly Uint8Array[] {
  return Array.from({ length: Math.ceil((box.y1 - box.y0) / step) }, (_, index) => {
    const marks = new Uint8Array(box.x1 - box.x0)
    const end = Math.min(box.y1, box.y0 + (index + 1) * step)
    for (let y = box.y0 + index * step; y < end; y += 1)
      for (let x = box.x0; x < box.x1; x += 1)
        if ((data[y * width + x] ?? 255) <= level) marks[x - box.x0] = 1
    return marks
  })
}

interface Run {
  readonly x0: number
  readonly x1: number
}

/** White runs through all slices, with print on both sides of most of them. */
function whiteIn(slices: readonly Uint8Array[], least: number): readonly Run[] {
  const printed = slices.filter((marks) => marks.includes(1))
  return whiteRuns(printed, least).filter(({ x0, x1 }) => {
    const between = printed.filter(
      (marks) => marks.lastIndexOf(1, x0 - 1) >= 0 && marks.includes(1, x1),
    )
    return printed.length > 3 && between.length >= bothSides * printed.length
  })
}

/** White runs through all slices that do not reach the edge. */
function whiteRuns(slices: readonly Uint8Array[], least: number): readonly Run[] {
  const width = slices[0]?.length ?? 0
  const found: Run[] = []
  let from = 0
  for (let x = 0; x < width; x += 1) {
    if (slices.every((marks) => marks[x] === 0)) continue
    if (x - from >= least && from > 0) found.push({ x0: from, x1: x })
    from = x + 1
  }
  return found
}
