import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import PQueue from 'p-queue'
import { createWorker, OEM, PSM, type InitOptions, type Line, type Worker } from 'tesseract.js'
import type { LineReader, ReadLine } from './engine.ts'
import { cutLine, findEnglish, settleEnglish } from './english-lines.ts'
import { inkLevel, type GreyImage } from './image.ts'
import { cutWord, findWeak, settleAlone } from './reading-alone.ts'
import { cutDoubt, findDoubts, settle, type Doubt } from './second-reading.ts'
import { findBlanks, withoutBlanks, withSwallowed } from './swallowed.ts'

const english = fileURLToPath(import.meta.resolve('@tesseract.js-data/eng'))
/**
 * Where the models lie: ours for Bangla (`bench/train`), English as npm has it. The best models beat the fast ones by
 * far on rough scans (OCR notes).
 */
const modelFolders = {
  ben: join(import.meta.dirname, 'models'),
  eng: join(english, '..', '4.0.0_best_int'),
} as const

/** A worker's memory grows with what it reads (tesseract.js issues 678, 900, 977): it is renewed after so many pixels, 50 pages. */
const pixelsPerWorker = 200_000_000
/** One image that takes longer is given up; a dense page takes about ten seconds. */
const timeoutMs = 120_000
/** Second looks at words end so long after the first reading began: what was read is kept. */
const secondLooksMs = 45_000

/** A worker for each language; the English one starts with the first word that may be Latin. */
interface PooledWorker {
  readonly bangla: Worker
  english: Worker | null
  pixels: number
}

/**
 * Tesseract in `concurrency` worker threads, offline, with the models that npm installed. Workers start
 * when first needed. The dictionary of what was read before is off, so that an image gives the same
 * words whatever was read before it.
 */
export function openTesseract(concurrency: number): LineReader {
  const queue = new PQueue({ concurrency })
  const free: PooledWorker[] = []
  const all = new Set<PooledWorker>()

  const take = async (): Promise<PooledWorker> => {
    const pooled = free.pop() ?? {
      bangla: await startWorker('ben'),
      english: null,
      pixels: 0,
    }
    all.add(pooled)
    return pooled
  }
  const drop = async (pooled: PooledWorker): Promise<void> => {
    all.delete(pooled)
    await Promise.all([pooled.bangla.terminate(), pooled.english?.terminate()])
  }
  const read = async (image: GreyImage): Promise<readonly ReadLine[]> => {
    const pooled = await take()
    try {
      const lines = await withTimeout(readTwice(pooled, image))
      pooled.pixels += image.width * image.height
      if (pooled.pixels < pixelsPerWorker) free.push(pooled)
      else await drop(pooled)
      return lines
    } catch (error) {
      await drop(pooled)
      throw error
    }
  }

  return {
    concurrency,
    read: async (image) => queue.add(() => read(image)),
    close: async () => {
      await queue.onIdle()
      await Promise.all([...all].map((pooled) => drop(pooled)))
    },
  }
}

/** Set before the models load: silence on stderr, and nothing carried over from one image to the next. */
const settings = {
  debug_file: '/dev/null',
  tessedit_enable_doc_dict: '0',
  classify_enable_learning: '0',
}

async function startWorker(language: keyof typeof modelFolders): Promise<Worker> {
  const worker = await createWorker(
    language,
    OEM.LSTM_ONLY,
    // Without an error handler a failed worker takes the process with it.
    { langPath: modelFolders[language], gzip: true, cacheMethod: 'none', errorHandler: () => {} },
    settings as Partial<InitOptions>,
  )
  await worker.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_BLOCK })
  return worker
}

/** Bangla, then English on lines of English and on what may be Latin, then Bangla again on words hardly read. */
async function readTwice(pooled: PooledWorker, image: GreyImage): Promise<readonly ReadLine[]> {
  const end = performance.now() + secondLooksMs
  const level = inkLevel(image)
  const read = await recognise(pooled.bangla, image)
  const english = await readEnglish(read, () => true)
  const isOther = (line: number): boolean => english[line] === read[line]
  const doubts = findDoubts(english, image, level).filter(({ line }) => isOther(line))
  // A line of few words may only now show that it is English.
  const settled = await readEnglish(await readLatin(english, doubts), isOther)
  const parted = settled.map((line) => withSwallowed(line, image, level))
  const lines = await readWeak(await readLatin(parted, findBlanks(parted)))
  return lines.map(withoutBlanks).filter((line) => line.words.length > 0)

  async function readEnglish(
    lines: readonly ReadLine[],
    isAsked: (line: number) => boolean,
  ): Promise<readonly ReadLine[]> {
    const settled = [...lines]
    const found = findEnglish(lines)
    for (const [index, line] of lines.entries()) {
      if (!isAsked(index) || !found.has(index) || performance.now() > end) continue
      pooled.english ??= await startWorker('eng')
      const cut = cutLine(image, line)
      const again = (await recognise(pooled.english, cut.image)).map(withoutBlanks)
      settled[index] = settleEnglish(line, again, cut.at)
    }
    return settled
  }

  async function readLatin(
    lines: readonly ReadLine[],
    doubts: readonly Doubt[],
  ): Promise<readonly ReadLine[]> {
    const settled = [...lines]
    // From right to left, so that places of words before stay as they are.
    for (const doubt of doubts.toReversed()) {
      const line = settled[doubt.line]
      const cut = line === undefined ? null : cutDoubt(image, line, doubt, level)
      if (line === undefined || cut === null || performance.now() > end) continue
      pooled.english ??= await startWorker('eng')
      const again = (await recognise(pooled.english, cut.image)).map(withoutBlanks)
      settled[doubt.line] = settle(line, doubt, again, cut.at)
    }
    return settled
  }

  async function readWeak(lines: readonly ReadLine[]): Promise<readonly ReadLine[]> {
    const settled = [...lines]
    for (const { line, at } of findWeak(lines)) {
      const whole = settled[line]
      const word = whole?.words[at]
      if (whole === undefined || word === undefined || performance.now() > end) continue
      const again = (await recognise(pooled.bangla, cutWord(image, word))).map(withoutBlanks)
      settled[line] = { ...whole, words: whole.words.with(at, settleAlone(word, again)) }
    }
    return settled
  }
}

/** Also words without text: Tesseract saw ink there and could not say what it is. */
async function recognise(worker: Worker, image: GreyImage): Promise<readonly ReadLine[]> {
  const { data } = await worker.recognize(toPgm(image), {}, { text: false, blocks: true })
  return (data.blocks ?? [])
    .flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines))
    .map((line) => toReadLine(line))
}

/** Portable greymap: raw pixels with a header, so nothing is compressed on the way. */
function toPgm({ width, height, data }: GreyImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), data])
}

function toReadLine(line: Line): ReadLine {
  const words = line.words.map(({ text, confidence, bbox, symbols }) => ({
    text: text.trim(),
    confidence: confidence / 100,
    box: bbox,
    signs: symbols.map((symbol) => ({ text: symbol.text, x0: symbol.bbox.x0 })),
  }))
  const { y0, y1 } = line.baseline
  return { words, box: line.bbox, baseline: (y0 + y1) / 2 }
}

async function withTimeout<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`no answer from Tesseract within ${timeoutMs / 1000} s`)),
      timeoutMs,
    )
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}
