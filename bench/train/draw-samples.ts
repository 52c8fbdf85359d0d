import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import type { PageImage } from '../../schemas/stages.ts'
import { prepare } from '../../pipeline/recognise/prepare.ts'
import { chance } from '../recognise/chance.ts'
import { wears, type Worn } from '../recognise/wear.ts'
import { loadFonts } from './fonts.ts'
import { samplesOf } from './lines.ts'
import { lstmf } from './lstmf.ts'
import { print } from './sheet.ts'
import { textOf, type Words } from './texts.ts'

/** How pages are worn, as often as they are named. */
const worn = ['clean', 'clean', 'skewed', 'skewed', 'skewed', 'stamped', 'stamped', 'stamped', 'stamped', 'copied', 'photographed', 'photographed'] // prettier-ignore
const paragraphsAPage = 40

/**
 * Lines of pages that are printed, worn and prepared as those that we read: a file `<page>.lstmf` each.
 *
 * @param of.signs words with others are not printed
 */
export async function drawSamples(
  folder: string,
  of: {
    readonly pages: number
    readonly words: Words
    readonly signs: ReadonlySet<string>
  },
): Promise<void> {
  const fonts = loadFonts()
  for (let page = 0; page < of.pages; page += 1) {
    const random = chance(page * 7919 + 13)
    const one = <T>(some: readonly T[]): T => some[Math.floor(random() * some.length)] as T
    const font = { bangla: one(fonts.bangla), latin: one(fonts.latin) }
    const { canvas, lines } = print(
      textOf(random, of.words, paragraphsAPage),
      font,
      of.signs,
      random,
    )
    const scan = await wears[one(worn)]?.(canvas, random)
    if (scan === undefined) continue
    const samples = await samplesOf(prepare(await opened(scan)).image, lines)
    const file = join(folder, `${page}.lstmf`)
    if (samples.length > 0) writeFileSync(file, lstmf(samples, file))
  }
}

async function opened({ bytes, dpi }: Worn): Promise<PageImage> {
  const { data, info } = await sharp(bytes)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data: new Uint8Array(data), dpi }
}
