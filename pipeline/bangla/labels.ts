import { listed } from './listed.ts'

/**
 * The order of Bangla list letters. Some offices skip ঙ and ঞ.
 * Source: Bengali alphabet (Bangla Academy dictionary order of consonants); lists of the corpus reach ঙ.
 */
export const listLetters: readonly string[] = [...'কখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহ']

/** Vowel letters, used for items inside an item: (অ), (আ), (ই). */
export const listVowels: readonly string[] = [...'অআইঈউঊঋএঐওঔ']

export const romanNumerals: readonly string[] = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
]

/**
 * Numbers in words before the items of a list, in order; behind a stroke the spellings that offices write too.
 * Source: usage in minutes of upazila committees and unions.
 * > | এক. …   দুই) …   (তিন) …
 */
export const listNumberWords = listed(
  'এক, দুই, তিন, চার, পাঁচ/পাচ, ছয়, সাত, আট, নয়, দশ, এগারো/এগার, বারো/বার, তেরো/তের, চৌদ্দ, পনেরো/পনের, ষোলো/ষোল, সতেরো/সতের, আঠারো/আঠার, উনিশ, বিশ',
).map((spellings) => spellings.split('/'))

/** > | প্রথমত, …   দ্বিতীয়তঃ … — adverbs of order before the items of a list. */
export const listAdverbs = listed(
  'প্রথমত, দ্বিতীয়ত, তৃতীয়ত, চতুর্থত, পঞ্চমত, ষষ্ঠত, সপ্তমত, অষ্টমত, নবমত, দশমত',
)

/** > | ১ম. …   ২য়। …   ৪র্থ: …   ৬ষ্ঠ) … — what a number bears as an ordinal. */
export const ordinalEndings = listed('ম, য়, র্থ, ষ্ঠ, তম')

/** Letters that offices leave out of their lists. */
export const skippedLetters: ReadonlySet<string> = new Set(['ঙ', 'ঞ', 'ণ'])

/**
 * What a printed list letter is misread as.
 * Source: readings of Tesseract's `ben` model over the scans of the corpus, with the letters that
 * share their outline.
 */
export const misreadLetters: ReadonlyMap<string, readonly string[]> = new Map([
  ['ক', ['ফ', 'র', 'কৃ']],
  ['খ', ['থ', 'ধ', 'ব', 'স']],
  ['গ', ['প', 'ণ', 'শ', 'গৃ', '1']],
  ['ঘ', ['ষ', 'য', 'থ', 'খ']],
  ['ঙ', ['৬', 'ড', 'ও', 'উ', 'ঊ', 'ভ', '৩', 'ঙং']],
  ['চ', ['ঢ', 'ট', 'ড', 'ঘ']],
  ['ছ', ['হ', 'ছে', 'ঘ']],
  ['জ', ['ঞ', 'ড']],
  ['ঝ', ['ব', 'ক', 'ঋ']],
  ['ঞ', ['এ', 'ঞে', 'জ']],
  ['ট', ['ঢ', 'চ']],
  ['ঠ', ['৳', 'ঢ', 'ট', 'থ']],
  ['ড', ['ও', 'উ', '৬', 'ড়']],
])

/** The same of roman numerals, which the Bangla model hardly knows. Source: readings of worn scans of the typed minutes. */
export const misreadRomans: ReadonlyMap<string, readonly string[]> = new Map([
  ['ii', ['i', 'il', 'li', '11', '০', '0']],
  ['iii', ['i', 'ii', 'ill', 'iil', '111', 'ধ']],
  ['iv', ['৬', '৮', 'iy', 'lv']],
  ['v', ['৬', '৮', 'y']],
  ['vi', ['৬', '৮', 'v']],
  ['vii', ['vi', 'vil']],
])

/** The same of Latin letters among Bangla words. Source: readings of worn scans of English minutes. */
export const misreadLatin: ReadonlyMap<string, readonly string[]> = new Map([
  ['c', ['০', '0', 'e', '৫']],
  ['d', ['৫', 'cl']],
  ['e', ['০', '৪', 'c']],
  ['g', ['৪', '৯', '9']],
])

/**
 * Signs before the items of a list, beside the dash. Source: bullets of word processors (Unicode 17, Geometric Shapes,
 * Dingbats), the chevrons that are typed for them, and the places in Symbol and Wingdings where Word keeps its own (Private Use:
 * • ▪ ➢ ✓ ❖ ❑ ■ □ ➔ -), which its PDFs and web pages hand on.
 */
export const bulletSigns =
  '•*▪➢➤●○■□✓→⇒➔»›◦‣◆◇❖★☑✔►▶▸\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf071\uf06e\uf0a8\uf0e8\uf02d'
