/**
 * Trains the Bangla model on from the best one of npm, and puts it into pipeline/recognise/models:
 * `index.ts <folder> [pages] [lines a run]`. Needs Debian's tesseract-ocr, fonts-noto-core, fonts-noto-extra,
 * fonts-lohit-beng-bengali, fonts-beng-extra.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { recoderOf, signsOf, widened } from './charset.ts'
import { drawSamples } from './draw-samples.ts'
import { joined, partsOf, places } from './traineddata.ts'
import { train } from './train.ts'
import { inFloats, meanInBytes } from './weights.ts'

const [folder = 'bench/training', pages = '400', lines = '11000'] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const inside = (name: string): string => join(folder, name)

const first = ofNpm('ben', import.meta.resolve('@tesseract.js-data/ben'))
const parts = partsOf(first)
const unicharset = widened(String(parts[places.unicharset]))
writeFileSync(inside('first.traineddata'), first)
writeFileSync(inside('first.lstm'), inFloats(parts[places.lstm] ?? Buffer.alloc(0)))
const words = {
  bangla: wordsOf(parts),
  english: wordsOf(partsOf(ofNpm('eng', import.meta.resolve('@tesseract.js-data/eng')))),
}
parts[places.unicharset] = Buffer.from(unicharset)
parts[places.recoder] = recoderOf(signsOf(unicharset).size)
writeFileSync(inside('ben.traineddata'), joined(parts))

await drawSamples(folder, { pages: Number(pages), words, signs: signsOf(unicharset) })

const networks = await train(folder, Number(lines))
parts[places.lstm] = meanInBytes(networks)
parts[places.version] = Buffer.from(`siddhanta, trained on from ${String(parts[places.version])}`)
writeFileSync('pipeline/recognise/models/ben.traineddata.gz', gzipSync(joined(parts), { level: 9 }))

/** The best model of a package. */
function ofNpm(language: string, packageIndex: string): Buffer {
  const folder = join(fileURLToPath(packageIndex), '..', '4.0.0_best_int')
  const file = join(folder, `${language}.traineddata.gz`)
  return gunzipSync(readFileSync(file))
}

function wordsOf(of: ReturnType<typeof partsOf>): readonly string[] {
  writeFileSync(inside('of.unicharset'), of[places.unicharset] ?? '')
  writeFileSync(inside('of.words'), of[places.words] ?? '')
  execFileSync('dawg2wordlist', ['of.unicharset', 'of.words', 'words.txt'], { cwd: folder })
  return readFileSync(inside('words.txt'), 'utf8').normalize('NFC').split('\n').filter(Boolean)
}
