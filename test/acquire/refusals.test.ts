import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { acquire } from '../../pipeline/acquire/index.ts'
import { UnreadableSourceError } from '../../pipeline/errors.ts'
import { paragraph, writeDocx } from '../support/docx.ts'
import { makeFolder, type Folder } from '../support/folder.ts'
import { printedLines, windows1252 } from '../support/minutes.ts'
import { imageOf } from '../support/pages.ts'
import { printJpeg, printPng } from '../support/paper.ts'
import { scanPdf, writePdf } from '../support/pdf.ts'

type Kind = UnreadableSourceError['kind']
type Bytes = string | Uint8Array

let folder: Folder
beforeAll(async () => {
  folder = await makeFolder()
})
afterAll(() => folder.remove())

const blank = { width: 20, height: 20, channels: 3, background: 'white' } as const
const half = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length / 2)
const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)

const refused: ReadonlyArray<
  readonly [name: string, kind: Kind, advice: RegExp, () => Bytes | Promise<Bytes>]
> = [
  ['empty.pdf', 'damaged', /empty.*scan or copy it again/, () => ''],
  ['empty.txt', 'damaged', /empty.*scan or copy it again/, () => ''],
  ['no-letters.txt', 'damaged', /no letters.*export it again/, () => ' \n ... \n'],
  ['windows-1252.txt', 'unsupported', /save it as UTF-8/, () => windows1252],
  ['photo.jpg', 'unsupported', /plain text.*\.jpg: rename it to \.txt/, () => 'একটি লেখা\n'],
  ['cut-word.pdf', 'damaged', /cut off.*copy it again/, () => half(writePdf([printedLines]))],
  ['cut-scan.pdf', 'damaged', /cut off.*copy it again/, async () => half(await scanPdf([['সভা']]))],
  ['noise.pdf', 'damaged', /not a \.pdf file.*scan or copy it again/, () => noise],
  ['text-only.docx', 'unsupported', /plain text.*give the real \.docx file/, () => 'সভা'],
  ['no-text.docx', 'damaged', /holds no text.*save it as PDF/, () => writeDocx('<w:p/>')],
  [
    'cut.docx',
    'damaged',
    /damaged.*save it again/,
    () => half(writeDocx(paragraph('সভা'.repeat(99)))),
  ],
  [
    'nested.docx',
    'damaged',
    /damaged.*save it again/,
    () => writeDocx('<w:sdt>'.repeat(99_999) + '</w:sdt>'.repeat(99_999)),
  ],
  ['bomb.docx', 'too-large', /more than 256 MB/, () => writeDocx(new Uint8Array(257 * 1024 ** 2))],
  ['tiny.png', 'damaged', /20×20 pixels.*300 dpi/, () => sharp({ create: blank }).png().toBuffer()],
  [
    'picture.webp',
    'unsupported',
    /save it as PNG/,
    () => sharp({ create: blank }).webp().toBuffer(),
  ],
  ['letter.rtf', 'unsupported', /RTF.*save it as \.docx or PDF/, () => '{\\rtf1 সভা}'],
  ['archive.zip', 'unsupported', /ZIP.*unpack it/, () => zipSync({ 'a.txt': strToU8('সভা') })],
  [
    'old.doc',
    'unsupported',
    /old Word file.*save it as \.docx/,
    () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
  ],
]

test.each(refused)('%s is refused as %s with advice', async (name, kind, advice, make) => {
  const error: unknown = await acquire(await folder.write(name, await make())).catch(
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(UnreadableSourceError)
  expect(error).toMatchObject({ kind, message: expect.stringMatching(advice) })
})

const cutImages: ReadonlyArray<readonly [name: string, () => Promise<Buffer>]> = [
  ['cut.png', () => printPng(printedLines)],
  ['cut.jpg', () => printJpeg(printedLines)],
]

test.each(cutImages)('%s is found damaged when its page is drawn', async (name, make) => {
  const { pages } = await acquire(await folder.write(name, half(await make())))
  await expect(imageOf(pages[0])).rejects.toMatchObject({
    kind: 'damaged',
    message: expect.stringMatching(/cut off.*scan or copy it again/),
  })
})
