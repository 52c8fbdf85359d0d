import type { Element } from 'domhandler'
import { elements, parsePart, replaceIn, writeLetters } from './word-xml.ts'

/** Fonts of pictures, whose signs are read as what they show. */
export const pictureFontPattern = /^(?:Symbol|Webdings|Wingdings)/i

const windows1252 = new TextDecoder('windows-1252')

/** Write out the letters that were put in from Word's table of symbols, which otherwise would be lost. */
export function printSymbols(part: string): string {
  const symbols = elements(parsePart(part), 'w:sym')
  return replaceIn(
    part,
    symbols.flatMap((element) => {
      const letter = symbolLetter(element)
      return letter === null || pictureFontPattern.test(element.attribs['w:font'] ?? '')
        ? []
        : [{ element, xml: writeLetters(letter) }]
    }),
  )
}

/**
 * The letter of a symbol; null where its code is none. Codes of fonts marked as symbols stand in the private area.
 * Source: ECMA-376 part 1, § 17.3.3.30.
 */
export function symbolLetter({ attribs }: Element): string | null {
  const code = Number.parseInt(attribs['w:char'] ?? '', 16)
  // > <w:sym w:font="SutonnyMJ" w:char="F0A9"/>
  if (code >= 0xf020 && code <= 0xf0ff) return windows1252.decode(Uint8Array.of(code - 0xf000))
  return code >= 0x20 && code < 0xd800 ? String.fromCharCode(code) : null
}
