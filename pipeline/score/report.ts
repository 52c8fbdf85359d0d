import { acceptances, binsOf, lowestSafe, type Judged } from './calibration.ts'
import type { ClassScore, Scores } from './index.ts'
import { measures } from './tally.ts'

/** The scores as a table, with the change against the committed ones behind each F1. */
export function scoreTable(scores: Scores, committed: Scores): string {
  return Object.entries(scores)
    .map(([name, score]) => classTable(name, score, committed[name]))
    .join('\n\n')
}

function classTable(name: string, score: ClassScore, before: ClassScore | undefined): string {
  const rows = measures.map((measure) => {
    const { precision, recall, f1 } = score.fields[measure]
    return `  ${measure.padEnd(12)}${percent(precision)}${percent(recall)}${percent(f1)}${change(f1, before?.fields[measure].f1)}`
  })
  return [
    `${name}: ${score.sources} sources, ${score.decisions} decisions`,
    `  ${''.padEnd(12)}${'precision'.padStart(10)}${'recall'.padStart(10)}${'F1'.padStart(10)}`,
    ...rows,
    `  right in everything ${percent(score.complete).trim()}${change(score.complete, before?.complete)}`,
  ].join('\n')
}

/** Of the accepted so few may be wrong for nobody to have looked at them. */
const tolerable = 0.01
const thresholds = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0]

/** How far the confidence can be believed, and what accepting actions unseen would do at each threshold. */
export function calibrationTable(judged: readonly Judged[]): string {
  const bins = binsOf(judged).map(
    ({ from, actions, said, right }) =>
      `  ${`from ${from.toFixed(2)}`.padEnd(12)}${String(actions).padStart(10)}${percent(said)}${percent(right)}`,
  )
  const rows = acceptances(judged, thresholds).map(
    ({ threshold, accepted, wrong }) =>
      `  ${`from ${threshold.toFixed(2)}`.padEnd(12)}${percent(accepted)}${percent(wrong)}`,
  )
  const safe = lowestSafe(judged, tolerable)
  return [
    `confidence: ${judged.length} actions`,
    `  ${''.padEnd(12)}${'actions'.padStart(10)}${'said'.padStart(10)}${'right'.padStart(10)}`,
    ...bins,
    `accepted unseen`,
    `  ${''.padEnd(12)}${'accepted'.padStart(10)}${'wrong'.padStart(10)}`,
    ...rows,
    safe === null
      ? `  at no threshold at most ${percent(tolerable).trim()} of the accepted is wrong`
      : `  from ${safe.threshold.toFixed(2)} up at most ${percent(tolerable).trim()} is wrong: ${percent(safe.accepted).trim()} accepted`,
  ].join('\n')
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`.padStart(10)

function change(now: number, before: number | undefined): string {
  if (before === undefined) return '  new'
  const points = (now - before) * 100
  return Math.abs(points) < 0.05 ? '' : `  ${points > 0 ? '+' : ''}${points.toFixed(1)}`
}

/** Whether any score lies below the committed one; half a point is the rounding of the table. */
export const isWorse = (scores: Scores, committed: Scores): boolean =>
  Object.entries(scores).some(([name, score]) => {
    const before = committed[name]
    if (before === undefined) return false
    const fell = (now: number, then: number): boolean => now < then - 0.0005
    return (
      fell(score.complete, before.complete) ||
      measures.some((measure) => fell(score.fields[measure].f1, before.fields[measure].f1))
    )
  })
