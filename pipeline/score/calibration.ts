/** An action that was read: the chance it was given, and whether modality, owners and deadline were all right. */
export interface Judged {
  readonly confidence: number
  readonly isRight: boolean
}

/** Actions whose confidence lies in one stretch; `said` is its mean, `right` the share that was. */
export interface Bin {
  readonly from: number
  readonly actions: number
  readonly said: number
  readonly right: number
}

/** What happens when every action of at least this confidence is accepted unseen; shares of all, and of those accepted. */
export interface Acceptance {
  readonly threshold: number
  readonly accepted: number
  readonly wrong: number
}

const bounds = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9]

/** The stretches in which actions were read, from sure to unsure. */
export const binsOf = (judged: readonly Judged[]): readonly Bin[] =>
  bounds
    .map((from, index) => {
      const to = bounds[index + 1] ?? Infinity
      const own = judged.filter(({ confidence }) => confidence >= from && confidence < to)
      return {
        from,
        actions: own.length,
        said: mean(own.map(({ confidence }) => confidence)),
        right: shareRight(own),
      }
    })
    .filter(({ actions }) => actions > 0)
    .toReversed()

/** What accepting from each threshold on would do, from sure to unsure. */
export const acceptances = (
  judged: readonly Judged[],
  thresholds: readonly number[],
): readonly Acceptance[] =>
  thresholds
    .toSorted((a, b) => b - a)
    .map((threshold) => {
      const accepted = judged.filter(({ confidence }) => confidence >= threshold)
      return {
        threshold,
        accepted: accepted.length / Math.max(1, judged.length),
        wrong: mean(accepted.map(({ isRight }) => (isRight ? 0 : 1))),
      }
    })

/** The lowest confidence that was given from which on at most this share is wrong; null where there is none. */
export function lowestSafe(judged: readonly Judged[], wrongAtMost: number): Acceptance | null {
  const given = [...new Set(judged.map(({ confidence }) => confidence))]
  return acceptances(judged, given).findLast(({ wrong }) => wrong <= wrongAtMost) ?? null
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

const shareRight = (judged: readonly Judged[]): number =>
  mean(judged.map(({ isRight }) => (isRight ? 1 : 0)))
