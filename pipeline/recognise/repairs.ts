/**
 * Signs that recognition gives for others where only one can stand. Each example shows raw → repaired;
 * the raw reading is kept with the word.
 * Source: readings of Tesseract's `ben+eng` over the scans of the corpus.
 */
const repairs: ReadonlyArray<readonly [RegExp, string]> = [
  // `হয়|` → `হয়।`, `করবেন1` → `করবেন।`: what stands upright behind a Bangla word is a dari.
  [/(?<=[\u0980-\u09e5)])[|Il1!](?=["'”’)]*$)/u, '।'],
  // A bar that stands alone: `করতে হবে |`.
  [/^[|]$/u, '।'],
  // ৷ is the currency sign that keyboards give for a dari.
  [/৷/gu, '।'],
  // `৭|` → `৭।` at a number alone.
  [/^([০-৯]{1,2})[|Il]$/u, '$1।'],
  // `8১.০০.০০০০` → `৪১.০০.০০০০`: an ASCII digit among Bangla ones is the Bangla one of its shape.
  [/8(?=[.,/]?[০-৯])|(?<=[০-৯][.,/]?)8/gu, '৪'],
  [/[0oO](?=[.,/]?[০-৯])|(?<=[০-৯][.,/]?)[0oO]/gu, '০'],
  // `¢)` → `c)`, a label of an English list: no minutes count in cents.
  [/¢/gu, 'c'],
  // `আ্যাকাউন্টস` → `অ্যাকাউন্টস`: no vowel sign stands behind আ, and this is how the model reads অ্যা.
  [/আ্যা/gu, 'অ্যা'],
  // `১১৪৩০` for `১১ঃ৩০` cannot be told from a number; `১১ঃ৩০` itself is a colon.
  [/(?<=[০-৯])ঃ(?=[০-৯])/u, ':'],
]

/** A recognised word with its signs set right. */
export function repairSigns(word: string): string {
  return repairs.reduce((repaired, [pattern, sign]) => repaired.replace(pattern, sign), word)
}
