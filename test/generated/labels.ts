import { inBangla } from '../support/bangla.ts'

/** How the decisions of a list are labelled; `null` for none. */
export interface LabelStyle {
  readonly name: string
  /** Before the decision, with the blank behind it; `at` and `item` count from 0. */
  readonly print: (at: number, item: number) => string
  readonly canonical: (at: number, item: number) => string | null
}

const letters = [...'কখগঘঙচছজঝঞটঠড']
const skipping = letters.filter((letter) => letter !== 'ঙ' && letter !== 'ঞ')

const byLetter = (
  name: string,
  around: (letter: string) => string,
  order = letters,
): LabelStyle => ({
  name: `label:${name}`,
  print: (at) => around(order[at] ?? ''),
  canonical: (at) => order[at] ?? '',
})

const byNumber = (name: string, around: (number: string) => string): LabelStyle => ({
  name: `label:${name}`,
  print: (at) => around(inBangla(at + 1)),
  canonical: (at) => inBangla(at + 1),
})

const byItem = (name: string, around: (number: string) => string): LabelStyle => ({
  name: `label:${name}`,
  print: (at, item) => around(inBangla(`${item + 1}.${at + 1}`)),
  canonical: (at, item) => inBangla(`${item + 1}.${at + 1}`),
})

const bullet = (sign: string): LabelStyle => ({
  name: `label:${sign}`,
  print: () => `${sign} `,
  canonical: () => null,
})

export const letterStyles: readonly LabelStyle[] = [
  byLetter('(ক)', (letter) => `(${letter}) `),
  byLetter('ক)', (letter) => `${letter}) `),
  byLetter('ক.', (letter) => `${letter}. `),
  byLetter('ক।', (letter) => `${letter}। `),
  byLetter('(ক) without ঙ', (letter) => `(${letter}) `, skipping),
]

/** Beside paragraphs that are numbered ২। these would be paragraphs. */
export const numberStyles: readonly LabelStyle[] = [
  byNumber('১)', (number) => `${number}) `),
  byNumber('(১)', (number) => `(${number}) `),
]
export const paragraphLikeStyles: readonly LabelStyle[] = [
  byNumber('১।', (number) => `${number}। `),
  byNumber('১.', (number) => `${number}. `),
]

export const namedStyles: readonly LabelStyle[] = [
  byNumber('সিদ্ধান্ত-১:', (number) => `সিদ্ধান্ত-${number}: `),
  byNumber('সিদ্ধান্ত ১:', (number) => `সিদ্ধান্ত ${number}: `),
  byNumber('সিদ্ধান্ত-১ঃ', (number) => `সিদ্ধান্ত-${number}ঃ `),
]

export const bulletStyles: readonly LabelStyle[] = [bullet('•'), bullet('-')]

/** Numbered through the agenda: ২.১ is the first decision of the second item. */
export const agendaStyles: readonly LabelStyle[] = [
  byItem('১.১', (number) => `${number} `),
  byItem('১.১।', (number) => `${number}। `),
  byItem('সিদ্ধান্ত ১.১:', (number) => `সিদ্ধান্ত ${number}: `),
]

export const unlabelled: LabelStyle = {
  name: 'label:none',
  print: () => '',
  canonical: () => null,
}
