import { foldDigits } from '../bangla/digits.ts'
import { listLetters, romanNumerals } from '../bangla/labels.ts'
import type { Span } from '../../schemas/span.ts'
import type { Label } from '../../schemas/decision.ts'
import type { Normalised, Passage } from '../../schemas/stages.ts'

/** What one line says of several decisions: whether it tells of labels of this kind, and the entry of each. */
export interface LabelledEntries {
  readonly isOf: (label: Label | null) => boolean
  readonly entryOf: (label: Label | null) => Passage | undefined
}

const letter = `[${listLetters.join('')}]`
const bracketed = String.raw`\(?(?:\d{1,2}|${letter}|[ivx]{1,4})\)`
/** `ড. করিম` behind other words is a title: a dot makes a label only where a line, an entry or a sentence begins. */
const pointed = String.raw`(?<=(?:^|[।;\n\u2028])\s*)(?:\d{1,2}|${letter})[.।]`
const parted = String.raw`(?<=(?:^|[।;,\n\u2028])\s*)\(?\d{1,2}\.\d{1,2}(?!\.?\d)[।.)]?`
const label = `(?:${parted}|${bracketed}|${pointed})`

/** > | (ক) ও (খ)   (১), (২) ও (৪)   (ক)-(গ)   (ক) থেকে (ঘ) — the labels that share one entry. */
const groupPattern = new RegExp(
  String.raw`(?<=^|[\s।;,:])${label}(?:\s*(?:,|ও|এবং|-|থেকে|হতে)\s*${bracketed})*(?:\s*[:-])?(?=\s)`,
  'gu',
)
const rangePattern = /থেকে|হতে|\)\s*-\s*\(?[^\s-]/u

/**
 * The entries of a line by the labels of the decisions that it tells of; null where these are not two at least.
 * > | ক) জেলা রেজিস্ট্রার। খ) প্রধান শিক্ষক   (১) আইন শাখা (২) হিসাব শাখা   (ক) ও (খ) আইসিটি সেল   ৩.১ আইন শাখা, ৩.২ হিসাব শাখা   (৩.১) আইন শাখা; (৩.২) হিসাব শাখা
 */
export function labelledEntries({ folded }: Normalised, span: Span): LabelledEntries | null {
  const slice = folded.slice(span.start, span.end)
  const groups = rising([...slice.matchAll(groupPattern)].map(toGroup))
  const [first] = groups
  if (first === undefined || slice.slice(0, first.start).trim() !== '') return null
  const byName = new Map<string, Passage>(
    groups.flatMap(({ names, end }, index) => {
      const entry = {
        start: span.start + end,
        end: span.start + (groups[index + 1]?.start ?? slice.length),
      }
      return names.map((name) => [name, [entry]] as const)
    }),
  )
  if (byName.size < 2) return null
  return {
    isOf: (one) => one !== null && kindOf(one.canonical) === first.kind,
    entryOf: (one) => (one === null ? undefined : byName.get(nameOf(one))),
  }
}

interface Group {
  readonly start: number
  readonly end: number
  readonly kind: 'parted' | 'number' | 'letter' | 'roman'
  readonly place: number
  /** Of parted numbers the labels themselves, of others their places in the list. */
  readonly names: readonly string[]
}

const nameOf = ({ canonical, ordinal }: Label): string =>
  kindOf(canonical) === 'parted' ? foldDigits(canonical) : String(ordinal)

function toGroup({ index, 0: printed }: RegExpExecArray): Group {
  const place = { start: index, end: index + printed.length }
  const [parted] = /\d+\.\d+/u.exec(printed) ?? []
  if (parted !== undefined)
    return { ...place, kind: 'parted', place: Number(parted.split('.')[1]), names: [parted] }
  const labels =
    printed.match(new RegExp(String.raw`\d{1,2}|${letter}(?=\s?[).।])|[ivx]{1,4}`, 'gu')) ?? []
  const listed = labels.map(ordinalOf)
  const [from = 0, to = 0] = listed
  const isRange = listed.length === 2 && rangePattern.test(printed)
  const ordinals = isRange
    ? Array.from({ length: to - from + 1 }, (_, step) => from + step)
    : listed
  return { ...place, kind: kindOf(labels[0] ?? ''), place: from, names: ordinals.map(String) }
}

/** The groups of the first one's kind whose labels go on upwards. */
const rising = (groups: readonly Group[]): readonly Group[] =>
  groups.reduce<readonly Group[]>((taken, group) => {
    const last = taken.at(-1)
    const goesOn = last === undefined || (group.kind === last.kind && group.place > last.place)
    return goesOn ? [...taken, group] : taken
  }, [])

const kindOf = (name: string): Group['kind'] =>
  name.includes('.')
    ? 'parted'
    : /\p{Nd}/u.test(name)
      ? 'number'
      : /^[ivx]+$/u.test(name)
        ? 'roman'
        : 'letter'

const ordinalOf = (name: string): number =>
  kindOf(name) === 'number'
    ? Number(name)
    : (kindOf(name) === 'roman' ? romanNumerals : listLetters).indexOf(name) + 1
