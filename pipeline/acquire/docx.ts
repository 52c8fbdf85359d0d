import mammoth from 'mammoth'
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate'
import type { Acquired, TypedPage } from '../../schemas/stages.ts'
import { withoutLegacy } from '../bangla/legacy.ts'
import { UnreadableSourceError } from '../errors.ts'
import { dropHidden } from './hidden-runs.ts'
import { convertRuns } from './legacy-runs.ts'
import { htmlText } from './markup.ts'
import { printNumbers } from './numbering.ts'
import { printHeads } from './page-heads.ts'
import { printSymbols } from './symbols.ts'
import { printBoxes } from './text-boxes.ts'
import { convertedByLetters, typedPage } from './typed-page.ts'
import { readFonts } from './word-fonts.ts'

/** What a Word file may unpack to: real minutes with pictures stay far below; a zip bomb does not. */
const maxUnpackedBytes = 256 * 1024 ** 2

/** Parts with words of the document; notes come behind them. */
const wordParts = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml']

/**
 * A Word file as one page of typed text: paragraphs with their automatic numbers, tables with tabs. What is typed in
 * Bijoy comes out in Unicode: told by the fonts of the runs, else by the letters, where programs lost the fonts.
 */
export async function acquireDocx(bytes: Uint8Array): Promise<Pick<Acquired, 'pages' | 'close'>> {
  const parts = unpack(bytes)
  if (parts['word/document.xml'] === undefined)
    throw damaged(new Error('word/document.xml is missing'))
  const { html, fonts } = await toHtml(parts)
  const text = htmlText(html)
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new UnreadableSourceError(
      'damaged',
      'the document holds no text: if it holds pictures of pages, save it as PDF',
    )
  }
  return { pages: [unicodePage(text, fonts)], close: async () => {} }
}

function unicodePage(text: string, fonts: readonly string[]): TypedPage {
  if (fonts.length > 0) return typedPage(text, `converted run by run from ${fonts.join(', ')}`)
  const unicode = withoutLegacy(text)
  return typedPage(unicode.text, convertedByLetters(unicode.count))
}

/**
 * Write into the parts what Word shows and they do not say: automatic numbers, symbols, the letters that Bijoy's fonts
 * stand for. Returns those fonts.
 */
function writeOut(parts: Unzipped): readonly string[] {
  const read = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
  const write = (name: string, part: string): void => {
    if (part !== read(name)) parts[name] = strToU8(part)
  }
  const styles = read('word/styles.xml')
  const relations = read('word/_rels/document.xml.rels')
  write('word/document.xml', printHeads(read('word/document.xml'), relations, read))
  for (const name of wordParts) write(name, plainRuns(dropHidden(printBoxes(read(name)))))
  const numbered = printNumbers(read('word/document.xml'), read('word/numbering.xml'), styles)
  write('word/document.xml', numbered)
  const fontsIn = readFonts(styles, read('word/theme/theme1.xml'))
  const fonts = wordParts.flatMap((name) => {
    const converted = convertRuns(read(name), fontsIn)
    write(name, printSymbols(converted.part))
    return converted.fonts
  })
  return [...new Set(fonts)]
}

/** Wrappers around runs that say what the words are, not which: `<w:fldSimple w:instr=" DATE ">`, `<w:smartTag …>`. */
const wrapperPattern = /<\/?w:(?:fldSimple|smartTag|customXml|bdo|dir)(?:\s[^>]*)?>/g

/** Runs without wrappers; a tab that is set from the margin parts words as any other. */
const plainRuns = (part: string): string =>
  part.replace(wrapperPattern, '').replace(/<w:ptab(?= |\/|>)/g, '<w:tab')

function unpack(bytes: Uint8Array): Unzipped {
  let total = 0
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize, name }) => {
        total += originalSize
        if (total > maxUnpackedBytes) {
          throw new UnreadableSourceError(
            'too-large',
            'the file would unpack to more than 256 MB and is refused: save it again without its pictures, or as PDF',
          )
        }
        return !name.startsWith('word/media/')
      },
    })
  } catch (error) {
    throw error instanceof UnreadableSourceError ? error : damaged(error)
  }
}

/** The document in HTML, and the fonts of Bijoy from which it was converted. */
async function toHtml(
  parts: Unzipped,
): Promise<{ readonly html: string; readonly fonts: readonly string[] }> {
  try {
    const fonts = writeOut(parts)
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(parts, { level: 0 })) },
      { includeDefaultStyleMap: true },
    )
    return { html: value, fonts }
  } catch (error) {
    throw damaged(error)
  }
}

const damaged = (cause: unknown): UnreadableSourceError =>
  new UnreadableSourceError(
    'damaged',
    'the Word file is damaged: open it in Word and save it again, or give the PDF',
    { cause },
  )
