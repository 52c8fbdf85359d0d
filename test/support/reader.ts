import type { LineReader } from '../../pipeline/recognise/engine.ts'

/** For typed text: a recogniser that is never asked. */
export const silentReader: LineReader = {
  concurrency: 1,
  read: () => Promise.reject(new Error('typed text needs no recognition')),
  close: async () => {},
}
