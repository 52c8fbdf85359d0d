import { listed } from './listed.ts'

/**
 * Bangla number words 0 to 100 in order; behind a stroke the spellings that offices write too.
 * Source: the project's own table; 40 of the 101 standard forms are in the word list of
 * Tesseract's `ben` model.
 */
const words = listed(`
  শূন্য, এক, দুই/দু, তিন, চার,
  পাঁচ/পাচ, ছয়/ছ, সাত, আট/আঠ, নয়,
  দশ, এগারো/এগার, বারো/বার, তেরো/তের, চৌদ্দ/চোদ্দ,
  পনেরো/পনের/পনরো, ষোলো/ষোল, সতেরো/সতের, আঠারো/আঠার, উনিশ/ঊনিশ,
  বিশ/কুড়ি, একুশ, বাইশ, তেইশ, চব্বিশ,
  পঁচিশ/পচিশ, ছাব্বিশ, সাতাশ, আটাশ/আঠাশ, ঊনত্রিশ/উনত্রিশ,
  ত্রিশ/তিরিশ, একত্রিশ, বত্রিশ, তেত্রিশ, চৌত্রিশ,
  পঁয়ত্রিশ/পয়ত্রিশ, ছত্রিশ/ছয়ত্রিশ, সাঁইত্রিশ, আটত্রিশ, ঊনচল্লিশ/উনচল্লিশ,
  চল্লিশ, একচল্লিশ, বিয়াল্লিশ/বেয়াল্লিশ, তেতাল্লিশ, চুয়াল্লিশ,
  পঁয়তাল্লিশ/পয়তাল্লিশ, ছেচল্লিশ, সাতচল্লিশ, আটচল্লিশ, ঊনপঞ্চাশ/উনপঞ্চাশ,
  পঞ্চাশ, একান্ন, বায়ান্ন/বাহান্ন, তিপ্পান্ন/তেপ্পান্ন, চুয়ান্ন,
  পঞ্চান্ন, ছাপ্পান্ন, সাতান্ন, আটান্ন, ঊনষাট/উনষাট,
  ষাট, একষট্টি, বাষট্টি, তেষট্টি, চৌষট্টি,
  পঁয়ষট্টি/পয়ষট্টি, ছেষট্টি, সাতষট্টি, আটষট্টি, ঊনসত্তর/উনসত্তর,
  সত্তর, একাত্তর, বাহাত্তর, তিয়াত্তর, চুয়াত্তর,
  পঁচাত্তর/পচাত্তর, ছিয়াত্তর, সাতাত্তর, আটাত্তর, ঊনআশি/উনআশি,
  আশি, একাশি, বিরাশি, তিরাশি, চুরাশি,
  পঁচাশি/পচাশি, ছিয়াশি, সাতাশি, অষ্টাশি/আটাশি, ঊননব্বই/উননব্বই,
  নব্বই/নব্বুই, একানব্বই, বিরানব্বই, তিরানব্বই, চুরানব্বই,
  পঁচানব্বই, ছিয়ানব্বই, সাতানব্বই, আটানব্বই, নিরানব্বই,
  একশ/একশো/একশত
`)

/** Halves that stand before a unit: `দেড় মাস` is one and a half months. */
const halves = [
  ['আধা', 0.5],
  ['অর্ধ', 0.5],
  ['দেড়', 1.5],
  ['আড়াই', 2.5],
] as const

const values: ReadonlyMap<string, number> = new Map([
  ...words.flatMap((spellings, value) =>
    spellings.split('/').map((spelling) => [spelling, value] as const),
  ),
  ...halves.map(([word, value]) => [word.normalize('NFC'), value] as const),
])

/** The number that a Bangla word names: `পনেরো` → 15, `দেড়` → 1.5; null for any other word. */
export const parseNumberWord = (word: string): number | null =>
  values.get(word.normalize('NFC')) ?? null

/** Every spelling, for building patterns. */
export const numberWords: readonly string[] = [...values.keys()]
