import { describe, expect, it } from 'vitest'
import { fold } from '../../pipeline/bangla/fold.ts'
import { finalPredicate, postposedPredicate, type Predicate } from '../../pipeline/bangla/verbs.ts'

function predicateOf(text: string) {
  const found = finalPredicate(fold(text))
  if (found === null) return null
  const { start, end, ...force } = found
  return { printed: text.slice(start, end), ...force }
}

type Row = readonly [text: string, printed: string, voice: Predicate['voice']]

const must: readonly Row[] = [
  ['তথ্য হালনাগাদ করতে হবে;', 'করতে হবে', 'obligation'],
  ['তথ্য সংগ্রহ করিতে হইবে।', 'করিতে হইবে', 'obligation'],
  ['নিয়মিত উপস্থিতি নিশ্চিত করা আবশ্যক।', 'করা আবশ্যক', 'obligation'],
  ['মন্ত্রিপরিষদ বিভাগ ব্যবস্থা গ্রহণ করবে।', 'করবে', 'active'],
  ['জেলা প্রশাসকগণ তালিকা প্রেরণ করবেন', 'করবেন', 'active'],
  ['সচিব উহা দাখিল করিবেন।', 'করিবেন', 'active'],
  ['কমিটি প্রতি মাসে সভায় বসবে।', 'বসবে', 'active'],
  ['মাঠপর্যায়ের কর্মকর্তাগণকে অবগত করা হবে।', 'হবে', 'passive'],
  ['আগামী মাসে সভা আহ্বান করা হইবে।', 'হইবে', 'passive'],
  ['মহাপরিচালককে দায়িত্ব অর্পণ করা হলো।', 'দায়িত্ব অর্পণ করা হলো', 'request'],
  ['দ্রুত প্রতিবেদন দাখিলের নির্দেশ প্রদান করা হয়।', 'নির্দেশ প্রদান করা হয়', 'request'],
  ['ওয়েবসাইটের তথ্য হালনাগাদকরণ', 'হালনাগাদকরণ', 'nominal'],
  ['প্রাক্কলন দাখিল করার জন্য বলা হলো।', 'জন্য বলা হলো', 'request'],
]

const request: readonly Row[] = [
  ['মতামত প্রেরণের জন্য অনুরোধ করা হয়।', 'অনুরোধ করা হয়', 'request'],
  ['মতামত প্রেরণের জন্য অনুরোধ জানানো হলো।', 'অনুরোধ জানানো হলো', 'request'],
  ['ব্যবস্থা গ্রহণের জন্য নির্দেশক্রমে অনুরোধ করা হলো', 'অনুরোধ করা হলো', 'request'],
  ['মতামত প্রদানের জন্য অনুরোধ করা হইল।', 'অনুরোধ করা হইল', 'request'],
  ['তথ্য প্রেরণের জন্য বিনীত অনুরোধ করা যাচ্ছে।', 'অনুরোধ করা যাচ্ছে', 'request'],
  ['সকলকে সহযোগিতার আহ্বান জানানো হয়।', 'আহ্বান জানানো হয়', 'request'],
  ['ব্যয় কমানোর পরামর্শ প্রদান করা হয়।', 'পরামর্শ প্রদান করা হয়', 'request'],
]

const may: readonly Row[] = [
  ['একীভূত কর্মসূচি চিহ্নিত করা যেতে পারে।', 'যেতে পারে', 'passive'],
  ['প্রকল্পটি গ্রহণ করা যাইতে পারে।', 'যাইতে পারে', 'passive'],
  ['সংশ্লিষ্ট দপ্তর প্রস্তাব প্রেরণ করতে পারে।', 'করতে পারে', 'active'],
  ['কমিটি নতুন সদস্য কো-অপ্ট করতে পারবে।', 'করতে পারবে', 'active'],
  ['অনলাইনে আবেদন করা যাবে।', 'করা যাবে', 'passive'],
]

const resolved: readonly Row[] = [
  ['প্রস্তাবটি নীতিগতভাবে সমর্থন করা হয়।', 'সমর্থন করা হয়', 'passive'],
  ['গত সভার কার্যবিবরণী দৃঢ়ীকরণ করা হলো।', 'দৃঢ়ীকরণ করা হলো', 'passive'],
  ['বাজেট সর্বসম্মতভাবে অনুমোদিত হয়।', 'অনুমোদিত হয়', 'passive'],
  ['পাঁচ সদস্যের কমিটি গঠন করা হলো।', 'গঠন করা হলো', 'passive'],
  ['প্রস্তাবটি সর্বসম্মতিক্রমে গৃহীত হলো।', 'গৃহীত হলো', 'passive'],
  ['মেয়াদ বৃদ্ধির সুপারিশ করা হলো।', 'সুপারিশ করা হলো', 'passive'],
]

const prohibited: readonly Row[] = [
  ['বিধি বহির্ভূত ব্যয় করা যাবে না।', 'যাবে না', 'passive'],
  ['নতুন নিয়োগ প্রদান করা হবে না।', 'হবে না', 'passive'],
  ['অনুমতি ছাড়া কর্মস্থল ত্যাগ করবেন না।', 'করবেন না', 'active'],
  ['কোনো প্রতিষ্ঠান ফি আদায় করতে পারবে না।', 'পারবে না', 'active'],
  ['গাছ কাটা হতে বিরত থাকতে হবে।', 'বিরত থাকতে হবে', 'obligation'],
  ['নদীতে বর্জ্য না ফেলা', 'না ফেলা', 'nominal'],
]

