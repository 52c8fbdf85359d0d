import { once } from 'node:events'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import PQueue from 'p-queue'
import sharp from 'sharp'
import type { Box } from '../../schemas/span.ts'
import { moduleFile } from '../../pipeline/module-file.ts'
import { pathOf } from '../../pipeline/run/names.ts'
import type { Database } from '../../pipeline/store/database.ts'
import type { Place } from '../../pipeline/store/index.ts'
import { namesOf } from '../../pipeline/store/sources.ts'
import type { Asked, Drawn } from './page-drawer.ts'

/** A page that takes longer, or needs more memory, is given up. */
const limits = { milliseconds: 60_000, megabytes: 2048 }

/** A band of a page, in fractions of its height, as wide as asked for in pixels. */
export interface Cut {
  readonly top: number
  readonly bottom: number
  readonly width: number
}

/** Images of pages, drawn when they are first asked for and kept beside the archive. */
export class PageImages {
  readonly #database: Database
  readonly #place: Place
  readonly #turns = new PQueue({ concurrency: 1 })
  readonly #drawing = new Map<string, Promise<void>>()
  #worker: Worker | null = null

  constructor(database: Database, place: Place) {
    this.#database = database
    this.#place = place
  }

  /**
   * A band of a page as WebP; the boxes are covered.
   *
   * @throws {Error} where the page cannot be drawn
   */
  async band(sha256: string, page: number, cut: Cut, covered: readonly Box[]): Promise<Buffer> {
    const file = this.#fileOf(sha256, page)
    await this.#drawn(sha256, page, file)
    const { width, height } = await sharp(file).metadata()
    const top = Math.min(height - 1, Math.floor(cut.top * height))
    const rows = Math.max(1, Math.min(height - top, Math.ceil((cut.bottom - cut.top) * height)))
    const image =
      covered.length === 0 ? sharp(file) : sharp(await cover(file, covered, width, height))
    return image
      .extract({ left: 0, top, width, height: rows })
      .resize({ width: cut.width, withoutEnlargement: true })
      .webp({ quality: 60 })
      .toBuffer()
  }

  async close(): Promise<void> {
    this.#turns.clear()
    await this.#worker?.terminate()
  }

  #fileOf(sha256: string, page: number): string {
    return join(this.#place.home, 'images', sha256.slice(0, 2), sha256, `${page}.webp`)
  }

  async #drawn(sha256: string, page: number, file: string): Promise<void> {
    if (await isThere(file)) return
    const drawing =
      this.#drawing.get(file) ??
      this.#turns
        .add(() => this.#draw(sha256, page, file))
        .finally(() => this.#drawing.delete(file))
    this.#drawing.set(file, drawing)
    await drawing
  }

  async #draw(sha256: string, page: number, to: string): Promise<void> {
    const errors: string[] = []
    for (const name of await namesOf(this.#database, sha256)) {
      const { error } = await this.#ask({ path: pathOf(name, this.#place), sha256, page, to })
      if (error === null) return
      errors.push(error)
    }
    throw new Error(errors[0] ?? 'none of its names is known any more')
  }

  async #ask(asked: Asked): Promise<Drawn> {
    this.#worker ??= this.#start()
    const worker = this.#worker
    worker.postMessage(asked)
    const signal = AbortSignal.timeout(limits.milliseconds)
    try {
      const [drawn] = (await Promise.race([
        once(worker, 'message', { signal }),
        once(worker, 'exit', { signal }).then(() => [{ error: 'it takes too much memory' }]),
      ])) as [Drawn]
      return drawn
    } catch {
      await worker.terminate()
      return { error: 'it takes too long to draw' }
    }
  }

  #start(): Worker {
    const worker = new Worker(moduleFile('page-drawer', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    })
    worker.unref()
    worker.once('exit', () => {
      this.#worker = null
    })
    // What a page does to its thread, the answer tells.
    worker.on('error', () => {})
    return worker
  }
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

/** The page with these boxes painted over. */
async function cover(
  file: string,
  boxes: readonly Box[],
  width: number,
  height: number,
): Promise<Buffer> {
  const rectangles = boxes.map(
    ([x0, y0, x1, y1]) =>
      `<rect x="${x0 * width}" y="${y0 * height}" width="${(x1 - x0) * width}" height="${(y1 - y0) * height}"/>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" fill="#888">${rectangles.join('')}</svg>`
  return sharp(file)
    .composite([{ input: Buffer.from(svg) }])
    .toBuffer()
}
