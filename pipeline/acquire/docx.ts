import mammoth from 'mammoth'
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate'
import type { Acquired } from '../../schemas/stages.ts'
import { withoutLegacy } from '../bangla/legacy.ts'
import { UnreadableSourceError } from '../errors.ts'
import { htmlText } from './markup.ts'
import { printNumbers } from './numbering.ts'
import { typedPage } from './typed-page.ts'

/** What a Word file may unpack to: real minutes with pictures stay far below; a zip bomb does not. */
const maxUnpackedBytes = 256 * 1024 ** 2

/** A Word file as one page of typed text: paragraphs with their automatic numbers, tables with tabs. */
export async function acquireDocx(bytes: Uint8Array): Promise<Pick<Acquired, 'pages' | 'close'>> {
  const parts = unpack(bytes)
  const document = parts['word/document.xml']
  const numbering = parts['word/numbering.xml']
  if (document === undefined) throw damaged(new Error('word/document.xml is missing'))
  if (numbering !== undefined) {
    const styles = parts['word/styles.xml']
    const listed = printNumbers(
      strFromU8(document),
      strFromU8(numbering),
      styles === undefined ? '' : strFromU8(styles),
    )
    parts['word/document.xml'] = strToU8(listed)
  }
  const { text, count } = withoutLegacy(htmlText(await toHtml(zipSync(parts, { level: 0 }))))
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new UnreadableSourceError(
      'damaged',
      'the document holds no text: if it holds pictures of pages, save it as PDF',
    )
  }
  return { pages: [typedPage(text, count)], close: async () => {} }
}

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

async function toHtml(zip: Uint8Array): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zip) },
      { includeDefaultStyleMap: true },
    )
    return value
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
