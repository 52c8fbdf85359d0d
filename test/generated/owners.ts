import * as fc from 'fast-check'
import { offices, type Office } from './offices.ts'

/** Those who owe one action together, and how they are joined in a sentence. */
export interface OwnersPlan {
  readonly offices: readonly Office[]
  /** Before the last of several. */
  readonly and: string
}

/** Whether the names stand side by side without a doubt about where one ends. */
function isPlain({ offices, and }: OwnersPlan): boolean {
  const texts = offices.map(({ text }) => text)
  const isRepeated = texts.some((text, at) =>
    texts.some((other, b) => at !== b && other.includes(text)),
  )
  return (
    !isRepeated &&
    offices
      .slice(0, -1)
      .every((one, at) => mayStandBefore(one, offices[at + 1], and, offices.length))
  )
}

/**
 * `সকল জেলা প্রশাসক ও …`: whom does সকল cover? `মহাপরিচালক, খাদ্য অধিদপ্তর ও অর্থ বিভাগ`: of both?
 * `প্রকল্প পরিচালক, খাদ্য অধিদপ্তর ও …`, `সমন্বয় শাখা, খাদ্য অধিদপ্তর ও …`: two, or one of the other?
 * `সড়ক ও জনপথ অধিদপ্তর ও …`: careful clerks write এবং.
 */
function mayStandBefore(
  one: Office,
  next: Office | undefined,
  and: string,
  count: number,
): boolean {
  if (next === undefined || /^(?:সকল|সংশ্লিষ্ট)/u.test(one.text)) return false
  const isPost = ({ trait }: Office): boolean => trait === 'owner:post-with-office'
  if (isPost(one) && (!next.isPeople || count > 2)) return false
  if (isPost(next) && one.isPeople && !isPost(one)) return false
  if (count > 2 && (one.isPeople !== next.isPeople || isPost(next) || one.isUnit)) return false
  return and === 'এবং' || !(one.text.includes(' ও ') || next.text.includes(' ও '))
}

const office = fc.constantFrom(...offices)

/** One owner as a rule, two or three at times. */
export const owners: fc.Arbitrary<OwnersPlan> = fc
  .record({
    offices: fc.oneof(
      { arbitrary: fc.tuple(office), weight: 5 },
      { arbitrary: fc.tuple(office, office), weight: 2 },
      { arbitrary: fc.tuple(office, office, office), weight: 1 },
    ),
    and: fc.constantFrom('ও', 'এবং'),
  })
  .filter(isPlain)

/** অর্থ বিভাগ · অর্থ বিভাগ ও কৃষি মন্ত্রণালয় · ক, খ ও গ */
export function joined({ offices, and }: OwnersPlan): string {
  const texts = offices.map(({ text }) => text)
  const last = texts.at(-1) ?? ''
  return texts.length === 1 ? last : `${texts.slice(0, -1).join(', ')} ${and} ${last}`
}

/** Behind a bracket or an abbreviation the ending may stand apart by a dash. */
export function inDative(plan: OwnersPlan, hasDash: boolean): string {
  const text = joined(plan)
  return text.endsWith(')') && hasDash ? `${text}-কে` : `${text}কে`
}

/** Verbs agree with the one who stands next to them. */
export const isHonoured = ({ offices }: OwnersPlan): boolean => offices.at(-1)?.isPeople ?? false

export const traitsOf = ({ offices, and }: OwnersPlan): readonly string[] => [
  ...new Set(offices.map(({ trait }) => trait)),
  ...(offices.some(({ text }) => text.includes('(')) ? ['owners:brackets'] : []),
  ...(offices.length > 1 ? [`owners:${offices.length}`, `owners:${and}`] : []),
]
