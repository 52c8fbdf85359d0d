import type { PageImage } from '../../schemas/stages.ts'
import { walk } from './blots.ts'
import { histogramOf, inkLevel, type GreyImage } from './image.ts'

/** A pixel whose channels differ by more than this is coloured: stamps, seals, blue signatures. */
const saturation = 25
/** The share of coloured pixels above which nothing is taken off. */
const photograph = 0.4
/** How far the soft edge of coloured ink reaches, in inches of paper. */
const edgeInches = 0.018

/**
 * Grey picture of a page with coloured ink taken off. Inside the grown mask of coloured pixels the brightest channel
 * counts: blue ink is bright in blue, black print under it stays dark in all. Each blot of ink is lifted so that its own
 * level becomes the paper's: a violet seal is paler than a blue signature.
 * Measured: see bench/README.md, `--without colour`.
 */
export function withoutColour(page: PageImage): GreyImage {
  const { width, height, dpi } = page
  const data = balanced(page)
  const coloured = new Uint8Array(width * height)
  const grey = new Uint8Array(width * height)
  let count = 0
  for (let pixel = 0, at = 0; pixel < coloured.length; pixel += 1, at += 3) {
    const [r, g, b] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
    grey[pixel] = luminance(r, g, b)
    if (Math.max(r, g, b) - Math.min(r, g, b) <= saturation) continue
    coloured[pixel] = 1
    count += 1
  }
  // More colour than that is a photograph, no stamp.
  if (count === 0 || count > width * height * photograph) return { width, height, data: grey }
  const black = blackLevel({ width, height, data: grey })
  const mask = grown(coloured, width, height, Math.max(1, Math.round(edgeInches * dpi)))
  const brightest = (pixel: number): number =>
    Math.max(data[pixel * 3] ?? 0, data[pixel * 3 + 1] ?? 0, data[pixel * 3 + 2] ?? 0)
  for (const blot of blotsOf(mask, width, height)) {
    const own = blot.filter((pixel) => coloured[pixel] === 1)
    const level = levelOf(histogramOf(Uint8Array.from(own, brightest)), 0.5)
    // Ink as dark as print cannot be told from it.
    if (level <= black) continue
    const lift = (255 - black) / (level - black)
    for (const pixel of blot)
      grey[pixel] = Math.max(0, Math.min(255, black + (brightest(pixel) - black) * lift))
  }
  return { width, height, data: grey }
}

/** The pixels of each connected part of a mask. */
function blotsOf(mask: Uint8Array, width: number, height: number): readonly (readonly number[])[] {
  const image = { width, height, data: mask.map((marked) => (marked === 1 ? 0 : 255)) }
  const seen = new Uint8Array(mask.length)
  const blots: number[][] = []
  mask.forEach((marked, pixel) => {
    if (marked === 0 || seen[pixel] === 1) return
    const blot: number[] = []
    walk(image, 0, pixel, seen, (at) => blot.push(at))
    blots.push(blot)
  })
  return blots
}

/** Grey picture of a page with its colours as they look, its paper white. */
export function greyOf(page: PageImage): GreyImage {
  const data = balanced(page)
  const grey = Uint8Array.from({ length: page.width * page.height }, (_, pixel) =>
    luminance(data[pixel * 3] ?? 0, data[pixel * 3 + 1] ?? 0, data[pixel * 3 + 2] ?? 0),
  )
  return { width: page.width, height: page.height, data: grey }
}

/** ITU-R BT.601. */
const luminance = (r: number, g: number, b: number): number =>
  Math.round(0.299 * r + 0.587 * g + 0.114 * b)

/**
 * The page with its paper at 255 in every channel. Yellow paper would be taken for a stamp otherwise, and grey paper for
 * ink, since cells are read with a white margin.
 */
function balanced({ data }: PageImage): Uint8Array {
  const [red, green, blue] = [0, 1, 2].map((channel) => {
    const paper = paperLevel(data, channel)
    return Uint8Array.from({ length: 256 }, (_, level) =>
      Math.min(255, Math.round((level * 255) / paper)),
    )
  })
  const white = new Uint8Array(data.length)
  for (let at = 0; at < data.length; at += 3) {
    white[at] = red?.[data[at] ?? 255] ?? 255
    white[at + 1] = green?.[data[at + 1] ?? 255] ?? 255
    white[at + 2] = blue?.[data[at + 2] ?? 255] ?? 255
  }
  return white
}

/** The most frequent bright level of a channel. */
function paperLevel(data: Uint8Array, channel: number): number {
  const histogram = new Uint32Array(256)
  for (let at = channel; at < data.length; at += 3 * 7) {
    const level = data[at] ?? 0
    histogram[level] = (histogram[level] ?? 0) + 1
  }
  let best = 255
  for (let level = 255; level > 110; level -= 1) {
    if ((histogram[level] ?? 0) > (histogram[best] ?? 0)) best = level
  }
  return best
}

/** How dark print is in its strokes: a seventh of a page's ink is darker. Its edges are paler. */
const blackLevel = (image: GreyImage): number =>
  levelOf(histogramOf(image.data).fill(0, inkLevel(image) + 1), 1 / 7)

/** The level below which this share of all pixels lies. */
function levelOf(histogram: Float64Array, share: number): number {
  const total = histogram.reduce((sum, count) => sum + count, 0)
  let below = 0
  return Math.max(
    0,
    histogram.findIndex((count) => (below += count) > total * share),
  )
}

/** The mask with every marked pixel widened to a square of `radius` around it. */
function grown(mask: Uint8Array, width: number, height: number, radius: number): Uint8Array {
  const across = widened(mask, { count: height, stride: width, length: width, step: 1 }, radius)
  return widened(across, { count: width, stride: 1, length: height, step: width }, radius)
}

/** Parallel lines through the pixels: `count` of them `stride` apart, each of `length` pixels `step` apart. */
interface Lines {
  readonly count: number
  readonly stride: number
  readonly length: number
  readonly step: number
}

/** Mark what lies within `radius` of a mark on its line: once forwards, once backwards. */
function widened(
  mask: Uint8Array,
  { count, stride, length, step }: Lines,
  radius: number,
): Uint8Array {
  const out = new Uint8Array(mask.length)
  for (let line = 0; line < count; line += 1) {
    const first = line * stride
    for (let at = 0, last = -Infinity; at < length; at += 1) {
      if (mask[first + at * step] === 1) last = at
      if (at - last <= radius) out[first + at * step] = 1
    }
    for (let at = length - 1, last = Infinity; at >= 0; at -= 1) {
      if (mask[first + at * step] === 1) last = at
      if (last - at <= radius) out[first + at * step] = 1
    }
  }
  return out
}
