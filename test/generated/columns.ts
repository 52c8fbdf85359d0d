import { foot, head } from './forms.ts'

/** A column of a table of decisions, by what it holds. */
type Column = 'serial' | 'agenda' | 'discussion' | 'decision' | 'owner' | 'time' | 'remarks'

const listed = (words: string): readonly string[] =>
  words.split(',').map((word) => word.trim().normalize('NFC'))

/** What offices print over each column. Source: tables of the corpus and of minutes on *.gov.bd. */
export const headings: Readonly<Record<Column, readonly string[]>> = {
  serial: listed('ক্রম, ক্রঃ নং, ক্রমিক নং, নং, ক্র.নং, ক্রমিক, ক্রমিক নম্বর, ক্রম নং, SL'),
  agenda: listed(
    'আলোচ্য বিষয়, আলোচ্যসূচি, বিষয়, আলোচ্যসূচি ও আলোচনা, আলোচনার বিষয়, এজেন্ডা, বিষয়বস্তু, দপ্তরের নাম, কার্যক্রম, প্রকল্পের নাম, আলোচ্য সূচী, খাত, বিভাগ, শাখার নাম, বিবরণ',
  ),
  discussion: listed(
    'আলোচনা, পর্যালোচনা, আলোচনার বিবরণ, সভার আলোচনা, বিস্তারিত আলোচনা, অগ্রগতি, বর্তমান অবস্থা, আলোচনা ও পর্যালোচনা, মতামত, সমস্যা, আলোচনার সারসংক্ষেপ',
  ),
  decision: listed(
    'সিদ্ধান্ত, গৃহীত সিদ্ধান্ত, সিদ্ধান্তসমূহ, সভার সিদ্ধান্ত, গৃহীত সিদ্ধান্তসমূহ, সিদ্ধান্ত/সুপারিশ, সুপারিশ, করণীয়, সিদ্ধান্ত ও সুপারিশ, সিদ্ধান্ত/নির্দেশনা, নির্দেশনা, সিদ্ধান্ত ও নির্দেশনা, গৃহীত কার্যক্রম, সর্বসম্মত সিদ্ধান্ত, সিদ্ধান্তের বিবরণ, বর্তমান সভার সিদ্ধান্ত, গৃহিত সিদ্ধান্ত',
  ),
  owner: listed(
    'বাস্তবায়নকারী, দায়িত্বপ্রাপ্ত কর্মকর্তা, বাস্তবায়নে, বাস্তবায়নকারী কর্তৃপক্ষ, দায়িত্ব, বাস্তবায়নকারী দপ্তর/সংস্থা, দায়িত্বপ্রাপ্ত, বাস্তবায়নকারী কর্মকর্তা/দপ্তর, দায়িত্বপ্রাপ্ত দপ্তর, দায়িত্বপ্রাপ্ত ব্যক্তি, বাস্তবায়নকারী কর্মকর্তা, কার্যক্রম গ্রহণে, দায়িত্বে, বাস্তবায়নকারী শাখা, সংশ্লিষ্ট দপ্তর, বাস্তবায়নের দায়িত্ব, কে করবেন, বাস্তবায়ন, দায়িত্বশীল কর্মকর্তা, ব্যবস্থা গ্রহণকারী, দায়িত্ব প্রাপ্ত কর্মকর্তা, বাস্তবায়নকারী ব্যক্তি/দপ্তর, যার দায়িত্ব, দায়বদ্ধ কর্মকর্তা, বাস্তবায়নকারী বিভাগ, উদ্যোগ গ্রহণকারী, Action by, বাস্তবায়নকারী মন্ত্রণালয়/বিভাগ',
  ),
  time: listed(
    'সময়সীমা, সময়, বাস্তবায়নের সময়, বাস্তবায়নের সময়সীমা, মেয়াদ, কবে, নির্ধারিত সময়, বাস্তবায়নকাল, সময় সীমা, শেষ তারিখ, সময়কাল, বাস্তবায়নের তারিখ, নির্ধারিত তারিখ, সম্পাদনের সময়, সমাপ্তির তারিখ, বাস্তবায়নের শেষ সময়, সম্ভাব্য সময়, তারিখ',
  ),
  remarks: listed('মন্তব্য, অগ্রগতি, মন্তব্য/অগ্রগতি'),
}

