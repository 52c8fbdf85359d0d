import { foldArrows } from './arrows.ts'
import { foldDigits } from './digits.ts'

/**
 * Signs that offices use for one another, each to one sign of the same length.
 * Source: counts over the five first documents of the corpus; Unicode 16 (। is U+0964, shared by all
 * scripts of India; ৷ U+09F7 is a currency sign that older keyboards give in its place).
 */
const sameSign: ReadonlyArray<readonly [RegExp, string]> = [
  [/[‘’‚′`´]/g, "'"],
  [/[“”„″]/g, '"'],
  [/[‐‑‒–—−]/g, '-'],
  [/[\u00a0\u2000-\u200a]/g, ' '],
  [/[৷॥]/g, '।'],
  // `সিদ্ধান্ত ।` and `করবেন|`: a bar after a Bengali word is a dari.
  [/(?<=[\u0980-\u09ff)\]'"] ?)\|/g, '।'],
  // `… প্রেরণ করতে হবে. ` — a point behind a finite verb is a dari; behind `মো`, `খ্রি`, `৩` it is none.
  [
    new RegExp(
      String.raw`(?<=[\p{L}\p{M}](?:বে|বেন|ছে|ছেন|ছিল|ছিলেন|লেন)|(?<![\p{L}\p{M}])(?:হলো|হল|হইল|গেল|হয়|যায়|পারে|থাকে|করেন|বলেন|জানান|নেই|নাই|না))\.(?=\s|$)`.normalize(
        'NFC',
      ),
      'gmu',
    ),
    '।',
  ],
  // `বিষয়ঃ ` and `হয়ঃ-`: visarga used as a colon; `মোঃ`, `খ্রিঃ` are handled where they are read.
  [/(?<=[\u0980-\u09ff0-9\])'] ?)ঃ(?=$|[\s\-:])/gm, ':'],
]

/**
 * A copy of `text` for matching: ASCII digits, one kind of quote, dash, space and dari, a colon behind every
 * label, small Latin letters. Always as long as `text`, so an offset in one is an offset in the other.
 */
export function fold(text: string): string {
  let folded = foldDigits(text)
  for (const [pattern, sign] of sameSign) folded = folded.replace(pattern, sign)
  return foldArrows(folded).replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

/**
 * Spellings of one word that must compare equal, each to the one the Bangla Academy prefers.
 * Source: Bangla Academy, Promito Bangla Bananer Niyom (2012): ি for ী in loans and suffixes, ণ not in
 * loans; pairs seen in the corpus (কর্মসূচি/কর্মসূচী, অধিদপ্তর/অধিদফতর, মন্ত্রণালয়/মন্ত্রনালয়).
 */
const sameSpelling: ReadonlyArray<readonly [RegExp, string]> = [
  [/[\u200c\u200d\ufeff\u00ad]/g, ''],
  [/ত্(?![\u0980-\u09ff])/g, 'ৎ'],
  [/ী/g, 'ি'],
  [/ূ/g, 'ু'],
  [/ঊ/g, 'উ'],
  [/ঈ/g, 'ই'],
  [/ণ/g, 'ন'],
  [/[শষ]/g, 'স'],
  [/ঙ্গ|ঙ(?!্)|ঙ্(?=ক|খ|ঘ)/g, 'ং'],
  [/ংগ/g, 'ং'],
  [/দফতর/g, 'দপ্তর'],
  [/য্য/g, 'য'],
  [/র্য্য/g, 'র্য'],
  [/ঁ/g, ''],
  [/ৎ/g, 'ত'],
  [/[’']/g, ''],
]

/** A key under which the spellings of one word meet. Changes the length: for comparison only. */
export function foldSpelling(word: string): string {
  let folded = word.normalize('NFC').toLowerCase()
  for (const [pattern, spelling] of sameSpelling) folded = folded.replace(pattern, spelling)
  return folded
}
