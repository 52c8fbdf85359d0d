/** January to December, written apart from the program. */
export const monthNames = [
  'জানুয়ারি',
  'ফেব্রুয়ারি',
  'মার্চ',
  'এপ্রিল',
  'মে',
  'জুন',
  'জুলাই',
  'আগস্ট',
  'সেপ্টেম্বর',
  'অক্টোবর',
  'নভেম্বর',
  'ডিসেম্বর',
] as const

/** `7` → `৭`. */
export const inBangla = (value: number | string): string =>
  String(value).replace(/\d/g, (digit) => String.fromCodePoint(0x09e6 + Number(digit)))
