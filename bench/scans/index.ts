/**
 * Typed minutes of the corpus as scans: a browser sets them as pages, which are worn as the benchmark's are, and what is read of
 * them is scored. `index.ts --every 10 --from 3 --wear skewed` takes every tenth document from the fourth on.
 */
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createCanvas, type Canvas } from '@napi-rs/canvas'
import sharp from 'sharp'
import { acquireBytes } from '../../pipeline/acquire/index.ts'
import type { PageImage } from '../../schemas/stages.ts'
import { openBrowser } from '../../test/support/browser.ts'
import { chance } from '../recognise/chance.ts'
import { wears } from '../recognise/wear.ts'
import { toHtml } from './page.ts'

const { values } = parseArgs({
  options: {
    every: { type: 'string', default: '10' },
    from: { type: 'string', default: '3' },
    wear: { type: 'string', default: 'skewed' },
  },
})
const wear = wears[values.wear]
if (wear === undefined) throw new Error(`--wear is one of ${Object.keys(wears).join(', ')}`)

const gold = 'corpus/gold'
const folder = mkdtempSync(join(tmpdir(), 'siddhanta-scans-'))
/** Debian's fonts-noto-core. */
const fonts = ['Noto Sans Bengali', 'Noto Serif Bengali']
/** A4 half as large again: pages of PDFs are drawn at 200 dpi, and the wear begins with 300. */
const paper = { width: '315mm', height: '445.5mm', scale: 1.5, margin: { top: '33mm', bottom: '33mm', left: '30mm', right: '30mm' } } // prettier-ignore

const chosen = readdirSync(gold)
  .filter((name) => existsSync(join(gold, name, 'synthetic.txt')))
  .filter((_, index) => index % Number(values.every) === Number(values.from))
const browser = await openBrowser()
const page = await browser.newPage()
for (const [number, name] of chosen.entries()) {
  const text = readFileSync(join(gold, name, 'synthetic.txt'), 'utf8')
  await page.setContent(toHtml(text, fonts[number % fonts.length] ?? ''))
  const { pages, close } = await acquireBytes(await page.pdf(paper), `${name}.pdf`)
  const next = chance(number + 1)
  const sheets: Buffer[] = []
  for (const drawn of pages) {
    if (drawn.kind === 'ink') sheets.push((await wear(toCanvas(await drawn.image()), next)).bytes)
  }
  await close()
  mkdirSync(join(folder, name))
  copyFileSync(join(gold, name, 'record.json'), join(folder, name, 'record.json'))
  const scan =
    sheets.length > 1
      ? sharp(sheets, { join: { animated: true, background: 'white' } })
      : sharp(sheets[0])
  await scan
    .tiff({ compression: 'jpeg', quality: 90 })
    .toFile(join(folder, name, `${values.wear}.tif`))
}
await browser.close()
console.log(`${chosen.length} documents in ${folder}`)
spawnSync(process.execPath, ['pipeline/cli.ts', 'score', folder], { stdio: 'inherit' })

function toCanvas({ width, height, data }: PageImage): Canvas {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const image = context.createImageData(width, height)
  const channels = data.length / (width * height)
  for (let pixel = 0; pixel < width * height; pixel += 1)
    for (let channel = 0; channel < 4; channel += 1)
      image.data[pixel * 4 + channel] =
        channel === 3 ? 255 : (data[pixel * channels + Math.min(channel, channels - 1)] ?? 255)
  context.putImageData(image, 0, 0)
  return canvas
}
