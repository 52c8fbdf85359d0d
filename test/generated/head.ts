import * as fc from 'fast-check'
import { plusDays, weekday } from './calendar.ts'
import { inBangla } from '../support/bangla.ts'
import { numeric, written, writtenWithComma } from './print.ts'

/** How the day of a meeting is printed in its header. */
const dayForms: readonly ((day: string) => string)[] = [
  (day) => written(day),
  (day) => writtenWithComma(day),
  (day) => `${numeric(day, '/')} খ্রিঃ`,
  (day) => `${numeric(day, '-')} খ্রি.`,
]

const offices = [
  ['খাদ্য মন্ত্রণালয়', 'সমন্বয় শাখা', 'সচিব, খাদ্য মন্ত্রণালয়'],
  ['পানি সম্পদ মন্ত্রণালয়', 'প্রশাসন-১ শাখা', 'অতিরিক্ত সচিব (প্রশাসন), পানি সম্পদ মন্ত্রণালয়'],
  ['জেলা প্রশাসকের কার্যালয়, যশোর', 'স্থানীয় সরকার শাখা', 'জেলা প্রশাসক, যশোর'],
] as const

/** The lines that frame minutes. */
export interface Frame {
  readonly day: (day: string) => string
  readonly office: (typeof offices)[number]
  readonly hasAttendance: boolean
}

export const frames: fc.Arbitrary<Frame> = fc.record({
  day: fc.constantFrom(...dayForms),
  office: fc.constantFrom(...offices),
  hasAttendance: fc.boolean(),
})

const firstDay = '2024-01-01'
const dayCount = 1066

/** A working day from January 2024 to November 2026. */
export const meetings: fc.Arbitrary<string> = fc
  .nat({ max: dayCount })
  .map((ahead) => plusDays(firstDay, ahead))
  .map((day) => (weekday(day) < 5 ? day : plusDays(day, 2)))

const opening =
  'সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন। অতঃপর আলোচ্যসূচি অনুযায়ী বিষয়সমূহ সভায় উপস্থাপন করা হয়।'

export const headOf = ({ day, office }: Frame, meeting: string): string => `গণপ্রজাতন্ত্রী বাংলাদেশ সরকার
${office[0]}
${office[1]}

বিষয়: মাসিক সমন্বয় সভার কার্যবিবরণী।

সভাপতি : মোঃ আনোয়ার হোসেন, ${office[2]}
সভার তারিখ : ${day(meeting)}
সময় : সকাল ১০.৩০ ঘটিকা
স্থান : সম্মেলন কক্ষ

${opening}`

/** Who came: names and posts, none of whom owes anything by that. */
const attendance = `উপস্থিত সদস্যদের তালিকা:

ক্রমিক	নাম ও পদবি	দপ্তর	স্বাক্ষর
১	মোঃ আনোয়ার হোসেন, সভাপতি	-	স্বাক্ষরিত
২	নাসরিন আক্তার, উপসচিব	অর্থ বিভাগ	স্বাক্ষরিত
৩	আবদুল করিম, মহাপরিচালক	খাদ্য অধিদপ্তর	স্বাক্ষরিত`

export const tailOf = (
  { office, hasAttendance }: Frame,
  meeting: string,
): string => `সভায় আর কোনো আলোচ্য বিষয় না থাকায় সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।

স্বাক্ষরিত/-
(মোঃ আনোয়ার হোসেন)
${office[2].split(',')[0]}

স্মারক নম্বর: ১৩.০০.০০০০.০২১.০৬.০০৩.২৪-${inBangla(117)}
তারিখ: ${written(plusDays(meeting, 6))}

বিতরণ (জ্যেষ্ঠতার ক্রমানুসারে নয়):
১। সচিব, অর্থ বিভাগ, বাংলাদেশ সচিবালয়, ঢাকা।
২। মহাপরিচালক, খাদ্য অধিদপ্তর, ঢাকা।
৩। জেলা প্রশাসক (সকল)।

(নাসরিন আক্তার)
উপসচিব${hasAttendance ? `\n\n${attendance}` : ''}
`
