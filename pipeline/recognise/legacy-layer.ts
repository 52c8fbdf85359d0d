import { fromBijoy, isBijoyFont } from '../bangla/bijoy.ts'
import { withoutLegacy } from '../bangla/legacy.ts'
import type { FontRun, LayerWord } from '../../schemas/stages.ts'
import { layerLines } from './text-layer.ts'

/** A text layer in Unicode, and what told that words of it were not; null where all of them were. */
export interface UnicodeLayer {
  readonly layer: readonly LayerWord[]
  readonly legacy: string | null
}

/**
 * Convert what a text layer holds in fonts of the Bijoy family: run by run where a font bears such a name, so that the
 * English between them stays; else line by line where the letters tell it, for programs that name no font.
 */
export function toUnicodeLayer(layer: readonly LayerWord[]): UnicodeLayer {
  const legacy = layer.flatMap(({ runs }) => runs).filter(isLegacyRun)
  if (legacy.length === 0) return byLetters(layer)
  const fonts = new Set(legacy.map(({ font }) => font))
  return { layer: layer.map(byFont), legacy: `set in ${[...fonts].join(', ')}` }
}

/** A font may bear the name and yet be mapped to Unicode: then its words are Bangla already. */
const isLegacyRun = ({ text, font }: FontRun): boolean =>
  isBijoyFont(font) && !/[\u0980-\u09ff]/u.test(text)

/** A word whose face changes in the middle may have a sign on one side and its letter on the other. */
function byFont({ runs, box }: LayerWord): LayerWord {
  const joined: FontRun[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last !== undefined && isLegacyRun(last) && isLegacyRun(run))
      joined[joined.length - 1] = { font: last.font, text: last.text + run.text }
    else joined.push(run)
  }
  const converted = joined.map((run) =>
    isLegacyRun(run) ? { ...run, text: fromBijoy(run.text) } : run,
  )
  return { text: converted.map(({ text }) => text).join(''), runs: converted, box }
}

function byLetters(layer: readonly LayerWord[]): UnicodeLayer {
  const lines = layerLines(layer, 1, 1)
  const text = lines.map(({ words }) => words.map((word) => word.text).join(' ')).join('\n')
  const converted = withoutLegacy(text)
  if (converted.count === 0) return { layer, legacy: null }
  const texts = converted.text.split(/[ \n]/u)
  const words = lines.flatMap((line) => line.words)
  return {
    layer: words.map(({ box: { x0, y0, x1, y1 } }, index) => ({
      text: texts[index] ?? '',
      runs: [],
      box: [x0, y0, x1, y1],
    })),
    legacy: `${converted.count} of ${lines.length} lines in the letters of Bijoy`,
  }
}
