import type { PageImage } from '../../schemas/stages.ts'
import { walk } from './blots.ts'
import { histogramOf, inkLevel, type GreyImage } from './image.ts'
import { paperOf, type PaperRow } from './paper.ts'

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
  const paper = paperOf(page)
  const data = balanced(page, paper)
  const grey = luminance(data)
  const coloured = colouredPixels(page, data, paper)
  const count = coloured.reduce((sum, marked) => sum + marked, 0)
  // More colour than that is a photograph, no stamp.
  if (count === 0 || count > width * height * photograph) return { width, height, data: grey }
  const black = blackLevel({ width, height, data: grey })
  const mask = grown(coloured, width, height, Math.max(1, Math.round(edgeInches * dpi)))
  const brightest = (pixel: number): number => Math.max(...colourAt(data, pixel))
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
export const greyOf = (page: PageImage): GreyImage => ({
  width: page.width,
  height: page.height,
  data: luminance(balanced(page, paperOf(page))),
})

/** ITU-R BT.601. */
function luminance(data: Uint8Array): Uint8Array {
  const grey = new Uint8Array(data.length / 3)
  for (let pixel = 0, at = 0; pixel < grey.length; pixel += 1, at += 3)
    grey[pixel] = Math.round(
      0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0),
    )
  return grey
}

/** 1 for each pixel with a colour of its own; `white` is the page balanced. */
function colouredPixels(
  page: PageImage,
  white: Uint8Array,
  paper: readonly PaperRow[],
): Uint8Array {
  const { data, width, height } = page
  const coloured = new Uint8Array(width * height)
  for (let y = 0, pixel = 0; y < height; y += 1) {
    const [red, green, blue] = paper.map((row) => row(y))
    for (let x = 0; x < width; x += 1, pixel += 1) {
      if (spread(colourAt(white, pixel)) <= saturation) continue
      // Looked at closer only where the paper's tint may explain it: most pixels are grey.
      const tint: Colour = [red?.[x] ?? 255, green?.[x] ?? 255, blue?.[x] ?? 255]
      if (colourBeside(tint, colourAt(data, pixel)) > saturation) coloured[pixel] = 1
    }
  }
  return coloured
}

/** Red, green, blue. */
type Colour = readonly [number, number, number]

const colourAt = (data: Uint8Array, pixel: number): Colour => [
  data[pixel * 3] ?? 0,
  data[pixel * 3 + 1] ?? 0,
  data[pixel * 3 + 2] ?? 0,
]

/** How far the channels of a colour lie apart: 0 is grey. */
const spread = ([r, g, b]: Colour): number => Math.max(r, g, b) - Math.min(r, g, b)

/** What each level becomes so that paper of this level is white. */
const whitened = (paper: number): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, level) =>
    Math.min(255, Math.round((level * 255) / Math.max(1, paper))),
  )

/**
 * The page with its paper at 255 in every channel. Yellow paper would be taken for a stamp otherwise, and grey paper for
 * ink, since cells are read with a white margin.
 */
function balanced({ data, width, height }: PageImage, paper: readonly PaperRow[]): Uint8Array {
  const white = new Uint8Array(data.length)
  const tables: Uint8Array[] = []
  for (let y = 0; y < height; y += 1) {
    const levels = paper.map((row) => row(y))
    for (let x = 0, at = y * width * 3; x < width; x += 1)
      for (const level of levels) {
        const own = level[x] ?? 255
        const table = (tables[own] ??= whitened(own))
        white[at] = table[data[at] ?? 255] ?? 255
        at += 1
      }
  }
  return white
}

/**
 * The colour of a pixel that the paper's own does not explain. JPEG keeps colour coarser than light, so that print on yellow
 * paper is itself yellow, up to the paper's full tint; what is left beside the nearest share of it is ink.
 */
function colourBeside(paper: Colour, ink: Colour): number {
  const [red, blue] = [paper[0] - paper[1], paper[2] - paper[1]]
  const [r, b] = [ink[0] - ink[1], ink[2] - ink[1]]
  const length = red * red + blue * blue
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, (r * red + b * blue) / length))
  // As it would be on white paper.
  return (spread([r - share * red, 0, b - share * blue]) * 255) / Math.max(1, ...paper)
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
