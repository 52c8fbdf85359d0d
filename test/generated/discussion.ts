import * as fc from 'fast-check'
import { plusDays, plusMonths } from './calendar.ts'
import { numeric, written } from './print.ts'

/** What is said before anything is decided: it obliges, asks and tells of other meetings, and decides nothing. */
type Remark = (meeting: string) => string

const remarks: readonly Remark[] = [
  () => 'সভাপতি বলেন, মাঠ পর্যায়ের কাজে গতি আনতে হবে এবং সকলকে আন্তরিকতার সাথে দায়িত্ব পালন করতে হবে।',
  () => 'প্রকল্প পরিচালক জানান, ভূমি অধিগ্রহণে বিলম্বের কারণে নির্মাণ কাজ শুরু করা যায়নি।',
  (meeting) =>
    `উপসচিব (সমন্বয়) জানান, গত ${written(plusDays(meeting, -35))} তারিখে অনুষ্ঠিত সভায় অনিষ্পন্ন পত্রের তালিকা ৭ দিনের মধ্যে প্রেরণ করতে হবে মর্মে সিদ্ধান্ত গৃহীত হয়েছিল। উক্ত তালিকা অদ্যাবধি পাওয়া যায়নি।`,
  () => 'অর্থ বিভাগের প্রতিনিধি বরাদ্দের বিভাজন দ্রুত প্রেরণের জন্য সংশ্লিষ্ট সকলকে অনুরোধ করেন।',
  (meeting) =>
    `সভায় জানানো হয় যে, ${numeric(plusMonths(meeting, -1), '/')} তারিখ পর্যন্ত বরাদ্দের ৩৮ শতাংশ ব্যয় হয়েছে।`,
  () => 'মহাপরিচালক, খাদ্য অধিদপ্তর বলেন, আগামী মাসে নতুন গুদাম চালু করা হবে।',
  () => 'কয়েকজন সদস্য কাজের মান যাচাইয়ের উপর গুরুত্ব আরোপ করেন। এ বিষয়ে বিস্তারিত আলোচনা হয়।',
  () =>
    'জেলা প্রশাসক উল্লেখ করেন যে, নীতিমালা অনুযায়ী প্রতি মাসের ৭ তারিখের মধ্যে প্রতিবেদন পাঠাতে হয়, কিন্তু কয়েকটি উপজেলা তা নিয়মিত পাঠায় না।',
  () => 'পরিকল্পনা অনুবিভাগের প্রতিনিধি মত প্রকাশ করেন যে, প্রকল্পের মেয়াদ এক বছর বৃদ্ধি করা যেতে পারে।',
  (meeting) =>
    `বিগত ${numeric(plusDays(meeting, -60), '-')} খ্রিঃ তারিখের সভার সিদ্ধান্ত অনুযায়ী তিনটি উপজেলায় অভিযান পরিচালনা করা হয়েছে।`,
]

/** Two to four paragraphs of talk. */
export const discussions: fc.Arbitrary<readonly Remark[]> = fc.uniqueArray(
  fc.constantFrom(...remarks),
  {
    minLength: 2,
    maxLength: 4,
  },
)
export type Discussion = readonly Remark[]

export const spoken = (discussion: Discussion, at: number, meeting: string): string =>
  discussion[at % discussion.length]?.(meeting) ?? ''

/** What a meeting talks about, for agendas and tables. */
export const subjects: readonly string[] = [
  'অনিষ্পন্ন বিষয় নিষ্পত্তি',
  'উন্নয়ন প্রকল্পের বাস্তবায়ন অগ্রগতি',
  'জনবল ও প্রশিক্ষণ',
  'অবকাঠামো রক্ষণাবেক্ষণ',
  'সেবা সহজীকরণ',
  'বিবিধ',
]
export const subjectAt = (at: number): string => subjects[at % subjects.length] ?? ''
