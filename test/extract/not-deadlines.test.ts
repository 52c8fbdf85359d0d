import { describe, expect, it } from 'vitest'
import { minutesOf, readActions, readText } from '../support/reading.ts'

/** Words of time that say by when nothing is due. */
const refuses: ReadonlyArray<readonly [why: string, sentence: string]> = [
  ['what is forbidden until an event', 'সেট কোড প্রাপ্তির পূর্বে প্রশ্নপত্রের প্যাকেট খোলা যাবে না।'],
  ['regular committees', 'নিয়মিত কমিটি গঠনে ব্যর্থ শিক্ষকগণকে নোটিশ দিতে হবে।'],
  [
    'a term inside a relative clause',
    'Schemes for which land is not available by December 2026 may be dropped.',
  ],
  ['due time', 'নৌযানের লাইসেন্স যথাসময়ে নবায়ন করতে হবে।'],
  ['the set time', 'বরাদ্দের অর্থ নির্ধারিত সময়ের মধ্যে ব্যয় করতে হবে।'],
  ['the haste of another', 'রিপোর্ট দ্রুত প্রাপ্তির বিষয়ে পরীক্ষাগারে যোগাযোগ রাখতে হবে।'],
  ['how long something is to last', 'মেয়াদ জুন ২০২৭ পর্যন্ত বৃদ্ধির প্রস্তাব প্রেরণ করতে হবে।'],
  ['for how much longer', 'প্রকল্পের মেয়াদ জুন ২০২৭ পর্যন্ত ০১ (এক) বছর বৃদ্ধির প্রস্তাব প্রেরণ করতে হবে।'],
  ['the days of a reason', 'চুক্তির মেয়াদ ৩০ জুন ২০২৬ তারিখের মধ্যে শেষ হওয়ায় নতুন দরপত্র আহ্বান করতে হবে।'],
  ['in time', 'শ্রমিকদের মজুরি সময়মত পরিশোধ করতে হবে।'],
  ['a letter of the past', 'গত ১২ মার্চ ২০২৬ তারিখের পত্রের আলোকে ব্যবস্থা গ্রহণ করতে হবে।'],
  ['an event of the past', 'বিগত ৫ এপ্রিল ২০২৬ তারিখে অনুষ্ঠিত নিলামের হিসাব দাখিল করতে হবে।'],
  ['a month of doing', 'জুন মাসে ১০টি নলকূপ স্থাপন করতে হবে।'],
  ['a month gone', 'জুন ২০২৬ মাসে অনুষ্ঠিত সভার কার্যবিবরণী জারি করতে হবে।'],
  ['the day of what comes', 'আগামী ২১ মে অনুষ্ঠেয় পরীক্ষার কেন্দ্র প্রস্তুত রাখতে হবে।'],
  ['the month of what comes', 'আগামী মাসে অনুষ্ঠেয় পরীক্ষার কেন্দ্র প্রস্তুত রাখতে হবে।'],
  ['the month of a reason', 'আগামী মাসে পরীক্ষা থাকায় কেন্দ্র প্রস্তুত রাখতে হবে।'],
  ['a market', 'পৌর এলাকার নিয়মিত বাজার ইজারা দিতে হবে।'],
  ['regular posts', 'নিয়মিত পদে জনবল নিয়োগ করতে হবে।'],
  ['among places', 'উপকূলীয় জেলাসমূহের মধ্যে ত্রাণের ঢেউটিন বিতরণ করতে হবে।'],
  ['among offices', 'মন্ত্রণালয়/বিভাগের মধ্যে তথ্য আদান-প্রদান নিশ্চিত করতে হবে।'],
  ['meanwhile', 'ইতোমধ্যে নির্মিত ঘাটসমূহের তালিকা প্রস্তুত করতে হবে।'],
  ['a year of the budget', '২০২৬-২৭ অর্থবছরের বাজেটে নদী শাসনের বরাদ্দ রাখতে হবে।'],
  ['a term of a plan', 'পর্যটন মহাপরিকল্পনা (২০২৬-২০৪১) এর খসড়া প্রস্তুত করতে হবে।'],
  ['the year of a law', 'মৎস্য সংরক্ষণ আইন ১৯৫০ অনুসরণ করতে হবে।'],
  ['a number of rooms', 'বিশ্রামাগারের ১২টি কক্ষ ৩০ জুন স্মৃতি ফলকসহ সংস্কার করতে হবে।'],
  ['a memo number', '১২.০৫.২০২৬ নং নথির অনুলিপি সংরক্ষণ করতে হবে।'],
  ['the day from which it holds', '১ জুলাই ২০২৬ হতে ঘাটের নতুন ভাড়া কার্যকর করতে হবে।'],
  ['how long it takes', '৩ দিনব্যাপী রেশম মেলা আয়োজন করতে হবে।'],
  ['such a day without a year', '১ জুন হতে ঘাটের নতুন ভাড়া কার্যকর করতে হবে।'],
  ['the meeting of a day', '১০ মে তারিখে অনুষ্ঠিত সভার কার্যবিবরণী সংশোধন করতে হবে।'],
  ['a regular lawsuit', 'দখলদারের বিরুদ্ধে নিয়মিত মামলা দায়ের করতে হবে।'],
  ['the haste of what a letter asks for', 'মামলার দ্রুত শুনানির জন্য সলিসিটর উইংকে পত্র প্রেরণ করতে হবে।'],
  ['the time of a condition', 'জুন ২০২৬ এর মধ্যে যেসব কেন্দ্র নবায়ন করবে না, সেসব কেন্দ্র বন্ধ করতে হবে।'],
  ['no time at all', 'চা শ্রমিকদের জন্য সুপেয় পানির ব্যবস্থা করতে হবে।'],
]

