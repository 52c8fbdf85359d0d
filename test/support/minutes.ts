/** Lines of a page of print that recognition reads without a slip. */
export const printedLines = [
  'মন্ত্রিপরিষদ বিভাগ',
  'সভার তারিখ: ২৭ এপ্রিল ২০২৬',
  '১। সভায় নিম্নোক্ত সিদ্ধান্ত গৃহীত হয়:',
  '(ক) জেলা প্রশাসক আগামী ৩০ জুন ২০২৬ তারিখের মধ্যে',
  'প্রতিবেদন প্রেরণ করবেন।',
] as const

/** Short minutes with two decisions: one owed by a day, one by the ministry at once. */
export const typedMinutes = `মন্ত্রিপরিষদ বিভাগ
সমন্বয় অনুবিভাগ

বিষয়: সামাজিক নিরাপত্তা বিষয়ক সভার কার্যবিবরণী

সভাপতি: মোহাম্মদ খালেদ হাসান, অতিরিক্ত সচিব (সমন্বয়)
সভার তারিখ: ২৭ এপ্রিল ২০২৬
সময়: সকাল ১১:০০ টা
স্থান: মন্ত্রিপরিষদ বিভাগের সভাকক্ষ

১। সভাপতি উপস্থিত সকলকে স্বাগত জানান।

২। বিস্তারিত আলোচনা শেষে সভায় নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:

(ক) জেলা প্রশাসক আগামী ৩০ জুন ২০২৬ তারিখের মধ্যে প্রতিবেদন মন্ত্রিপরিষদ বিভাগে প্রেরণ করবেন।
(খ) সমাজকল্যাণ মন্ত্রণালয়কে উপকারভোগীদের তালিকা হালনাগাদ করতে হবে।

৩। আর কোনো আলোচনা না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন।
`

/** A decision as SutonnyMJ shows it, Bangla shapes on Latin codes. */
export const bijoy = 'mfvq wm×všÍ M„nxZ nq| AvMvgx 30 Ry‡bi g‡a¨ cÖwZ‡e`b †cÖiY Ki‡eb|'

/** `mfvq wm×všÍ M„nxZ nq` in Windows-1252, as old editors saved it. */
export const windows1252 = Buffer.from('6d66767120776dd7769acd204d846e785a206e71', 'hex')
