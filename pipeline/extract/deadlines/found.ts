import type { Deadline } from '../../../schemas/action.ts'
import type { Mention } from '../../../schemas/mention.ts'
import type { Span } from '../../../schemas/span.ts'
import type { Normalised } from '../../../schemas/stages.ts'
import type { Anchors, Resolved } from './due-dates.ts'

/** A deadline as found: its words, its kind and its day where it has one. */
export interface Found extends Resolved {
  readonly span: Span
  /** A day that is only named, without a word that says until when. */
  readonly isWeak?: boolean
  readonly kind: Deadline['kind']
  readonly recurrence: string | null
}

/** Looks for one kind of deadline in a piece of the text. */
export type Finder = (text: Normalised, piece: Span, anchors: Anchors) => readonly Found[]

/** Looks for a pattern wherever it stands in a piece; `resolve` tells the day that its words name. */
export const matching =
  (
    pattern: RegExp,
    resolve: (match: RegExpExecArray, anchors: Anchors) => Omit<Found, 'span' | 'recurrence'>,
  ): Finder =>
  ({ folded }, piece, anchors) =>
    [...folded.slice(piece.start, piece.end).matchAll(pattern)].map((match) => {
      const start = piece.start + match.index
      return {
        ...resolve(match, anchors),
        span: { start, end: start + match[0].length },
        recurrence: null,
      }
    })

/** What a deadline without a day has instead of one. */
export const undated = { date: null, anchor: null, recurrence: null, reasons: [] } as const

/** Mentions of some kinds inside a piece. */
export const mentionsIn = <T extends Mention['type']>(
  { mentions }: Normalised,
  piece: Span,
  ...types: readonly T[]
): ReadonlyArray<Extract<Mention, { type: T }>> =>
  mentions.filter(
    (m): m is Extract<Mention, { type: T }> =>
      (types as readonly string[]).includes(m.type) && piece.start <= m.start && m.end <= piece.end,
  )
