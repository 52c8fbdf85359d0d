import { availableParallelism } from 'node:os'
import type { LineReader } from '../recognise/engine.ts'
import { openTesseract } from '../recognise/tesseract.ts'

/** Workers start when the first image is read: typed text costs none. */
export async function withReader<T>(work: (reader: LineReader) => Promise<T>): Promise<T> {
  const reader = await openTesseract(availableParallelism())
  try {
    return await work(reader)
  } finally {
    await reader.close()
  }
}
