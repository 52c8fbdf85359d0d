import type { GreyImage, Rectangle } from './image.ts'

/** Ink that hangs together over sides and corners. */
export interface Blot extends Rectangle {
  /** Pixels of ink. */
  readonly area: number
}

/** The blots inside a rectangle, in the order of their first pixels; what reaches out of it is cut off. */
export function blotsIn(image: GreyImage, box: Rectangle, level: number): readonly Blot[] {
  const [left, top] = [Math.max(0, box.x0), Math.max(0, box.y0)]
  const width = Math.min(image.width, box.x1) - left
  const height = Math.min(image.height, box.y1) - top
  if (width <= 0 || height <= 0) return []
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y += 1) {
    const from = (top + y) * image.width + left
    data.set(image.data.subarray(from, from + width), y * width)
  }
  const part = { width, height, data }
  const seen = new Uint8Array(data.length)
  const found: Blot[] = []
  for (let pixel = 0; pixel < data.length; pixel += 1) {
    if ((data[pixel] ?? 255) > level || seen[pixel] === 1) continue
    let [x0, x1, y0, y1, area] = [width, 0, height, 0, 0]
    walk(part, level, pixel, seen, (at) => {
      const x = at % width
      const y = (at - x) / width
      x0 = Math.min(x0, x)
      x1 = Math.max(x1, x + 1)
      y0 = Math.min(y0, y)
      y1 = Math.max(y1, y + 1)
      area += 1
    })
    found.push({ x0: x0 + left, x1: x1 + left, y0: y0 + top, y1: y1 + top, area })
  }
  return found
}

/** Visit every pixel of the blot around `start`; what is visited is marked in `seen`. */
export function walk(
  { width, height, data }: GreyImage,
  level: number,
  start: number,
  seen: Uint8Array,
  visit: (pixel: number) => void,
): void {
  const stack = [start]
  seen[start] = 1
  while (stack.length > 0) {
    const pixel = stack.pop() ?? 0
    visit(pixel)
    const x = pixel % width
    for (let dy = -width; dy <= width; dy += width) {
      for (let dx = -1; dx <= 1; dx += 1) {
        const next = pixel + dy + dx
        const isInside = next >= 0 && next < width * height && x + dx >= 0 && x + dx < width
        if (!isInside || seen[next] === 1 || (data[next] ?? 255) > level) continue
        seen[next] = 1
        stack.push(next)
      }
    }
  }
}
