import { fromBijoy, isBijoyFont } from '../bangla/bijoy.ts'
import { withoutLegacy } from '../bangla/legacy.ts'
import type { LayerWord } from '../../schemas/stages.ts'
import { layerLines } from './text-layer.ts'

/** A text layer in Unicode, and what told that words of it were not; null where all of them were. */
export interface UnicodeLayer {
  readonly layer: readonly LayerWord[]
  readonly legacy: string | null
}

/**
 * Convert what a text layer holds in fonts of the Bijoy family: word by word where a font bears such a name, so that the
 * English between them stays; else line by line where the letters tell it, for programs that name no font.
 */
export function toUnicodeLayer(layer: readonly LayerWord[]): UnicodeLayer {
  const fonts = new Set(layer.filter(isLegacyWord).map(({ font }) => font))
  if (fonts.size > 0) {
    const converted = layer.map((word) =>
      isLegacyWord(word) ? { ...word, text: fromBijoy(word.text) } : word,
    )
    return { layer: converted, legacy: `set in ${[...fonts].join(', ')}` }
  }
  return byLetters(layer)
}

/** A font may bear the name and yet be mapped to Unicode: then its words are Bangla already. */
const isLegacyWord = ({ text, font }: LayerWord): boolean =>
  isBijoyFont(font) && !/[\u0980-\u09ff]/u.test(text)

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
      font: '',
      box: [x0, y0, x1, y1],
    })),
    legacy: `${converted.count} of ${lines.length} lines in the letters of Bijoy`,
  }
}
