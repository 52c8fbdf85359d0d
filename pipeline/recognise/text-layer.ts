import { legacyScore, legacyThreshold } from '../bangla/legacy.ts'
import type { LayerRun } from '../../schemas/stages.ts'
import type { ReadLine, ReadWord } from './engine.ts'

/** Whether a page's stored text can be read, with the figure that decided. */
export interface Verdict {
  readonly isGood: boolean
  readonly reason: string
}

/**
 * A Bangla text layer is damaged where words begin with a vowel sign: it holds glyphs in drawing order.
 * Good layers have 0 %, damaged ones 12 to 15 % (OCR notes).
 */
const orphanLimit = 0.02

/** Judge a text layer by statistics that need no dictionary. */
export function judgeLayer(layer: readonly LayerRun[] | null): Verdict {
  if (layer === null) return { isGood: false, reason: 'an image: read from its ink' }
  const text = layer.map((run) => run.text).join(' ')
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters < 20) return { isGood: false, reason: 'no text layer: read from its ink' }
  const broken = (text.match(/[\ue000-\uf8ff\ufffd]/g)?.length ?? 0) / text.length
  if (broken > 0.01)
    return {
      isGood: false,
      reason: `text layer: ${percent(broken)} of its signs have no meaning; read from its ink`,
    }
  if (legacyScore(text) > legacyThreshold)
    return { isGood: false, reason: 'text layer in a legacy font; read from its ink' }
  const words = layerLines(layer, 1000, 1400).flatMap((line) => line.words.map((word) => word.text))
  const bangla = words.filter((word) => /[\u0980-\u09ff]/u.test(word))
  const orphans =
    bangla.filter((word) =>
      /^[\u09bc\u09be-\u09cd\u09d7]|[^\u0980-\u09ff][\u09be-\u09cc]/u.test(word),
    ).length / Math.max(1, bangla.length)
  if (orphans > orphanLimit)
    return {
      isGood: false,
      reason: `text layer: ${percent(orphans)} of words begin with a vowel sign; read from its ink`,
    }
  return {
    isGood: true,
    reason: `text layer: ${percent(orphans)} of words begin with a vowel sign`,
  }
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`

/** Runs of a text layer as lines of words, for a page of the given size in pixels. */
export function layerLines(
  layer: readonly LayerRun[],
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

/** Words of one line: runs are cut at their blanks, and joined where no room stands between them. */
function toLine(runs: ReadonlyArray<Pick<ReadWord, 'text' | 'box'>>): ReadLine {
  const words: Array<{ text: string; box: ReadWord['box'] }> = []
  let isOpen = false
  for (const { text, box } of runs) {
    const last = words.at(-1)
    const room = last === undefined ? Infinity : box.x0 - last.box.x1
    const step = (box.x1 - box.x0) / Math.max(1, text.length)
    let at = 0
    for (const part of text.split(/(\s+)/)) {
      const from = box.x0 + at * step
      at += part.length
      const piece = { x0: from, y0: box.y0, x1: box.x0 + at * step, y1: box.y1 }
      const isJoined =
        isOpen &&
        last !== undefined &&
        words.at(-1) === last &&
        from === box.x0 &&
        room < (box.y1 - box.y0) * 0.18
      if (/^\s*$/.test(part)) isOpen = false
      else if (isJoined)
        words[words.length - 1] = { text: last.text + part, box: { ...last.box, x1: piece.x1 } }
      else words.push({ text: part, box: piece })
      if (/\S/.test(part)) isOpen = true
    }
  }
  const boxes = words.map((word) => word.box)
  const box = {
    x0: Math.min(...boxes.map((b) => b.x0)),
    y0: Math.min(...boxes.map((b) => b.y0)),
    x1: Math.max(...boxes.map((b) => b.x1)),
    y1: Math.max(...boxes.map((b) => b.y1)),
  }
  return { words: words.map((word) => ({ ...word, confidence: 1 })), box, baseline: box.y1 }
}
