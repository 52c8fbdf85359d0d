import type { OcrUse, PageOrigin } from '../../schemas/page.ts'
import type { InkPage, LayerWord } from '../../schemas/stages.ts'
import { ConfigurationError } from '../errors.ts'
import { inkUnder } from './layout.ts'
import { toUnicodeLayer } from './legacy-layer.ts'
import type { PreparedPage } from './prepare.ts'
import { judgeLayer } from './text-layer.ts'

/** What a page is read from, and why; `layer` is its text in Unicode, null when the ink is read. */
export interface ChosenOrigin {
  readonly origin: Exclude<PageOrigin, 'text'>
  readonly reason: string
  readonly layer: readonly LayerWord[] | null
}

/** @throws {ConfigurationError} for a page without sound text when no ink may be read */
export async function chooseOrigin(
  { layer: readLayer }: InkPage,
  { image }: PreparedPage,
  use: OcrUse,
): Promise<ChosenOrigin> {
  if (use === 'force') return { origin: 'ocr', reason: 'read from its ink as asked', layer: null }
  const stored = readLayer === null ? null : toUnicodeLayer(await readLayer())
  const covered = stored === null ? 0 : inkUnder(image, stored.layer)
  const { isGood, reason } = judgeLayer(stored?.layer ?? null, covered)
  if (!isGood && use === 'never')
    throw new ConfigurationError(`${reason}, and no ink may be read: run it again with --ocr auto`)
  if (!isGood || stored === null)
    return { origin: 'ocr', reason: `${reason}; read from its ink`, layer: null }
  return stored.legacy === null
    ? { origin: 'text-layer', reason, layer: stored.layer }
    : { origin: 'legacy-text-layer', reason: `${reason}; ${stored.legacy}`, layer: stored.layer }
}