/** Which columns tables have, in which order. */
export const orders: ReadonlyArray<readonly Column[]> = [
  ['serial', 'agenda', 'discussion', 'decision', 'owner', 'time', 'remarks'],
  ['serial', 'agenda', 'discussion', 'decision', 'time', 'owner', 'remarks'],
  ['serial', 'agenda', 'decision', 'owner', 'time'],
  ['serial', 'agenda', 'decision', 'discussion', 'owner', 'time'],
  ['serial', 'decision', 'owner', 'time'],
  ['decision', 'owner', 'time'],
]

/** What a time column says, with the kind and the day that it means at a meeting of 25 October 2025. */
export const times: ReadonlyArray<
  readonly [words: string, kind: string | null, date: string | null]
> = [
  ['৩০ নভেম্বর ২০২৫', 'absolute', '2025-11-30'],
  ['৩০/১১/২০২৫', 'absolute', '2025-11-30'],
  ['৩০.১১.২৫ খ্রি.', 'absolute', '2025-11-30'],
  ['৩০-১১-২৫', 'absolute', '2025-11-30'],
  ['নভেম্বর/২০২৫', 'absolute', '2025-11-30'],
  ['ডিসেম্বর ২০২৫', 'absolute', '2025-12-31'],
  ['৩০ নভেম্বরের মধ্যে', 'absolute', '2025-11-30'],
  ['৩১ ডিসেম্বর, ২০২৫ খ্রি. এর মধ্যে', 'absolute', '2025-12-31'],
  ['১৫ দিন', 'relative', '2025-11-09'],
  ['১ মাস', 'relative', '2025-11-25'],
  ['০৭ দিনের মধ্যে', 'relative', '2025-11-01'],
  ['এক সপ্তাহ', 'relative', '2025-11-01'],
  ['পরবর্তী সভা', 'event', null],
  ['আগামী সভার পূর্বে', 'event', null],
  ['প্রতি মাসে', 'recurring', null],
  ['ত্রৈমাসিক', 'recurring', null],
  ['নিয়মিত', 'recurring', null],
  ['সার্বক্ষণিক', 'recurring', null],
  ['অবিলম্বে', 'immediate', null],
  ['জরুরি ভিত্তিতে', 'immediate', null],
  ['যথাশীঘ্র', 'immediate', null],
  ['চলমান', null, null],
]

/** The decisions of the rows, with who implements them. */
export const rows = [
  ['উপজেলাভিত্তিক শূন্য পদের তালিকা প্রস্তুত করতে হবে।', 'প্রশাসন শাখা'],
  ['হাসপাতালে প্রয়োজনীয় ঔষধের মজুদ নিশ্চিত করতে হবে।', 'সিভিল সার্জন, বরগুনা'],
  ['ক্ষতিগ্রস্ত সড়কসমূহ মেরামত করতে হবে।', 'নির্বাহী প্রকৌশলী, এলজিইডি'],
] as const

const agenda = ['শূন্য পদ', 'ঔষধ সরবরাহ', 'সড়ক মেরামত']
const told = [
  'সভায় জানানো হয়, ১২টি পদ শূন্য রয়েছে।',
  'সিভিল সার্জন জানান, ঔষধের ঘাটতি রয়েছে।',
  'বন্যায় সড়কের ক্ষতি হয়েছে মর্মে সভায় জানানো হয়।',
]

/** Minutes with a table of these columns, all but one under their commonest heading. */
export function minutesWithTable(
  order: readonly Column[],
  named: Partial<Record<Column, string>>,
  { time = '৩০ নভেম্বর ২০২৫', sign = '\t' }: { time?: string; sign?: string } = {},
): string {
  const cells = rows.map(([decision, owner], index) => ({
    serial: '১২৩'[index],
    agenda: agenda[index],
    discussion: told[index],
    decision,
    owner,
    time,
    remarks: '',
  }))
  const lines = [
    order.map((column) => named[column] ?? headings[column][0]),
    ...cells.map((row) => order.map((column) => row[column])),
  ].map((line) => line.join(sign))
  return `${head}\nসভাপতি সকলকে স্বাগত জানান। বিস্তারিত আলোচনা শেষে নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n\n${lines.join('\n')}\n\nপরিশেষে সভাপতি সকলকে ধন্যবাদ জানিয়ে সভা শেষ করেন।\n${foot}`.normalize(
    'NFC',
  )
}
