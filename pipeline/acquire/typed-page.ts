import type { TypedPage } from '../../schemas/stages.ts'

/** A page of text; `converted` counts its lines and cells that were in Bijoy. */
export const typedPage = (text: string, converted: number): TypedPage => ({
  kind: 'typed',
  text,
  reason:
    converted === 0
      ? 'typed text'
      : `typed text; ${converted} lines and cells converted from Bijoy`,
})
