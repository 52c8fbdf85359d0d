import { walk } from './blots.ts'
import type { GreyImage } from './image.ts'

/** Ink below this is no paper: the levels from which the darkness of print is told. */
const inkLevel = 160
/** The share of the ink that is darker than the core of the print: a stroke of a pen covers less of a page. */
const darkest = 0.1
/** Print darker than this hides a pen. */
const faintest = 40
/** A pen shows where its ink is darker than this part of the print's core: faint print, a pen at full strength. */
const penLevel = 0.6
/** Inches: a stroke that runs over words is longer and higher than any sign of print. */
const shortest = { width: 0.8, height: 0.25 }
/** The share of its box that a stroke fills; a dark picture fills more. */
const fullest = 0.4

/**
 * The page without strokes of a pen over its print, such as a signature across two lines of a faint copy. Where print
 * stands on both sides of a stroke it is drawn through. Pages whose print is as dark as a pen stay as they are.
 */
export function withoutPen(image: GreyImage, dpi: number): GreyImage {
  const core = coreOf(image)
  if (core < faintest) return image
  const strokes = strokesIn(image, core * penLevel, dpi)
  if (strokes.length === 0) return image
  const isPen = new Uint8Array(image.data.length)
  for (const at of strokes) for (const near of around(image, at)) isPen[near] = 1
  const data = Uint8Array.from(image.data)
  isPen.forEach((is, at) => {
    if (is === 1) data[at] = isCrossed(image, isPen, at, widest * dpi) ? core : 255
  })
  return { ...image, data }
}

/** The level of the darkest print, but for what may be a pen's. */
function coreOf({ data }: GreyImage): number {
  const levels = new Uint32Array(inkLevel)
  let ink = 0
  for (const level of data) {
    if (level >= inkLevel) continue
    levels[level] = (levels[level] ?? 0) + 1
    ink += 1
  }
  let darker = 0
  return levels.findIndex((count) => (darker += count) > ink * darkest)
}

/** The pixels of all strokes. */
function strokesIn(image: GreyImage, level: number, dpi: number): readonly number[] {
  const seen = new Uint8Array(image.data.length)
  const strokes: number[] = []
  for (let pixel = 0; pixel < image.data.length; pixel += 1) {
    if ((image.data[pixel] ?? 255) > level || seen[pixel] === 1) continue
    const own: number[] = []
    walk(image, level, pixel, seen, (at) => own.push(at))
    if (isStroke(own, image.width, dpi) && !isRuled(own, image.width, dpi))
      for (const at of own) strokes.push(at)
  }
  return strokes
}

function isStroke(pixels: readonly number[], width: number, dpi: number): boolean {
  if (pixels.length < shortest.width * dpi) return false
  let [x0, x1, y0, y1] = [Infinity, 0, Infinity, 0]
  for (const at of pixels) {
    const x = at % width
    const y = (at - x) / width
    ;[x0, x1, y0, y1] = [Math.min(x0, x), Math.max(x1, x), Math.min(y0, y), Math.max(y1, y)]
  }
  const [wide, high] = [x1 - x0 + 1, y1 - y0 + 1]
  return (
    wide >= shortest.width * dpi &&
    high >= shortest.height * dpi &&
    pixels.length < fullest * wide * high
  )
}

/** Inches of a straight run that no hand draws. */
const ruled = 0.4

/** Whether most of the pixels lie in straight runs across or down: the rules of a table. */
function isRuled(pixels: readonly number[], width: number, dpi: number): boolean {
  const own = new Set(pixels)
  const isStraight = (at: number, step: number): boolean => {
    let length = 1
    for (let next = at + step; own.has(next); next += step) length += 1
    for (let next = at - step; own.has(next); next -= step) length += 1
    return length >= ruled * dpi
  }
  // One pixel in eight tells enough.
  const sample = pixels.filter((_, index) => index % 8 === 0)
  const straight = sample.filter((at) => isStraight(at, 1) || isStraight(at, width))
  return straight.length > sample.length / 2
}

/** Pixels of the soft edge around a stroke. */
const edge = 1

function around({ width, data }: GreyImage, at: number): readonly number[] {
  const near: number[] = []
  for (let dy = -edge; dy <= edge; dy += 1)
    for (let dx = -edge; dx <= edge; dx += 1) near.push(at + dy * width + dx)
  return near.filter((pixel) => pixel >= 0 && pixel < data.length)
}

/** Inches of a stroke, edges included, that print is drawn through. */
const widest = 0.1

/** Whether print stands on both sides of the stroke, above and below or left and right. */
function isCrossed(
  { width, data }: GreyImage,
  isPen: Uint8Array,
  at: number,
  reach: number,
): boolean {
  const across = (step: number): boolean => {
    let [before, behind, thick] = [at, at, 1]
    while (isPen[before] === 1 && thick <= reach) [before, thick] = [before - step, thick + 1]
    while (isPen[behind] === 1 && thick <= reach) [behind, thick] = [behind + step, thick + 1]
    return thick <= reach && Math.max(data[before] ?? 255, data[behind] ?? 255) < inkLevel
  }
  return [width, 1, width + 1, width - 1].some((step) => across(step))
}
