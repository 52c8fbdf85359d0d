import { availableParallelism } from 'node:os'
import type { LineReader } from '../recognise/engine.ts'
import { openTesseract } from '../recognise/tesseract.ts'

/** Threads start when the first image is read: typed text costs none. `concurrency`: all cores, if nothing else is said. */
export async function withReader<T>(
  work: (reader: LineReader) => Promise<T>,
  concurrency = availableParallelism(),
): Promise<T> {
  const reader = openTesseract(concurrency)
  try {
    return await work(reader)
  } finally {
    await reader.close()
  }
}
