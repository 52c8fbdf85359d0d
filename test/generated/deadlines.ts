import * as fc from 'fast-check'
import type { Deadline } from '../../schemas/action.ts'
import { absoluteDeadlines } from './absolute-deadlines.ts'
import type { DeadlinePlan } from './planted.ts'
import { relativeDeadlines } from './relative-deadlines.ts'

const fixed = (
  kind: Deadline['kind'],
  words: string,
  recurrence: string | null = null,
): DeadlinePlan => ({
  kind,
  print: () => ({ words, trait: `deadline:${words}`, due: { kind, date: null, recurrence } }),
})

const immediate = fc.constantFrom(
  ...['অনতিবিলম্বে', 'অবিলম্বে', 'জরুরি ভিত্তিতে', 'দ্রুত', 'দ্রুততম সময়ের মধ্যে', 'যথাশীঘ্র'].map((words) =>
    fixed('immediate', words),
  ),
)

const recurring = fc.constantFrom(
  fixed('recurring', 'প্রতি মাসে', 'FREQ=MONTHLY'),
  fixed('recurring', 'প্রতি মাসের ৫ তারিখের মধ্যে', 'FREQ=MONTHLY;BYMONTHDAY=5'),
  fixed('recurring', 'প্রতি মাসের ১০ (দশ) তারিখের মধ্যে', 'FREQ=MONTHLY;BYMONTHDAY=10'),
  fixed('recurring', 'প্রতি মাসের ০৭ তারিখের মধ্যে', 'FREQ=MONTHLY;BYMONTHDAY=7'),
  fixed('recurring', 'প্রতি সপ্তাহে', 'FREQ=WEEKLY'),
  fixed('recurring', 'প্রতি বৃহস্পতিবার', 'FREQ=WEEKLY;BYDAY=TH'),
  fixed('recurring', 'প্রতি সপ্তাহের রবিবার', 'FREQ=WEEKLY;BYDAY=SU'),
  fixed('recurring', 'প্রতিদিন', 'FREQ=DAILY'),
  fixed('recurring', 'প্রতি তিন মাস অন্তর', 'FREQ=MONTHLY;INTERVAL=3'),
  fixed('recurring', 'প্রতি ১৫ দিন অন্তর', 'FREQ=DAILY;INTERVAL=15'),
  fixed('recurring', 'মাসিক ভিত্তিতে', 'FREQ=MONTHLY'),
  fixed('recurring', 'ত্রৈমাসিক ভিত্তিতে', 'FREQ=MONTHLY;INTERVAL=3'),
  fixed('recurring', 'নিয়মিত'),
)

const event = fc.constantFrom(
  ...[
    'আগামী সভার পূর্বে',
    'পরবর্তী সভার পূর্বেই',
    'বর্ষা মৌসুম শুরুর পূর্বে',
    'পবিত্র ঈদুল আযহার পূর্বে',
    'অর্থ বরাদ্দ প্রাপ্তির পর',
    'বরাদ্দ প্রাপ্তির ১৫ (পনেরো) দিনের মধ্যে',
  ].map((words) => fixed('event', words)),
)

/** For what is laid before a meeting. */
export const atMeetings: readonly DeadlinePlan[] = [
  'পরবর্তী সভায়',
  'আগামী সভায়',
  'পরবর্তী মাসিক সমন্বয় সভায়',
].map((words) => fixed('event', words))

/** For what is done once. */
export const singleDeadlines: fc.Arbitrary<DeadlinePlan> = fc.oneof(
  { arbitrary: absoluteDeadlines, weight: 4 },
  { arbitrary: relativeDeadlines, weight: 4 },
  { arbitrary: immediate, weight: 2 },
  { arbitrary: event, weight: 1 },
)

/** For what is done again and again. */
export const repeatedDeadlines: fc.Arbitrary<DeadlinePlan> = recurring

/** What stands in a column for time. */
export const columnDeadlines: fc.Arbitrary<DeadlinePlan> = fc.oneof(
  absoluteDeadlines,
  relativeDeadlines,
  immediate,
  recurring,
)
