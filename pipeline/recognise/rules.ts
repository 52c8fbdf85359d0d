import { otsuLevel, type GreyImage, type Rectangle } from './image.ts'

/** A ruled line: at `at` across, from `from` to `to` along, in pixels. */
export interface Rule {
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Shortest rules that count, in inches: longer than the headline over any one word, the stroke of any letter. */
const shortest = { across: 0.7, down: 0.16 }
/** Hairlines come out as grey as the edges of letters: they count when longer still. */
const shortestPale = { across: 2, down: 1 }
/** The lightest grey of a hairline; paper is 255. */
const paleLevel = 210
/** White gaps that a rough scan leaves in a rule, in inches; two words stand further apart. */
const gapInches = 0.02
/** Pieces of one rule lie this far apart across where the page is not quite level, in inches. */
const driftInches = 0.03

export interface Rules {
  readonly horizontal: readonly Rule[]
  readonly vertical: readonly Rule[]
}

/** The ruled lines of a level page. */
export function findRules(image: GreyImage, dpi: number): Rules {
  const { width, height, data } = image
  const ink = otsuLevel(image)
  const gap = Math.max(1, Math.round(gapInches * dpi))
  const drift = Math.max(2, Math.round(driftInches * dpi))
  const horizontal: Rule[] = []
  const vertical: Rule[] = []
  for (const { level, least } of [
    { level: ink, least: shortest },
    { level: paleLevel, least: shortestPale },
  ]) {
    const isInk = (x: number, y: number): boolean => (data[y * width + x] ?? 255) <= level
    horizontal.push(...runs(height, width, (line, at) => isInk(at, line), least.across * dpi, gap))
    vertical.push(...runs(width, height, (line, at) => isInk(line, at), least.down * dpi, gap))
  }
  return {
    horizontal: merged(horizontal.toSorted(byPlace), drift),
    vertical: merged(vertical.toSorted(byPlace), drift).filter(
      (rule) =>
        rule.to - rule.from >= dpi ||
        (rule.to - rule.from >= 2 * shortest.down * dpi && isStraight(rule, image, ink)),
    ),
  }
}

/** How far from its middle a rule's ink may begin, how far to the side it may go on in the next row, and how far it may bend in all. */
const [aside, step, bend] = [9, 2, 1.5]

/** Whether a short rule, followed up and down from its middle, stays where it is: the side of a seal's ring bends away. */
function isStraight({ at, from, to }: Rule, image: GreyImage, level: number): boolean {
  const middle = Math.floor((from + to) / 2)
  const inkNear = (x: number, y: number, reach: number): readonly number[] =>
    Array.from({ length: 2 * reach + 1 }, (_, index) => Math.round(x) + index - reach)
      .filter((place) => (image.data[y * image.width + place] ?? 255) <= level)
      .toSorted((a, b) => Math.abs(a - x) - Math.abs(b - x))
  const [start = at] = inkNear(at, middle, aside)
  const follow = (rows: readonly number[]): number =>
    rows.reduce((x, y) => {
      const stroke = inkNear(x, y, step)
      return stroke.length === 0 ? x : stroke.reduce((sum, place) => sum + place, 0) / stroke.length
    }, start) - start
  const steps = Array.from({ length: Math.floor((to - from) * 0.45) }, (_, index) => index)
  const [up, down] = [
    follow(steps.map((dy) => middle - dy)),
    follow(steps.map((dy) => middle + dy)),
  ]
  return Math.abs(up + down) / 2 <= bend
}

const byPlace = (a: Rule, b: Rule): number => a.at - b.at || a.from - b.from

/** The page with its level rules painted white: they run through the white between columns. */
export function withoutRules(image: GreyImage, { horizontal }: Rules): GreyImage {
  const data = new Uint8Array(image.data)
  for (const { at, from, to } of horizontal)
    for (let y = Math.max(0, at - 5); y <= Math.min(image.height - 1, at + 5); y += 1)
      data.fill(255, y * image.width + from, y * image.width + to)
  return { ...image, data }
}

/** Runs of ink of at least `minimum` along each of `lines` lines. */
function runs(
  lines: number,
  length: number,
  isInk: (line: number, at: number) => boolean,
  minimum: number,
  gap: number,
): readonly Rule[] {
  const found: Rule[] = []
  for (let line = 0; line < lines; line += 1) {
    let [from, last] = [-1, -1]
    for (let at = 0; at <= length; at += 1) {
      if (at < length && isInk(line, at)) {
        if (from === -1) from = at
        last = at
      } else if (from !== -1 && (at - last > gap || at === length)) {
        if (last - from + 1 >= minimum) found.push({ at: line, from, to: last + 1 })
        from = -1
      }
    }
  }
  return found
}

/** Rules from runs: neighbours across that touch along are one, drawn thick or not quite level. */
function merged(found: readonly Rule[], drift: number): readonly Rule[] {
  const groups: Array<{ members: Rule[]; from: number; to: number; last: number }> = []
  for (const run of found) {
    const near = groups.find(
      (group) =>
        run.at - group.last <= drift &&
        run.from <= group.to + drift * 3 &&
        group.from <= run.to + drift * 3,
    )
    if (near === undefined)
      groups.push({ members: [run], from: run.from, to: run.to, last: run.at })
    else {
      near.members.push(run)
      near.from = Math.min(near.from, run.from)
      near.to = Math.max(near.to, run.to)
      near.last = Math.max(near.last, run.at)
    }
  }
  return groups
    .map(({ members }) => (thicknessOf(members) <= drift * 3 ? members : coreOf(members, drift)))
    .filter((members) => members.length > 0)
    .map((members) => ({
      at: Math.round(members.reduce((sum, run) => sum + run.at, 0) / members.length),
      from: Math.min(...members.map(({ from }) => from)),
      to: Math.max(...members.map(({ to }) => to)),
    }))
}

const thicknessOf = (members: readonly Rule[]): number =>
  (members.at(-1)?.at ?? 0) - (members[0]?.at ?? 0)

/**
 * The rule in a group too thick for one: the ring of a seal or the stroke of a pen touches it. They are far shorter than it
 * is; of a dark area all runs are alike, and none is a rule.
 */
function coreOf(members: readonly Rule[], drift: number): readonly Rule[] {
  const lengthOf = ({ from, to }: Rule): number => to - from
  const longest = members.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a))
  const long = members.filter((run) => lengthOf(run) * 3 > lengthOf(longest))
  return long.every(({ at }) => Math.abs(at - longest.at) <= drift) ? long : []
}

/** Whether a rule lies along the border of a rectangle's side for most of its length. */
export function covers(
  rules: readonly Rule[],
  at: number,
  from: number,
  to: number,
  tolerance: number,
): boolean {
  const length = rules
    .filter((rule) => Math.abs(rule.at - at) <= tolerance)
    .reduce((sum, rule) => sum + Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from)), 0)
  return length >= (to - from) * 0.6
}

/** The rectangle that a set of rules spans. */
export const extent = ({ horizontal, vertical }: Rules): Rectangle => ({
  x0: Math.min(...horizontal.map((rule) => rule.from), ...vertical.map((rule) => rule.at)),
  x1: Math.max(...horizontal.map((rule) => rule.to), ...vertical.map((rule) => rule.at)),
  y0: Math.min(...vertical.map((rule) => rule.from), ...horizontal.map((rule) => rule.at)),
  y1: Math.max(...vertical.map((rule) => rule.to), ...horizontal.map((rule) => rule.at)),
})
