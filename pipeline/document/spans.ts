import type { Span } from '../../schemas/span.ts'

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `inner` lies wholly in `outer`. */
export const encloses = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

const lengthOf = ({ start, end }: Span): number => end - start

/** Whether more than half of the shorter lies in the other. */
export const mostlyOverlap = (a: Span, b: Span): boolean =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start) > 0.5 * Math.min(lengthOf(a), lengthOf(b))

/** `span` without the blanks and the given trailing signs at its edges. */
export function trimSpan(text: string, { start, end }: Span, trailing = ''): Span {
  const isBlank = (at: number): boolean => /\s/.test(text[at] ?? '')
  while (start < end && isBlank(start)) start += 1
  while (end > start && (isBlank(end - 1) || trailing.includes(text[end - 1] ?? ' '))) end -= 1
  return { start, end }
}

/** What is left of `span` when the `holes` are cut out, without empty pieces. Holes may overlap. */
export function cutHoles(span: Span, holes: readonly Span[]): readonly Span[] {
  const pieces: Span[] = []
  let { start } = span
  for (const hole of holes.filter((h) => overlaps(span, h)).toSorted((a, b) => a.start - b.start)) {
    if (hole.start > start) pieces.push({ start, end: hole.start })
    start = Math.max(start, hole.end)
  }
  if (start < span.end) pieces.push({ start, end: span.end })
  return pieces
}
