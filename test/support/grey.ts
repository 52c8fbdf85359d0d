import type { GreyImage, Rectangle } from '../../pipeline/recognise/image.ts'
import type { PageImage } from '../../schemas/stages.ts'

/** White paper. */
export const blank = (width: number, height: number): GreyImage => ({
  width,
  height,
  data: new Uint8Array(width * height).fill(255),
})

export const rectangle = (x0: number, y0: number, x1: number, y1: number): Rectangle => ({
  x0,
  y0,
  x1,
  y1,
})

/** The image with rectangles of one grey painted over it, black unless told. */
export function painted(image: GreyImage, boxes: readonly Rectangle[], level = 0): GreyImage {
  const data = new Uint8Array(image.data)
  for (const { x0, y0, x1, y1 } of boxes)
    for (let y = y0; y < y1; y += 1) data.fill(level, y * image.width + x0, y * image.width + x1)
  return { ...image, data }
}

export const levelAt = ({ data, width }: GreyImage, x: number, y: number): number =>
  data[y * width + x] ?? -1

/** A sheet of print: bars as lines of words, on white paper of 200 dpi. */
export const printed = (lines: number): GreyImage =>
  painted(
    blank(800, 100 + lines * 50),
    Array.from({ length: lines }, (_, line) =>
      Array.from({ length: 6 }, (_, word) => {
        const [x, y] = [100 + word * 100, 60 + line * 50]
        return rectangle(x, y, x + 80, y + 14)
      }),
    ).flat(),
  )

/** A ruled grid: its rules at these places, four pixels thick. */
export function grid(xs: readonly number[], ys: readonly number[]): readonly Rectangle[] {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)]
  return [
    ...ys.map((y) => rectangle(left, y, right + 4, y + 4)),
    ...xs.map((x) => rectangle(x, top, x + 4, bottom + 4)),
  ]
}

/** A page of three channels, each pixel of the colour that `colourAt` gives. */
export function coloured(
  width: number,
  height: number,
  colourAt: (x: number, y: number) => readonly [number, number, number],
): PageImage {
  const pixels = Array.from({ length: width * height }, (_, at) =>
    colourAt(at % width, Math.floor(at / width)),
  )
  return { width, height, data: Uint8Array.from(pixels.flat()), dpi: 200 }
}
