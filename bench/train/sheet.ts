import { createCanvas, type Canvas, type SKRSContext2D } from '@napi-rs/canvas'
import { sheet } from '../recognise/sheet.ts'

type Chance = () => number

/** A printed page and its lines from top to bottom. */
export interface Printed {
  readonly canvas: Canvas
  readonly lines: readonly string[]
}

/** Paragraphs in one font, of a size and with steps that offices print in; words with signs that the model has not are left out. */
export function print(
  paragraphs: readonly string[],
  { bangla, latin }: { readonly bangla: string; readonly latin: string },
  signs: ReadonlySet<string>,
  chance: Chance,
): Printed {
  const context = createCanvas(sheet.width, sheet.height).getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, sheet.width, sheet.height)
  context.fillStyle = 'black'
  const size = Math.round(38 + chance() * 22)
  context.font = `${size}px "${bangla}", "${latin}"`
  const step = size * (1.45 + chance() * 0.5)
  const [left, right] = [200 + chance() * 150, sheet.width - 200 - chance() * 150]
  const lines: string[] = []
  let y = 240
  for (const paragraph of paragraphs) {
    const words = paragraph.split(/\s+/u).filter((word) => word !== '' && isKnown(word, signs))
    const wrapped = wrap(context, words, right - left)
    if (y + wrapped.length * step > sheet.height - 200) break
    const isCentred = wrapped.length === 1 && chance() < 0.15
    context.textAlign = isCentred ? 'center' : 'left'
    for (const line of wrapped)
      context.fillText(line, isCentred ? sheet.width / 2 : left, (y += step))
    y += step * 0.3 * chance()
    lines.push(...wrapped.map((line) => line.replaceAll(joiners, '')))
  }
  return { canvas: context.canvas, lines }
}

/** Printed, but not read. */
const joiners = /[\u200c\u200d]/gu

const isKnown = (word: string, signs: ReadonlySet<string>): boolean =>
  [...word.replaceAll(joiners, '')].every((sign) => signs.has(sign))

function wrap(context: SKRSContext2D, words: readonly string[], width: number): readonly string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && context.measureText(`${last} ${word}`).width <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
