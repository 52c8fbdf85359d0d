import type { ReasonCode } from '../../schemas/reason.ts'

/**
 * The chance that modality, owners and deadline are all right where nothing speaks against it, and what
 * each reason leaves of it.
 */
const base = 0.95
const remains: Readonly<Partial<Record<ReasonCode, number>>> = {
  'owner-missing': 0.72,
  'owner-inferred': 0.6,
  'owner-inherited': 0.8,
  'owner-unknown': 0.9,
  'modality-inferred': 0.6,
  conditional: 0.95,
  'deadline-anchor-missing': 0.8,
  'deadline-anchor-matters': 0.85,
  'deadline-holidays-unknown': 0.7,
  'deadline-past': 0.5,
  'deadline-event': 0.8,
  'deadline-ambiguous': 0.6,
  'deadline-repaired': 0.7,
  'number-word-disagrees': 0.6,
  'label-repaired': 0.95,
  'low-recognition': 0.7,
}

/** `recognition` is the mean confidence of the words, 1 for typed text. Two decimals. */
export function confidenceOf(reasons: readonly ReasonCode[], recognition: number): number {
  const left = reasons.reduce((chance, reason) => chance * (remains[reason] ?? 1), base)
  return Math.round(left * Math.min(1, 0.4 + 0.6 * recognition + 0.05) * 100) / 100
}
