import { describe, expect, it } from 'vitest'
import { readDecisions } from '../support/reading.ts'

const plant = 'তুঁত চারা রোপণ করতে হবে।'

type Expected = readonly [owners: readonly string[], deadline: string | null]

/** Notes behind or below the words of a decision. */
const cases: ReadonlyArray<readonly [item: string, said: Expected]> = [
  [`ক) ${plant}\nবাস্তবায়নে: বন অধিদপ্তর।`, [['বন অধিদপ্তর'], null]],
  [`ক) ${plant} বাস্তবায়নকারী কর্তৃপক্ষঃ বন অধিদপ্তর।`, [['বন অধিদপ্তর'], null]],
  [`ক) ${plant} (বাস্তবায়নে: প্রশাসন শাখা)`, [['প্রশাসন শাখা'], null]],
  [`ক) ${plant} [জেলা প্রশাসক, সকল]`, [['জেলা প্রশাসক, সকল'], null]],
  [`ক) ${plant} (সম্প্রসারণ শাখা)`, [['সম্প্রসারণ শাখা'], null]],
  [`ক) ${plant}\nসময়সীমা: ৩০ জুন ২০২৬`, [[], '2026-06-30']],
  [`ক) ${plant}\nসময়সীমা: ১৫ দিন`, [[], '2026-05-25']],
  [`ক) ${plant}\nবাস্তবায়নে: বন অধিদপ্তর\nসময়সীমা: জুলাই ২০২৬`, [['বন অধিদপ্তর'], '2026-07-31']],
  [`ক) ${plant}\nদায়িত্বপ্রাপ্ত কর্মকর্তা: উপসচিব (বাজেট)`, [['উপসচিব (বাজেট)'], null]],
  [`ক) ${plant}\nকার্যকরণে: বন অধিদপ্তর`, [['বন অধিদপ্তর'], null]],
  [`ক) ${plant} (অ্যাকশন: বন অধিদপ্তর)`, [['বন অধিদপ্তর'], null]],
  [`ক) ${plant} — দায়িত্বে বন অধিদপ্তর`, [['বন অধিদপ্তর'], null]],
  [`ক) ${plant} (দায়িত্বপ্রাপ্ত: বন অধিদপ্তর)`, [['বন অধিদপ্তর'], null]],
  [`ক) ${plant}\n— বন অধিদপ্তর ও প্রশাসন শাখা`, [['বন অধিদপ্তর', 'প্রশাসন শাখা'], null]],
  [`ক) ${plant}\n— বন অধিদপ্তর; সময়: ১৫ দিন`, [['বন অধিদপ্তর'], '2026-05-25']],
  [`ক) ${plant}\n[বন অধিদপ্তর/প্রশাসন শাখা]`, [['বন অধিদপ্তর', 'প্রশাসন শাখা'], null]],
  [`ক) ${plant}\n[উপজেলা নির্বাহী অফিসার, ভোলা ও মনপুরা]`, [['উপজেলা নির্বাহী অফিসার, ভোলা ও মনপুরা'], null]],
  [`ক) ${plant}\n(বন অধিদপ্তর)`, [['বন অধিদপ্তর'], null]],
  [`ক) ${plant} [সদস্য (বীজ ও চারা)]`, [['সদস্য (বীজ ও চারা)'], null]],
]

const open = 'তুঁত চারা রোপণ করতে হবে'

/** Notes behind a sentence that has its dari behind them. */
const inside: typeof cases = [
  [`ক) ${open} — দায়িত্বে বন অধিদপ্তর।`, [['বন অধিদপ্তর'], null]],
  [`ক) ${open} – দায়িত্ব: বন অধিদপ্তর।`, [['বন অধিদপ্তর'], null]],
  [`ক) ${open}, দায়িত্বে: বন অধিদপ্তর।`, [['বন অধিদপ্তর'], null]],
  [`ক) ${open} বাস্তবায়নেঃ বন অধিদপ্তর।`, [['বন অধিদপ্তর'], null]],
  [`ক) ${open} (দায়িত্বে বন অধিদপ্তর)।`, [['বন অধিদপ্তর'], null]],
  [`ক) ${open} (দায়িত্বপ্রাপ্ত: উপসচিব (বাজেট))।`, [['উপসচিব (বাজেট)'], null]],
  [`ক) ${open} — বন অধিদপ্তর ও প্রশাসন শাখা।`, [['বন অধিদপ্তর', 'প্রশাসন শাখা'], null]],
  [`ক) ${open} — দায়িত্বে বন অধিদপ্তর, সময়সীমা: ৩০ জুন ২০২৬।`, [['বন অধিদপ্তর'], '2026-06-30']],
]