describe('the last verb of a clause', () => {
  for (const [modality, isNegative, rows] of [
    ['must', false, must],
    ['request', false, request],
    ['may', false, may],
    ['resolved', false, resolved],
    ['must', true, prohibited],
  ] as const)
    it.each(rows)(`says ${isNegative ? 'not to: ' : `${modality}: `}%s`, (text, printed, voice) => {
      expect(predicateOf(text)).toEqual({ printed, modality, voice, isNegative })
    })

  it.each([
    'সভাপতি সকলকে সহযোগিতার অনুরোধ করেন।',
    'সদস্যগণ দ্রুত কাজ শেষ করার আহ্বান জানান।',
    'প্রকল্পের কাজ চলমান রয়েছে।',
    'তিনি সভায় উপস্থিত ছিলেন।',
    'কয়েকটি দপ্তর তথ্য সংগ্রহ করেনি।',
    'বিষয়টি নিয়ে বিস্তারিত আলোচনা করা হয়।',
    'সভাকে অগ্রগতি অবহিত করা হয়।',
    'সভাপতিকে ধন্যবাদ জ্ঞাপন করা হয়।',
    'এতে সিদ্ধান্ত গ্রহণে সুবিধা হবে।',
    'কাজটি সময়মতো শেষ করা সম্ভব হবে।',
    'কোন কোন কর্মসূচি একীভূত করা যায়, তা',
    'কাজটি যথাযথভাবে',
    'জনবলের অভাবে',
    'সদস্য হিসেবে',
    'বর্ষার পূর্বে',
    'জেলা পরিষদের প্রস্তাবে',
    'অডিট আপত্তির জবাবে',
    'নববর্ষের উৎসবে',
    'অতিরিক্ত অর্থের প্রয়োজন হবে।',
    'ঘাটের সংস্কার কাজ করা হচ্ছে।',
    'জেলা প্রশাসককে কালেক্টর বলা হয়।',
    'আগামী মাসের প্রথম সপ্তাহে',
    '',
  ])('decides nothing in “%s”', (text) => {
    expect(predicateOf(text)).toBeNull()
  })
})

describe('what was decided', () => {
  const cases: ReadonlyArray<
    readonly [text: string, modality: Predicate['modality'], voice: Predicate['voice']]
  > = [
    ['কমিটি গঠন করা হবে মর্মে সিদ্ধান্ত গৃহীত হয়।', 'must', 'passive'],
    ['প্রতিবেদন প্রেরণ করতে হবে মর্মে সিদ্ধান্ত গৃহীত হয়।', 'must', 'obligation'],
    ['অধিদপ্তর তালিকা প্রেরণ করবে বলে সিদ্ধান্ত গৃহীত হয়।', 'must', 'active'],
    ['উপকমিটি গঠনের সিদ্ধান্ত গৃহীত হয়।', 'must', 'passive'],
    ['অর্থ বিভাগকে অনুরোধ করার সিদ্ধান্ত গৃহীত হয়।', 'request', 'request'],
    ['প্রস্তাবটি স্থগিত রাখা যেতে পারে মর্মে সিদ্ধান্ত গৃহীত হয়।', 'may', 'passive'],
    ['বাজেট প্রস্তাব অনুমোদনের সিদ্ধান্ত গৃহীত হয়।', 'resolved', 'passive'],
    ['আইনানুগ ব্যবস্থা গ্রহণের সিদ্ধান্ত গৃহীত হয়।', 'must', 'passive'],
  ]
  it.each(cases)('binds as its own words say: %s', (text, modality, voice) => {
    expect(predicateOf(text)).toMatchObject({ modality, voice, isNegative: false })
  })

  it.each([
    'নতুন দোকান বরাদ্দ দেওয়া যাবে না মর্মে সিদ্ধান্ত গৃহীত হয়।',
    'নতুন ঘাট ইজারা প্রদান না করার সিদ্ধান্ত গৃহীত হয়।',
    'দখলদারকে সময় না দেওয়ার সিদ্ধান্ত গৃহীত হয়।',
  ])('keeps a prohibition: %s', (text) => {
    expect(predicateOf(text)).toMatchObject({ modality: 'must', isNegative: true })
  })
})

describe('postposedPredicate', () => {
  it.each([
    ['প্রতিবেদন মন্ত্রণালয়ে প্রেরণ করবে প্রাণিসম্পদ অধিদপ্তর।', 'করবে'],
    ['তালিকা প্রস্তুত করবেন উপ-পরিচালক (প্রশাসন), খুলনা ও যশোর।', 'করবেন'],
  ])('is the verb before a doer named last: %s', (text, printed) => {
    const found = postposedPredicate(fold(text))
    expect(found && text.slice(found.start, found.end)).toBe(printed)
  })

  it.each(['প্রতিবেদন প্রেরণ করা হয়।', 'সভা করবে ৭টি দলের সঙ্গে।'])('is none in: %s', (text) => {
    expect(postposedPredicate(fold(text))).toBeNull()
  })

  it('is sought in time over a word that does not end', () => {
    const start = performance.now()
    expect(postposedPredicate(`প্রেরণ করবে ${'প্রশাসক'.repeat(40)} ৭`)).toBeNull()
    expect(performance.now() - start).toBeLessThan(500)
  })
})
