import type { PageSize } from '../../../schemas/review/decision-page.ts'
import type { FieldName } from '../../../schemas/review/change.ts'
import type { ReviewedAction } from '../../../schemas/review/reviewed.ts'
import type { Box } from '../../../schemas/span.ts'

/** Ink that says something about a field. */
export interface Mark {
  readonly field: FieldName
  readonly page: number
  readonly box: Box
}

/** A band of a page with the ink in it; `top` and `bottom` are fractions of its height. */
export interface Strip {
  readonly page: PageSize
  readonly top: number
  readonly bottom: number
  readonly marks: readonly Mark[]
}

/** All ink of an action, by field. */
export function marksOf(action: Pick<ReviewedAction, FieldName | 'evidence'>): readonly Mark[] {
  const evidence = [
    ['text', action.evidence],
    ['owners', action.owners.flatMap((owner) => owner.evidence)],
    ['recipients', action.recipients.flatMap((recipient) => recipient.evidence)],
    ['deadline', action.deadline?.evidence ?? []],
  ] as const
  return evidence.flatMap(([field, passages]) =>
    passages.flatMap(({ regions }) => regions.map(({ page, box }) => ({ field, page, box }))),
  )
}

/** Marks further apart than this many lines stand on strips of their own. */
const farLines = 4
/** What is shown above and below, in lines. */
const marginLines = 1.3

/** The bands of the pages in which the marks stand, with a line more above and below. */
export function stripsOf(marks: readonly Mark[], pages: readonly PageSize[]): readonly Strip[] {
  return pages.flatMap((page) => {
    const here = marks
      .filter((mark) => mark.page === page.number)
      .toSorted((a, b) => a.box[1] - b.box[1])
    const line = lineHeight(here)
    return clustersOf(here, farLines * line).map((cluster) => bandOf(page, cluster, line))
  })
}

function clustersOf(marks: readonly Mark[], gap: number): ReadonlyArray<readonly Mark[]> {
  const clusters: Mark[][] = []
  let bottom = -Infinity
  for (const mark of marks) {
    if (mark.box[1] - bottom > gap) clusters.push([])
    clusters.at(-1)?.push(mark)
    bottom = Math.max(bottom, mark.box[3])
  }
  return clusters
}

/** Rounded, so that the same passage is always the same image. */
function bandOf(page: PageSize, marks: readonly Mark[], line: number): Strip {
  const top = Math.min(...marks.map(({ box }) => box[1])) - marginLines * line
  const bottom = Math.max(...marks.map(({ box }) => box[3])) + marginLines * line
  return {
    page,
    top: Math.max(0, Math.floor(top * 500) / 500),
    bottom: Math.min(1, Math.ceil(bottom * 500) / 500),
    marks,
  }
}

/** The height of a usual line among the marks. */
function lineHeight(marks: readonly Mark[]): number {
  const heights = marks.map(({ box }) => box[3] - box[1]).toSorted((a, b) => a - b)
  return heights[Math.floor(heights.length / 2)] ?? 0.02
}
