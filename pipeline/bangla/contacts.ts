import { foldDigits } from './digits.ts'

/**
 * Telephone numbers and addresses of people, in folded digits.
 * Source: BTRC numbering plan (mobile 01[3-9] and eight digits, areas 02… to 09…), as offices print them.
 */
const contactPatterns: readonly RegExp[] = [
  // ০১৭০০-০০০০০০, +৮৮০ ১৭০০ ০০০০০০
  /(?<![0-9])(?:\+?88[\s-]?)?0?1[3-9](?:[\s-]?[0-9]){8}(?![0-9])/gu,
  // ০২-৯৫৪৫৬৭৮, 880-2-9545678
  /(?<![0-9.])(?:\+?880[\s-]?)?0?2[\s-][0-9]{7,8}(?![0-9])/gu,
  // ফোন: ৯৫৪৫৬৭৮, ফ্যাক্স ০৩১-৬১২৩৪৫, মোবাইল (০১৭১১) ১২৩৪৫৬ — whatever its form, where it is called a telephone
  /(?<=(?:ফোন|মোবাইল|ফ্যাক্স|টেলিফোন|phone|mobile|cell|fax|tel)[^0-9\n]{0,12})\+?[0-9(][0-9\s().-]{4,18}[0-9]/giu,
  // cabinet@example.gov.bd
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu,
]

/** Where in a text there are telephone numbers or e-mail addresses. */
export const contactSpans = (
  text: string,
): ReadonlyArray<{ readonly start: number; readonly end: number }> =>
  contactPatterns.flatMap((pattern) =>
    [...foldDigits(text).matchAll(pattern)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    })),
  )

/** The text with its contacts covered, sign by sign: offsets stay. */
export function coverContacts(text: string): string {
  let covered = text
  for (const { start, end } of contactSpans(text))
    covered = covered.slice(0, start) + '•'.repeat(end - start) + covered.slice(end)
  return covered
}
