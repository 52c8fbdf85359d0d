/**
 * Decimal digits of the Bengali block, ০ (U+09E6) to ৯ (U+09EF).
 * Source: Unicode 16, Bengali chart.
 */
const bengaliZero = 0x09e6

/** `৩০/০৮` → `30/08`; one code unit for one code unit, so offsets hold. */
export function foldDigits(text: string): string {
  return text.replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - bengaliZero))
}

/** The number that a run of Bengali or ASCII digits names, null when there are other characters. */
export function parseDigits(text: string): number | null {
  const folded = foldDigits(text)
  return /^\d+$/.test(folded) ? Number(folded) : null
}
