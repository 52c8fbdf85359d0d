/**
 * The one form in which text is written: NFC (য় ড় ঢ় as letter and nukta), without invisible signs. A
 * joiner stays only in র‍্য, where it keeps the reph away. Kept otherwise: digits, spelling, punctuation.
 * Source: Unicode 16, ch. 12.2 (Bengali), composition exclusions; domain notes § 4.1.
 */
export function toStandardForm(text: string): string {
  return text
    .normalize('NFC')
    .replace(/ত্\u200d/g, 'ৎ')
    .replace(/(?<!র)\u200d|\u200d(?!্য)/g, '')
    .replace(/[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(
      /(়)([া-ৌ])|([া-ৌ])(়)/g,
      (_, nukta: string | undefined, after: string | undefined, before: string | undefined) =>
        nukta === undefined ? `়${before ?? ''}` : `${nukta}${after ?? ''}`,
    )
}
