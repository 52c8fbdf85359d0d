const bengaliDigits = '০১২৩৪৫৬৭৮৯'

/** `2026` → `২০২৬`, for display only: data keeps its own digits. */
export const toBengaliDigits = (text: string | number): string =>
  String(text).replace(/[0-9]/g, (digit) => bengaliDigits[Number(digit)] ?? digit)
