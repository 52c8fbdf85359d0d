import { firstFrom } from '../document/regions.ts'
import type { Evidence } from '../../schemas/span.ts'
import type { Extracted, ExtractedAction } from '../../schemas/stages.ts'

/** How well the words were read that carry an action's fields, 0..1. */
export interface Recognition {
  readonly mean: number
  /** Of the owners' and the deadline's words alone: one bad word there makes a wrong field. */
  readonly weakest: number
}

/** 1 for typed text, which was never an image. */
export function recognitionOf(
  text: Pick<Extracted, 'words'>,
  action: ExtractedAction,
): Recognition {
  const all = confidencesIn(text, action.evidence)
  const fields = [...action.owners.map(({ evidence }) => evidence), action.deadline?.evidence ?? []]
  const carrying = fields.flatMap((evidence) => confidencesIn(text, evidence))
  const mean = all.reduce((sum, confidence) => sum + confidence, 0) / Math.max(1, all.length)
  return { mean: all.length === 0 ? 1 : mean, weakest: Math.min(1, ...carrying) }
}

function confidencesIn({ words }: Pick<Extracted, 'words'>, evidence: Evidence): readonly number[] {
  return evidence.flatMap(({ start, end }) => {
    const found: number[] = []
    for (let index = firstFrom(words, start); index < words.length; index += 1) {
      const word = words[index]
      if (word === undefined || word.start >= end) break
      found.push(word.confidence)
    }
    return found
  })
}
