import { crop, shifted, within, type GreyImage, type Rectangle } from './image.ts'

/** Ink that hangs together over sides and corners. */
export interface Blot extends Rectangle {
  /** Pixels of ink. */
  readonly area: number
}

/** The blots inside a rectangle, in the order of their first pixels; what reaches out of it is cut off. */
export function blotsIn(image: GreyImage, box: Rectangle, level: number): readonly Blot[] {
  const inside = within(image, box)
  if (inside.x1 <= inside.x0 || inside.y1 <= inside.y0) return []
  const part = crop(image, inside, 0)
  const { width, height, data } = part
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
    found.push({ ...shifted({ x0, y0, x1, y1 }, inside.x0, inside.y0), area })
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