/** Waiting for an event, or at once: deadlines without a day. */
const dayless: ReadonlyArray<readonly [sentence: string, text: string, kind: string]> = [
  ['ঈদের পূর্ববর্তী সাত দিন মোড়ে গ্রাম পুলিশ মোতায়েন করতে হবে।', 'ঈদের পূর্ববর্তী সাত দিন', 'event'],
  ['প্রাক্কলন চেয়ে গণপূর্ত বিভাগকে জরুরি ভিত্তিতে পত্র দিতে হবে।', 'জরুরি ভিত্তিতে', 'immediate'],
  ['নোটিশ কমপক্ষে ১৫ দিন পূর্বে সদস্যদের নিকট পৌঁছাতে হবে।', 'কমপক্ষে ১৫ দিন পূর্বে', 'event'],
  ['মেরামতের পর যন্ত্র পরিচালনার প্রশিক্ষণ দিতে হবে।', 'মেরামতের পর', 'event'],
  // What begins behind a happening and is to be done at once: the haste says by when.
  ['খসড়া পাওয়ার পর কার্যক্রম অবিলম্বে গ্রহণ করতে হবে।', 'অবিলম্বে', 'immediate'],
  ['পরবর্তী সভার পূর্বে দ্রুত তালিকা প্রস্তুত করতে হবে।', 'পরবর্তী সভার পূর্বে', 'event'],
  ['সেতুর কাজ অতিসত্ত্বর শুরু করতে হবে।', 'অতিসত্ত্বর', 'immediate'],
  ['ঘাটের নকশা পরবর্তী সভায় উপস্থাপন করতে হবে।', 'পরবর্তী সভায়', 'event'],
  ['আগামী সমন্বয় সভার পূর্বে তালিকা প্রস্তুত করতে হবে।', 'আগামী সমন্বয় সভার পূর্বে', 'event'],
  ['অর্থ প্রাপ্তির ৩০ দিনের মধ্যে কাজ শুরু করতে হবে।', 'অর্থ প্রাপ্তির ৩০ দিনের মধ্যে', 'event'],
  ['ভাঙা স্লুইস গেট অনতিবিলম্বে মেরামত করতে হবে।', 'অনতিবিলম্বে', 'immediate'],
  ['জাটকা নিধন রোধে জরুরি ভিত্তিতে অভিযান পরিচালনা করতে হবে।', 'জরুরি ভিত্তিতে', 'immediate'],
  ['ঈদুল আজহার ছুটির পর কর্মশালা আয়োজন করতে হবে।', 'ঈদুল আজহার ছুটির পর', 'event'],
  ['চাল বিতরণের সময় তদারকি করতে হবে।', 'চাল বিতরণের সময়', 'event'],
  ['রমজানের পূর্বেই ছোলা আমদানি সম্পন্ন করতে হবে।', 'রমজানের পূর্বেই', 'event'],
  ['আগামী বর্ষা মৌসুম শুরুর পূর্বে নালা খনন করতে হবে।', 'আগামী বর্ষা মৌসুম শুরুর পূর্বে', 'event'],
  ['তবে ক্রয়ের ৩ দিনের মধ্যে ভাউচার দাখিল করতে হবে।', 'ক্রয়ের ৩ দিনের মধ্যে', 'event'],
  ['তামাদির মেয়াদ উত্তীর্ণের পূর্বেই আপিল দায়ের করতে হবে।', 'তামাদির মেয়াদ উত্তীর্ণের পূর্বেই', 'event'],
  ['চরের রাস্তা দ্রুত সংস্কার করতে হবে।', 'দ্রুত', 'immediate'],
  ['টেন্ডার কল করার আগে প্রাক্কলন যাচাই করতে হবে।', 'টেন্ডার কল করার আগে', 'event'],
]

describe('a deadline', () => {
  it.each(refuses)('is not read from %s: %s', (_why, sentence) => {
    const [action] = readActions(sentence)
    expect(action?.text).toBeDefined()
    expect(action?.deadline).toBeNull()
  })

  it.each(dayless)('without a day has none made up for it: %s', (sentence, text, kind) => {
    const [action] = readActions(sentence)
    expect(action?.deadline).toMatchObject({ text, kind, date: null, recurrence: null })
  })

  it('is not read from dates of the discussion', () => {
    const { documents } = readText(
      minutesOf(`২। উপপরিচালক জানান, ৩০ জুন ২০২৬ তারিখের মধ্যে ঘাট নির্মাণ শেষ হবে।

৩। বিস্তারিত আলোচনা শেষে নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:

ক) ঘাট নির্মাণের কাজ তদারকি করতে হবে।`),
    )
    const actions = documents.flatMap(({ decisions }) => decisions.flatMap((d) => d.actions))
    expect(actions.map(({ text, deadline }) => [text, deadline])).toEqual([
      ['ঘাট নির্মাণের কাজ তদারকি করতে হবে।', null],
    ])
  })

  it('is not read from the condition of an action', () => {
    const [action] = readActions('১৫ জুনের মধ্যে ভাড়া না পেলে দোকানের বরাদ্দ বাতিল করতে হবে।')
    expect(action?.deadline).toBeNull()
    expect(action?.reasons).toContain('conditional')
  })
})
