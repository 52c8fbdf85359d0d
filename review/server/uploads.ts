import { createWriteStream } from 'node:fs'
import { access, link, mkdir, rm } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { randomBytes } from 'node:crypto'
import multipart, { type MultipartFile } from '@fastify/multipart'
import { fileTypeFromFile } from 'file-type'
import { sourceExtensions, sourceMediaTypes } from '../../pipeline/acquire/index.ts'
import type { Uploaded } from '../../schemas/review/document-list.ts'
import { graphemesOf } from '../../pipeline/document/graphemes.ts'
import { putActivity } from '../../pipeline/store/activity.ts'
import type { App, Desk } from './desk.ts'
import { mustBe } from './who.ts'

/** A scan of a hundred pages at 300 dpi has 60 MB. */
export const mostUploadBytes = 200 * 1024 ** 2

/** Files that come through the browser: into the watched folder, where they are read in another process. */
export async function uploadRoutes(app: App, desk: Desk): Promise<void> {
  const limits = { fileSize: desk.mostUploadBytes, files: 50, fields: 0, parts: 50 }
  await app.register(multipart, { limits, throwFileSizeLimit: false })

  app.post('/uploads', async (request): Promise<Uploaded> => {
    const { id } = await mustBe(desk, request)
    await mkdir(desk.inbox, { recursive: true })
    const files: Array<Uploaded['files'][number]> = []
    for await (const file of request.files()) {
      const name = safeName(file.filename)
      const error = await take(file, desk.inbox, name, (fault) => request.log.error(fault))
      if (error === null) await putActivity(desk.database, id, 'uploaded', name)
      files.push({ name, error })
    }
    return { files }
  })
}

/** File systems take 255 bytes a name, a Bengali letter with its signs four or five on average. */
const mostLetters = 40

/** The name alone, without signs that lead out of a folder, hide it, or mean something to a shell or a screen. */
export const safeName = (given: string): string => {
  const plain = basename(given.replaceAll('\\', '/'))
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}/:*?"<>|]/gu, '')
    .replace(/^[.\s]+/u, '')
  const ending = extname(plain).slice(0, 12)
  const letters = graphemesOf(plain.slice(0, plain.length - ending.length))
  const stem = letters.slice(0, mostLetters).join('').trim()
  return `${stem || 'file'}${ending}`
}

/** Why a file was not taken; null for one that lies in the folder now. */
async function take(
  file: MultipartFile,
  folder: string,
  name: string,
  onFault: (fault: unknown) => void,
): Promise<string | null> {
  // The watcher leaves hidden files alone: half a file is never read.
  const draft = join(folder, `.upload-${randomBytes(8).toString('hex')}`)
  try {
    await pipeline(file.file, createWriteStream(draft, { flags: 'wx' }))
    if (file.file.truncated) return 'too-large'
    if (!(await isReadable(draft, name))) return 'unsupported'
    await link(draft, join(folder, await freeName(folder, name)))
    return null
  } catch (error) {
    onFault(error)
    return 'failed'
  } finally {
    await rm(draft, { force: true })
  }
}

/** The content tells what a file is; plain text has nothing that tells, there the name must. */
async function isReadable(path: string, name: string): Promise<boolean> {
  const ending = extname(name).toLowerCase()
  if (!sourceExtensions.has(ending)) return false
  const found = await fileTypeFromFile(path)
  return sourceMediaTypes.has(found?.mime ?? 'text/plain')
}

/** Two files of one name are two files: no upload takes the place of another. */
async function freeName(folder: string, name: string): Promise<string> {
  const ending = extname(name)
  const isTaken = await access(join(folder, name)).then(
    () => true,
    () => false,
  )
  return isTaken
    ? `${name.slice(0, name.length - ending.length)}-${randomBytes(4).toString('hex')}${ending}`
    : name
}
