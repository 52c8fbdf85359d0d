/** How often a field was right, missed and invented. */
export interface Tally {
  readonly right: number
  readonly missed: number
  readonly invented: number
}

/** The fields that are scored, in the order of the report. */
export const measures = [
  'decisions',
  'labels',
  'actions',
  'modality',
  'owners',
  'recipients',
  'deadlines',
  'header',
  'follow-ups',
] as const
export type Measure = (typeof measures)[number]

export type Tallies = Readonly<Record<Measure, Tally>>

export const emptyTally: Tally = { right: 0, missed: 0, invented: 0 }

export const addTally = (a: Tally, b: Tally): Tally => ({
  right: a.right + b.right,
  missed: a.missed + b.missed,
  invented: a.invented + b.invented,
})

export const addTallies = (a: Tallies, b: Tallies): Tallies =>
  fromMeasures((measure) => addTally(a[measure], b[measure]))

export const fromMeasures = (of: (measure: Measure) => Tally): Tallies =>
  Object.fromEntries(measures.map((measure) => [measure, of(measure)])) as Tallies

/** Precision, recall and their harmonic mean, 0..1; 1 where there is nothing to find and nothing was found. */
export function scoresOf({ right, missed, invented }: Tally): {
  precision: number
  recall: number
  f1: number
} {
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)
  return {
    precision: share(right, right + invented),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + missed + invented),
  }
}
