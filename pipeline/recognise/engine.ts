import type { GreyImage, Rectangle } from './image.ts'

/** A word as the engine read it; `box` in pixels of the image that was given, `confidence` 0..1. */
export interface ReadWord {
  readonly text: string
  /** What the engine said, where `text` has been set right. */
  readonly raw?: string
  readonly confidence: number
  readonly box: Rectangle
  /** Its signs with their left edges in the image that was given, where the engine tells them. */
  readonly signs?: ReadonlyArray<{ readonly text: string; readonly x0: number }>
}

/** A line of print, its words from left to right. */
export interface ReadLine {
  readonly words: readonly ReadWord[]
  readonly box: Rectangle
  /** Height on which the letters' tops hang or feet stand, at the middle of the line. */
  readonly baseline: number
}

/** What reads print. Many calls may run at once; the answer depends on the image alone. */
export interface LineReader {
  /** The lines of one column of print, from top to bottom. */
  readonly read: (image: GreyImage) => Promise<readonly ReadLine[]>
  /** How many images are read at the same time. */
  readonly concurrency: number
  readonly close: () => Promise<void>
}
