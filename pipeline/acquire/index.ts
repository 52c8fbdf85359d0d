import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import type { Acquired } from '../../schemas/stages.ts'
import { UnreadableSourceError, messageOf } from '../errors.ts'
import { acquireDocx } from './docx.ts'
import { acquireImage } from './image.ts'
import { acquirePdf } from './pdf.ts'
import { acquireText, hasUtf16Mark } from './text.ts'

type Pages = Pick<Acquired, 'pages' | 'close'>
type Reader = (bytes: Uint8Array, name: string) => Promise<Pages>

/** Files larger than this are refused: no scan of minutes is, and it would not fit into memory. */
const maxBytes = 1024 ** 3

/** What we read, by the media type that the content shows; the name does not count. */
const readers: ReadonlyMap<string, Reader> = new Map([
  ['application/pdf', acquirePdf],
  ['image/png', acquireImage],
  ['image/jpeg', acquireImage],
  ['image/tiff', acquireImage],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', acquireDocx],
  ['text/plain', acquireText],
])

/** @see readers */
export const sourceMediaTypes: ReadonlySet<string> = new Set(readers.keys())

const textExtensions: ReadonlySet<string> = new Set([
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.html',
  '.htm',
])

/** Kinds of files that are read, by their names. */
export const sourceExtensions: ReadonlySet<string> = new Set([
  '.pdf',
  '.png',
  '.jpg',
  '.jpeg',
  '.tif',
  '.tiff',
  '.docx',
  ...textExtensions,
])

/** Kinds that may hold minutes too: a folder's are told of one by one, with what to do. */
const unreadExtensions: ReadonlySet<string> = new Set([
  '.doc',
  '.rtf',
  '.odt',
  '.heic',
  '.heif',
  '.webp',
  '.bmp',
  '.gif',
  '.zip',
  '.rar',
  '.7z',
])

/** Whether a file in a folder may hold minutes. */
export function mayHoldMinutes(path: string): boolean {
  const extension = extname(path).toLowerCase()
  return sourceExtensions.has(extension) || unreadExtensions.has(extension)
}

/**
 * Open a file and list its pages; nothing is drawn or recognised yet. Call `close` when done.
 *
 * @throws {UnreadableSourceError} for a file that is empty, damaged, locked, too large or of a kind
 *   that is not read. The message says what to do.
 */
export async function acquire(path: string): Promise<Acquired> {
  return acquireBytes(await readBytes(path), basename(path))
}

/** The same of what a file named `named` holds. */
export async function acquireBytes(bytes: Uint8Array, named: string): Promise<Acquired> {
  const name = named.normalize('NFC')
  const mediaType = await mediaTypeOf(bytes, name)
  const reader = readers.get(mediaType)
  if (reader === undefined) throw unsupported(mediaType)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { pages, close } = await reader(bytes, name)
  return { source: { name, sha256, mediaType, bytes: bytes.length }, pages, close }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size === 0)
      throw new UnreadableSourceError(
        'damaged',
        'the file is empty (0 bytes): scan or copy it again',
      )
    if (size > maxBytes) {
      throw new UnreadableSourceError(
        'too-large',
        `the file has ${Math.round(size / 1024 ** 2)} MB, at most 1024 are read: split it`,
      )
    }
    return await readFile(path)
  } catch (error) {
    throw error instanceof UnreadableSourceError ? error : unreachable(error)
  }
}

/** The operating system's refusal in words. */
export function unreachable(error: unknown): UnreadableSourceError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'no permission to read it: change its permissions or run as a user who may',
    EPERM: 'no permission to read it: change its permissions or run as a user who may',
    ENOENT: 'there is no such file or folder: check the name and the folder',
    EISDIR: 'it is a folder: give a file in it',
    ELOOP: 'its links lead in a circle: give the real folder',
    EIO: 'the disk reports an error: check the drive and copy it again',
  }
  const reason = reasons[code] ?? `it cannot be opened (${messageOf(error)})`
  return new UnreadableSourceError('unreachable', reason, { cause: error })
}

async function mediaTypeOf(bytes: Uint8Array, name: string): Promise<string> {
  // The mark of UTF-16 is taken for music otherwise.
  if (hasUtf16Mark(bytes)) return 'text/plain'
  const found = await fileTypeFromBuffer(bytes)
  if (found !== undefined) return found.mime === 'application/xml' ? 'text/plain' : found.mime
  const extension = extname(name).toLowerCase()
  if (textExtensions.has(extension)) return 'text/plain'
  const isText = !bytes.subarray(0, 4096).includes(0)
  throw new UnreadableSourceError(
    isText ? 'unsupported' : 'damaged',
    isText
      ? `the file holds plain text, though its name ${extension === '' ? 'has no ending' : `ends in ${extension}`}: rename it to .txt, or give the real${extension === '' ? '' : ` ${extension}`} file`
      : `the file is not a ${extension || 'known'} file, or its beginning is damaged: open it to check, and scan or copy it again`,
  )
}

/** Kinds of files that people send, and how to make them readable. */
const hints: Readonly<Record<string, string>> = {
  'application/x-cfb': 'an old Word file (.doc): open it and save it as .docx or PDF',
  'application/vnd.oasis.opendocument.text': 'an OpenDocument text: save it as .docx or PDF',
  'application/rtf': 'an RTF file: save it as .docx or PDF',
  'application/zip': 'a ZIP archive: unpack it and give its folder',
  'application/x-rar-compressed': 'a RAR archive: unpack it and give its folder',
  'application/x-7z-compressed': 'a 7z archive: unpack it and give its folder',
  'image/heic': 'a HEIC photograph: save it as JPEG',
  'image/heif': 'a HEIF photograph: save it as JPEG',
  'image/webp': 'a WebP image: save it as PNG or JPEG',
  'image/bmp': 'a BMP image: save it as PNG',
  'image/gif': 'a GIF image: save it as PNG',
}

const unsupported = (mediaType: string): UnreadableSourceError =>
  new UnreadableSourceError(
    'unsupported',
    `this is ${hints[mediaType] ?? `a file of type ${mediaType}, which is not read: give PDF, PNG, JPEG, TIFF, DOCX or text`}`,
  )
