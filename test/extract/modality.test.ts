import { describe, expect, it } from 'vitest'
import type { Modality } from '../../schemas/action.ts'
import { minutesOf, readActions, readText } from '../support/reading.ts'

const cases: ReadonlyArray<readonly [sentence: string, modality: Modality]> = [
  ['ঘাটের রেলিং মেরামত করতে হবে।', 'must'],
  ['অব্যবহৃত নৌযান নিলামে বিক্রয় করিতে হইবে।', 'must'],
  ['সিভিল সার্জন ভ্যাকসিনের মজুদ পরীক্ষা করবেন।', 'must'],
  ['পাট অধিদপ্তর চাষিদের তালিকা হালনাগাদ করবে।', 'must'],
  ['নতুন সময়সূচি সকল লঞ্চ মালিককে অবহিত করা হবে।', 'must'],
  ['দখলদারের বিরুদ্ধে আইনানুগ ব্যবস্থা গ্রহণের সিদ্ধান্ত গৃহীত হয়।', 'must'],
  ['উপজেলা প্রকৌশলীকে প্রাক্কলন দাখিল করার জন্য বলা হলো।', 'must'],
  ['শূন্যপদের তালিকা প্রেরণ করা হোক।', 'must'],
  ['ইজারাদারকে বকেয়া পরিশোধের নির্দেশ দেওয়া হলো।', 'must'],
  ['জেলা প্রশাসককে খাসজমি চিহ্নিত করার জন্য অনুরোধ করা হলো।', 'request'],
  ['বন অধিদপ্তরকে চারা সরবরাহের জন্য অনুরোধ জানানো হয়।', 'request'],
  ['বন অধিদপ্তরকে চারা সরবরাহের জন্য অনুরোধ করা হোক।', 'request'],
  ['বন অধিদপ্তর চারা সরবরাহ করবে মর্মেও সিদ্ধান্ত গৃহীত হয়।', 'must'],
  ['সকল মিল মালিককে মজুদ প্রকাশের আহ্বান জানানো হয়।', 'request'],
  ['পরিত্যক্ত গুদাম ভাড়া দেওয়া যেতে পারে।', 'may'],
  ['সংশ্লিষ্ট ইউনিয়ন পরিষদ ঘাটের টোল আদায় করতে পারবে।', 'may'],
  ['প্রয়োজনে অস্থায়ী জনবল নিয়োগ করা যাবে।', 'may'],
  ['৩ সদস্যের কমিটি গঠন করা হলো- সচিব (আহ্বায়ক), প্রকৌশলী (সদস্য)।', 'resolved'],
  ['বিগত সভার কার্যবিবরণী সর্বসম্মতিক্রমে দৃঢ়ীকরণ করা হয়।', 'resolved'],
  ['মৎস্য ঘাট নির্মাণের প্রস্তাব নীতিগতভাবে অনুমোদন করা হলো।', 'resolved'],
  ['২০২৬-২৭ অর্থবছরের ক্রয় পরিকল্পনা অনুমোদিত হয়।', 'resolved'],
]

/** Prohibitions bind, and a coordinator is told that they forbid. */
const negative: readonly string[] = [
  'প্রজনন মৌসুমে নদীতে কারেন্ট জাল ব্যবহার করা যাবে না।',
  'অনুমোদন ব্যতীত কোন কর্মকর্তা কর্মস্থল ত্যাগ করবেন না।',
  'খাল ভরাট করা হতে বিরত থাকতে হবে।',
  'নতুন ঘাট ইজারা প্রদান না করার সিদ্ধান্ত গৃহীত হয়।',
]

/** Words that look like a request or a wish, but state none. */
const refuses: ReadonlyArray<readonly [sentence: string, modality: Modality]> = [
  ['কোন কোন ঘাট একীভূত করা যায়, তা পরীক্ষা করে দেখতে হবে।', 'must'],
  ['গুদাম ভাড়া দেওয়া যেতে পারে কিনা তা যাচাই করতে হবে।', 'must'],
  ['সনদ দেওয়া হবে মর্মে যে বিজ্ঞপ্তি জারি হয়েছে তা বাতিল করা হলো।', 'resolved'],
  ['খামারিদের অনুরোধ বিবেচনা করা যেতে পারে।', 'may'],
]

describe('the modality of an action', () => {
  it.each(cases)('is that of its last finite verb: %s', (sentence, modality) => {
    const actions = readActions(sentence)
    expect(actions.map((action) => [action.text, action.modality])).toEqual([[sentence, modality]])
  })

  it.each(negative)('is must for what is forbidden: %s', (sentence) => {
    const [action] = readActions(sentence)
    expect(action).toMatchObject({ text: sentence, modality: 'must' })
    expect(action?.reasons).toContain('negative')
  })

  it.each(refuses)('is not that of an embedded clause: %s', (sentence, modality) => {
    const actions = readActions(sentence)
    expect(actions.map((action) => [action.text, action.modality])).toEqual([[sentence, modality]])
  })

  it.each(['ঘাট সংস্কারে অতিরিক্ত অর্থের প্রয়োজন হবে।', 'ঘাটের সংস্কার কাজ করা হচ্ছে।'])(
    'is only inferred where nobody is bound: %s',
    (sentence) => {
      const [action] = readActions(sentence)
      expect(action?.reasons).toContain('modality-inferred')
    },
  )

  it('of what is forbidden does not pass on to what must be done beside it', () => {
    const actions = readActions(
      'নতুন দোকান বরাদ্দ দেওয়া যাবে না এবং অর্থ বিভাগকে বকেয়ার তালিকা প্রেরণ করতে হবে।',
    )
    expect(
      actions.map(({ text, reasons, owners }) => [
        text,
        reasons.includes('negative'),
        owners.map((owner) => owner.text),
      ]),
    ).toEqual([
      ['নতুন দোকান বরাদ্দ দেওয়া যাবে না', true, []],
      ['অর্থ বিভাগকে বকেয়ার তালিকা প্রেরণ করতে হবে।', false, ['অর্থ বিভাগ']],
    ])
  })

  it('is not looked for in what people said', () => {
    const { documents } = readText(
      minutesOf(`২। তিনি ঘাটটি চালু করার জন্য ইজারাদারকে অনুরোধ করেন। এতে যাত্রীদের সুবিধা হবে।

৩। জেটি নির্মাণ সম্ভব হবে মর্মে প্রকৌশলী মত প্রকাশ করেন।`),
    )
    expect(documents.flatMap(({ decisions }) => decisions)).toEqual([])
  })
})
