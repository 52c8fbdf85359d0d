import { mkdir, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parentPort } from 'node:worker_threads'
import sharp from 'sharp'
import { acquire } from '../../pipeline/acquire/index.ts'
import { messageOf } from '../../pipeline/errors.ts'

/** What the thread is asked: a page of a file, into this file. */
export interface Asked {
  readonly path: string
  readonly sha256: string
  readonly page: number
  readonly to: string
}
export type Drawn = { readonly error: string | null }

/** Wide enough to read the smallest print on a screen of today, and half the size of the scan. */
const width = 1400

/** Runs in a thread of its own: a page that cannot be drawn must not stop the server. */
async function draw({ path, sha256, page, to }: Asked): Promise<void> {
  const { source, pages, close } = await acquire(path)
  try {
    if (source.sha256 !== sha256) throw new Error('the file was changed since it was read')
    const found = pages[page - 1]
    if (found?.kind !== 'ink') throw new Error('the page has no image')
    const image = await found.image()
    await mkdir(dirname(to), { recursive: true })
    await sharp(image.data, { raw: { width: image.width, height: image.height, channels: 3 } })
      .resize({ width, withoutEnlargement: true })
      .webp({ quality: 70 })
      .toFile(`${to}.part`)
    await rename(`${to}.part`, to)
  } finally {
    await close()
  }
}

parentPort?.on('message', (asked: Asked) => {
  const answer = (error: string | null): void => parentPort?.postMessage({ error } satisfies Drawn)
  draw(asked).then(
    () => answer(null),
    (error: unknown) => answer(messageOf(error)),
  )
})