/** > | … করতে হবে - বন অধিদপ্তর - ৩ দিনের মধ্যে। — who and until when, each behind a dash. */
const behindDashes: typeof cases = [
  [`১. ${open} - বন অধিদপ্তর - আগামী ৩ দিনের মধ্যে।`, [['বন অধিদপ্তর'], '2026-05-13']],
  [`১. ${open} — বন অধিদপ্তর ও প্রশাসন শাখা — ০৭/০৬/২০২৬।`, [['বন অধিদপ্তর', 'প্রশাসন শাখা'], '2026-06-07']],
  [`১. ${open} - তত্ত্বাবধায়ক, জেনারেল হাসপাতাল - চলমান।`, [['তত্ত্বাবধায়ক, জেনারেল হাসপাতাল'], null]],
  [`১. ${open} - নির্বাহী ম্যাজিস্ট্রেট (সকল) - অবিলম্বে।`, [['নির্বাহী ম্যাজিস্ট্রেট (সকল)'], null]],
]

/** Words that look like a note and are part of what was decided. */
const refuses: readonly string[] = [
  'প্রকল্প বাস্তবায়নে জেলা পরিষদের মতামত নিতে হবে।',
  'কর্মপরিকল্পনা বাস্তবায়ন করতে হবে।',
  'নদীর নাব্যতা (গভীরতা ও প্রস্থ) পরিমাপ করতে হবে।',
  'নিয়োগের সময়সীমা বৃদ্ধি করতে হবে।',
  'দায়িত্ব বণ্টনের তালিকা প্রকাশ করতে হবে।',
  'মেলায় দুটি কাজ করতে হবে — তালিকা প্রণয়ন ও প্রচার।',
  'চারা রোপণ করতে হবে (বাস্তবায়নের ছক পরিশিষ্টে)।',
  'চারা রোপণ করতে হবে এবং দায়িত্ব বণ্টন করতে হবে।',
]

describe('a note to a decision', () => {
  it.each(cases)('is left out of its text: %s', (item, [owners, date]) => {
    const [decision, ...others] = readDecisions(item)
    expect(others).toEqual([])
    expect(decision?.text).toBe(plant)
    const [action] = decision?.actions ?? []
    expect(action?.owners.map(({ text }) => text)).toEqual(owners)
    expect(action?.owners.every(({ from }) => from === 'implementer-line')).toBe(true)
    expect(action?.deadline?.date ?? null).toBe(date)
  })

  it.each([...inside, ...behindDashes])('may stand before the dari: %s', (item, [owners, date]) => {
    const [decision, ...others] = readDecisions(`${item}\n২. ${plant}`)
    expect(others.length).toBeLessThan(2)
    expect(decision?.text).toBe(open)
    const [action] = decision?.actions ?? []
    expect(action?.owners.map(({ text }) => text)).toEqual(owners)
    expect(action?.owners.every(({ from }) => from === 'implementer-line')).toBe(true)
    expect(action?.deadline?.date ?? null).toBe(date)
  })

  it.each(refuses)('is not read from the words of a decision: %s', (words) => {
    const [decision] = readDecisions(`ক) ${words}`)
    expect(decision?.text).toBe(words)
    expect(decision?.actions[0]?.owners).toEqual([])
    expect(decision?.actions[0]?.deadline).toBeNull()
  })

  it('is not read from the footer of the national portal', () => {
    const [decision] = readDecisions(`ক) ${plant}

পরিকল্পনা ও বাস্তবায়নে: মন্ত্রিপরিষদ বিভাগ, এটুআই, বিসিসি, ডিওআইসিটি ও বেসিস`)
    expect(decision?.text).toBe(plant)
    expect(decision?.actions[0]?.owners).toEqual([])
  })
})
