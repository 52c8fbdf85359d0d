import { withoutLegacy } from '../bangla/legacy.ts'
import type { Acquired } from '../../schemas/stages.ts'
import { UnreadableSourceError } from '../errors.ts'
import { plainText } from './markup.ts'
import { convertedByLetters, typedPage } from './typed-page.ts'

/** A text file as one page, or one page a form feed. Its markup is taken off; lines in Bijoy come out in Unicode. */
export async function acquireText(bytes: Uint8Array): Promise<Pick<Acquired, 'pages' | 'close'>> {
  // Bijoy before the markup: its `|` and `` ` `` are letters.
  const unicode = withoutLegacy(decode(bytes))
  const text = plainText(unicode.text)
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new UnreadableSourceError('damaged', 'the file holds no letters: export it again')
  }
  const pages = text.split('\f').filter((page) => page.trim() !== '')
  const conversion = convertedByLetters(unicode.count)
  return { pages: pages.map((page) => typedPage(page, conversion)), close: async () => {} }
}

/** Whether the file says of itself that it is UTF-16, as Windows Notepad writes "Unicode". */
export const hasUtf16Mark = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)

/** UTF-8, or UTF-16 with its mark. */
function decode(bytes: Uint8Array): string {
  const encoding = !hasUtf16Mark(bytes) ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    throw new UnreadableSourceError(
      'unsupported',
      'the text is in a legacy encoding, not in Unicode: open it in an editor and save it as UTF-8, or give the PDF',
      { cause: error },
    )
  }
}
