/**
 * Every habit of setting a list of decisions: what stands above it, its labels, where each item says who implements it, what
 * ends an item and what parts two. Source: the forms of the corpus; each value is common in minutes of *.gov.bd.
 */
const bengali = (number: number): string =>
  String(number).replace(/\d/gu, (digit) => '০১২৩৪৫৬৭৮৯'[Number(digit)] ?? '')
const letters = 'কখগঘ'
const romans = ['i', 'ii', 'iii', 'iv']

const closings = [
  'সভায় আর কোনো আলোচনা না থাকায় সভাপতি সকলকে ধন্যবাদ জানিয়ে সভা শেষ করেন।',
  'পরিশেষে সভাপতি সকলকে ধন্যবাদ জানিয়ে সভা শেষ করেন।',
] as const
const welcome = 'সভাপতি সকলকে স্বাগত জানান।'

/** What stands above and below the list. */
const surroundings = [
  [`${welcome}\n\nসিদ্ধান্ত:`, closings[0]],
  [`${welcome}\n\nগৃহীত সিদ্ধান্তসমূহঃ`, closings[1]],
  [`${welcome} বিস্তারিত আলোচনা শেষে নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:`, closings[1]],
  [`${welcome}\nসভায় সর্বসম্মতিক্রমে নিম্নোক্ত সিদ্ধান্তসমূহ গৃহীত হয়ঃ-`, closings[1]],
  [
    `১। ${welcome}\n২। সিভিল সার্জন জানান, হাসপাতালে ঔষধের ঘাটতি রয়েছে।\n৩। আলোচনান্তে নিম্নবর্ণিত সিদ্ধান্ত গৃহীত হয়:`,
    `৪। ${closings[0]}`,
  ],
  [`${welcome}\n\nসিদ্ধান্ত`, closings[1]],
  [
    'আলোচ্যসূচি-১: স্বাস্থ্য সেবা\nআলোচনা: সিভিল সার্জন জানান, হাসপাতালে ঔষধের ঘাটতি রয়েছে।\nসিদ্ধান্ত:',
    `আলোচ্যসূচি-২: বিবিধ\nআলোচনা: আলোচনার কোনো বিষয় ছিল না।\n\n${closings[1]}`,
  ],
  [`${welcome}\n\nসভায় বিস্তারিত আলোচনান্তে নিম্নলিখিত সিদ্ধান্ত গ্রহণ করা হয়।`, closings[0]],
] as const

type LabelOf = (number: number) => string
const letter: LabelOf = (number) => letters[number - 1] ?? ''
const roman: LabelOf = (number) => romans[number - 1] ?? ''

/** By the name under which a failure is shown. */
export const labels: ReadonlyMap<string, LabelOf> = new Map<string, LabelOf>([
  ['১।', (number) => `${bengali(number)}।`],
  ['১.', (number) => `${bengali(number)}.`],
  ['১)', (number) => `${bengali(number)})`],
  ['(১)', (number) => `(${bengali(number)})`],
  ['০১।', (number) => `০${bengali(number)}।`],
  ['১:', (number) => `${bengali(number)}:`],
  ['১-', (number) => `${bengali(number)}-`],
  ['1.', (number) => `${number}.`],
  ['(1)', (number) => `(${number})`],
  ['(ক)', (number) => `(${letter(number)})`],
  ['ক)', (number) => `${letter(number)})`],
  ['ক.', (number) => `${letter(number)}.`],
  ['ক।', (number) => `${letter(number)}।`],
  ['(i)', (number) => `(${roman(number)})`],
  ['i)', (number) => `${roman(number)})`],
  ['i.', (number) => `${roman(number)}.`],
  ['৩.১', (number) => `৩.${bengali(number)}`],
  ['৩.১।', (number) => `৩.${bengali(number)}।`],
  ['সিদ্ধান্ত-১:', (number) => `সিদ্ধান্ত-${bengali(number)}:`],
  ['সিদ্ধান্ত ১ :', (number) => `সিদ্ধান্ত ${bengali(number)} :`],
  ['•', () => '•'],
  ['-', () => '-'],
  ['➢', () => '➢'],
  ['*', () => '*'],
])

/** Where an item says who implements it; by the name under which a failure is shown. */
export const notes: ReadonlyMap<string, (office: string) => string> = new Map([
  ['none', () => ''],
  ['in its line', (office: string) => ` বাস্তবায়নে: ${office}`],
  ['in its line, with a dari', (office: string) => ` দায়িত্ব: ${office}।`],
  ['labelled in brackets', (office: string) => ` (বাস্তবায়নকারী: ${office})`],
  ['in brackets', (office: string) => ` (${office})`],
  ['in square brackets', (office: string) => ` [${office}]`],
  ['behind a hyphen', (office: string) => ` -${office}`],
  ['behind a dash', (office: string) => ` — ${office}`],
  ['below', (office: string) => `\nবাস্তবায়নে: ${office}`],
  ['below, with a dari', (office: string) => `\nবাস্তবায়নকারী কর্তৃপক্ষ : ${office}।`],
  ['below a blank line', (office: string) => `\n\nবাস্তবায়নে: ${office}`],
  ['below in brackets', (office: string) => `\n(${office})`],
  ['below, labelled in brackets', (office: string) => `\n(বাস্তবায়নে: ${office})`],
  ['below, behind a hyphen', (office: string) => `\nদায়িত্বে- ${office}`],
])

const ends = ['।', ';', ''] as const
const gaps = ['\n', '\n\n'] as const
const separators = [' ', '\t'] as const

export const items = [
  ['উপজেলাভিত্তিক শূন্য পদের তালিকা আগামী ৩০ নভেম্বর ২০২৫ তারিখের মধ্যে প্রস্তুত করতে হবে', 'প্রশাসন শাখা'],
  ['হাসপাতালে প্রয়োজনীয় ঔষধের মজুদ নিশ্চিত করতে হবে', 'সিভিল সার্জন, বরগুনা'],
  ['ক্ষতিগ্রস্ত সড়কসমূহ দ্রুত মেরামত করতে হবে', 'নির্বাহী প্রকৌশলী, এলজিইডি'],
] as const

export const head = `গণপ্রজাতন্ত্রী বাংলাদেশ সরকার
জেলা প্রশাসকের কার্যালয়, বরগুনা

জেলা উন্নয়ন সমন্বয় কমিটির সভার কার্যবিবরণী

সভাপতি : জনাব মোঃ করিম, জেলা প্রশাসক
তারিখ : ২৫ অক্টোবর ২০২৫
সময় : সকাল ১০.০০ টা
স্থান : সম্মেলন কক্ষ
`

export const foot = '\nমোঃ করিম\nজেলা প্রশাসক\n'

const pick = <T>(values: readonly T[], index: number): T => values[index % values.length] as T

/**
 * Minutes in which the items stand with labels and notes of these kinds. The other habits go round by `turn`, so that over all
 * turns every two of them meet.
 */
export function minutesIn(
  labelOf: LabelOf,
  note: (office: string) => string,
  turn: number,
): string {
  const [above, below] = pick(surroundings, turn)
  const end = pick(ends, turn + Math.floor(turn / 8))
  const gap = pick(gaps, Math.floor(turn / 3))
  const separator = pick(separators, Math.floor(turn / 5))
  const list = items
    .map(([text, office], index) => `${labelOf(index + 1)}${separator}${text}${end}${note(office)}`)
    .join(gap)
  return `${head}\n${above}\n${list}\n\n${below}\n${foot}`.normalize('NFC')
}
