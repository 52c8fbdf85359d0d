import type { Span } from '../../../schemas/span.ts'
import type { DocumentDraft } from '../../../schemas/stages.ts'

/** Letters that a model is shown at once: four pages of print. */
const most = 8000

/**
 * What of minutes is shown to a model: the paragraphs, from the first to the last, and what was cut out as decisions. The
 * head of the paper, who attended, who signed and to whom it is sent are left out.
 */
export function passagesOf(
  text: string,
  { kind, paragraphs, decisions, span }: DocumentDraft,
): readonly Span[] {
  if (kind !== 'minutes') return []
  const own = [
    ...paragraphs.flatMap(({ evidence }) => evidence),
    ...decisions.flatMap(({ body, implementers, times }) => [
      ...body,
      ...implementers.flatMap(({ passage }) => passage),
      ...times.flat(),
    ]),
  ].filter(({ start, end }) => start >= span.start && end <= span.end)
  if (own.length === 0) return []
  const whole = {
    start: Math.min(...own.map(({ start }) => start)),
    end: Math.max(...own.map(({ end }) => end)),
  }
  return cut(
    text,
    whole,
    [...paragraphs.map(({ evidence }) => evidence[0]), ...decisions.map(({ body }) => body[0])]
      .flatMap((piece) => (piece === undefined ? [] : [piece.start]))
      .toSorted((a, b) => a - b),
  )
}

/** As few pieces as there can be, cut where a paragraph or a decision begins. */
function cut(text: string, whole: Span, starts: readonly number[]): readonly Span[] {
  const pieces: Span[] = []
  let { start } = whole
  while (whole.end - start > most) {
    const at = starts.findLast((one) => one > start && one - start <= most) ?? seam(text, start)
    pieces.push({ start, end: at })
    start = at
  }
  return [...pieces, { start, end: whole.end }]
}

/** The last end of a sentence or a line before it is too long, so that no name and no number is cut in two. */
function seam(text: string, start: number): number {
  const shown = text.slice(start, start + most)
  const end = Math.max(shown.lastIndexOf('।'), shown.lastIndexOf('\n'), shown.lastIndexOf(' '))
  return start + (end > most / 2 ? end + 1 : most)
}
