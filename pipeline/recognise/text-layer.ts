import type { LayerWord } from '../../schemas/stages.ts'
import { around } from './image.ts'
import type { ReadLine, ReadWord } from './engine.ts'

/** Whether a page's stored text can be read, with the figure that decided. */
export interface Verdict {
  readonly isGood: boolean
  readonly reason: string
}

/**
 * A Bangla text layer is damaged where its words cannot be spelt so: it holds glyphs in drawing order.
 * Good layers have 0 %, damaged ones 12 % and more (OCR notes).
 */
const orphanLimit = 0.02

/** Glyphs without a meaning are letters lost; a few may be bullets and logos. */
const unknownLimit = 0.003

/** A layer that stands under less of the page's ink is a stamp or a scanner's advertisement, not its text. */
const enoughInk = 0.4

/**
 * What no Bangla spelling has: a word that begins with a sign, a vowel sign behind no letter or behind a hasant (`কতর্া`),
 * two vowel signs or two hasants. Glyphs in drawing order make many of them.
 */
const impossiblePattern =
  /^[\u09bc\u09be-\u09cd\u09d7]|[^\u0980-\u09ff][\u09be-\u09cc]|\u09cd[\u09be-\u09cd]|[\u09be-\u09cc][\u09be-\u09cd]/u

/** Judge a text layer by statistics that need no dictionary. `covered` is the share of the page's ink that stands under its words. */
export function judgeLayer(layer: readonly LayerWord[] | null, covered: number): Verdict {
  if (layer === null) return { isGood: false, reason: 'an image' }
  const text = layer.map((word) => word.text).join(' ')
  if (!/\p{L}/u.test(text)) return { isGood: false, reason: 'no text layer' }
  if (covered < enoughInk)
    return {
      isGood: false,
      reason: `text layer: stands under ${percent(covered)} of the print only`,
    }
  const broken = (text.match(/[\ue000-\uf8ff\ufffd]/g)?.length ?? 0) / text.length
  if (broken > unknownLimit)
    return {
      isGood: false,
      reason: `text layer: ${percent(broken)} of its signs have no meaning`,
    }
  const bangla = layer.map((word) => word.text).filter((word) => /[\u0980-\u09ff]/u.test(word))
  const orphans =
    bangla.filter((word) => impossiblePattern.test(word)).length / Math.max(1, bangla.length)
  if (orphans > orphanLimit)
    return {
      isGood: false,
      reason: `text layer: ${percent(orphans)} of words cannot be spelt so`,
    }
  return {
    isGood: true,
    reason: `text layer: under ${percent(covered)} of the print, ${percent(orphans)} of words cannot be spelt so`,
  }
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`

/** The words of a text layer by lines, for a page of the given size in pixels. */
export function layerLines(
  layer: readonly LayerWord[],
  width: number,
  height: number,
): readonly ReadLine[] {
  const runs = layer.map(({ text, box }) => ({
    text,
    box: { x0: box[0] * width, y0: box[1] * height, x1: box[2] * width, y1: box[3] * height },
  }))
  const lines: Array<typeof runs> = []
  for (const run of runs.toSorted((a, b) => a.box.y1 - b.box.y1)) {
    const line = lines.at(-1)
    const bottom = line?.[0]?.box.y1 ?? -Infinity
    const tolerance = (run.box.y1 - run.box.y0) * 0.4
    if (line !== undefined && run.box.y1 - bottom <= tolerance) line.push(run)
    else lines.push([run])
  }
  return lines.map((line) => toLine(line.toSorted((a, b) => a.box.x0 - b.box.x0)))
}

function toLine(words: ReadonlyArray<Pick<ReadWord, 'text' | 'box'>>): ReadLine {
  const box = around(words.map((word) => word.box))
  return { words: words.map((word) => ({ ...word, confidence: 1 })), box, baseline: box.y1 }
}
