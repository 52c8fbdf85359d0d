import type { ReasonCode } from '../../schemas/reason.ts'
import type { Modality } from '../../schemas/action.ts'
import type { Sign } from './signs.ts'

/** Where the owners of an action were found; `none` where nobody is named. */
export type Source = 'column' | 'line' | 'sentence' | 'none'

/**
 * The chance that modality, owners and deadline are all right where nothing speaks against it, by where the owner was found, of
 * what is resolved, and in English. With it what each reason leaves of the chance. Set between two measures: what programs read
 * of documents that they had not seen (40 of the sets m–o and q: 38 of 39 right without a reason where a column names the owner,
 * 133 of 154 elsewhere, of which the signs below tell the wrong ones; 29 of 47 without an owner, 32 of 41 with one that the
 * registry does not know, 18 of 25 that wait for an event), and the whole gold, most of it seen before (without reason or sign 0
 * of 183 wrong where a line names the owner, 2 of 205 where a column does, 1 of 248 where a sentence does, 2 of 229 resolved).
 * Reasons that were seen fewer than eight times are set by judgement.
 */
const bases = { column: 0.94, line: 0.95, sentence: 0.95, none: 0.94 } as const
const baseOfResolved = 0.92
const baseOfEnglish = 0.85

/** Of what may be done nobody needs to be named: 0 of 96 wrong. */
const ownerMissingOfMay = 1

const remains: Readonly<Partial<Record<ReasonCode, number>>> = {
  'owner-missing': 0.72,
  'owner-inferred': 0.5,
  'owner-inherited': 0.85,
  'owner-unknown': 0.95,
  'modality-inferred': 0.2,
  negative: 0.98,
  conditional: 0.92,
  'deadline-relative': 0.99,
  'deadline-anchor-missing': 0.8,
  'deadline-on-holiday': 0.99,
  'deadline-holidays-unknown': 0.7,
  'deadline-past': 0.5,
  'deadline-event': 0.88,
  'deadline-ambiguous': 0.6,
  'deadline-repaired': 0.7,
  'number-word-disagrees': 0.6,
  'decision-unannounced': 0.7,
  'label-repaired': 0.95,
  'low-recognition': 0.7,
  // By judgement: no model was at hand to measure. Each stands for a person's look.
  'model-text': 0.8,
  'model-modality': 0.5,
  'model-owners': 0.5,
  'model-recipients': 0.9,
  'model-deadline': 0.5,
  'model-alone': 0.5,
  'model-silent': 0.85,
}

/**
 * What each sign leaves of it. Set on the actions of the gold, 4.5% of them wrong when the first nine were set: 24 of 193 with a
 * late owner, 8 of 8 behind a genitive, 6 of 11 active ones without any, 2 of 5 that are resolved in a table, 31 of 277 with an
 * open edge, 8 of 74 named before, 7 of 18 with a subject elsewhere, 4 of 4 with a plain verb, 11 of 90 in mixed script; 2.9%
 * when the others were: 5 of 59 joint names, 5 of 30 of many owners, 2 of 2 with haste and a day elsewhere, 2 of 7 open lists;
 * 15 of 163 in odd company, where it was 4.2% in other documents.
 */
const remainsOfSign: Readonly<Record<Sign, number>> = {
  'late-owner': 0.91,
  'behind-genitive': 0.5,
  'no-subject': 0.5,
  'resolved-in-table': 0.6,
  'open-edge': 0.9,
  'named-before': 0.88,
  'subject-elsewhere': 0.65,
  'plain-verb': 0.5,
  'joint-name': 0.88,
  'many-owners': 0.88,
  'haste-and-day': 0.7,
  'open-list': 0.6,
  'odd-company': 0.93,
  'mixed-script': 0.88,
}

/** What speaks for an action; `recognition` is the mean confidence of its words, 1 for typed text. */
export interface Grounds {
  readonly reasons: readonly ReasonCode[]
  readonly signs: readonly Sign[]
  readonly recognition: number
  readonly source: Source
  readonly modality: Modality
  readonly language: 'bn' | 'en'
}

/** Two decimals. */
export function confidenceOf({
  reasons,
  signs,
  recognition,
  source,
  modality,
  language,
}: Grounds): number {
  const found = modality === 'resolved' && source === 'none' ? baseOfResolved : bases[source]
  const base = language === 'en' ? baseOfEnglish : found
  const open = signs.reduce<number>((chance, sign) => chance * remainsOfSign[sign], base)
  const left = reasons.reduce<number>(
    (chance, reason) => chance * remainsOfReason(reason, modality),
    open,
  )
  return Math.round(left * Math.min(1, 0.4 + 0.6 * recognition + 0.05) * 100) / 100
}

const remainsOfReason = (reason: ReasonCode, modality: Modality): number =>
  reason === 'owner-missing' && modality === 'may' ? ownerMissingOfMay : (remains[reason] ?? 1)
