/**
 * What old converters made of Bijoy's conjuncts: Unicode that is spelt wrongly, সিদ্ধামত্ম for সিদ্ধান্ত, জরম্নরী for জরুরী.
 * The letters on the left follow each other so in no Bangla word; পরমাত্মা and আত্ম have a vowel before ত্ম.
 * Source: pages of local governments; domain notes § 4.3. The word list of Tesseract holds three such forms, no other.
 */
const conjuncts: ReadonlyArray<readonly [RegExp, string]> = [
  // > | পর্যমত্ম   সিদ্ধামত্ম
  [/মত্ম/gu, 'ন্ত'],
  // > | জরম্নরী   শুরম্ন
  [/রম্ন/gu, 'রু'],
  // > | হসত্মামত্মর   সমসত্ম
  [/সত্ম/gu, 'স্ত'],
  // > | নি¤œলিখিত
  [/(?<=[\u0980-\u09ff])¤œ/gu, 'ম্ন'],
  // > | গøাস
  [/(?<=[ক-হ])ø/gu, '্ল'],
]

/** A text with such conjuncts set right, and how many they were. */
export function withoutBotched(text: string): { readonly text: string; readonly count: number } {
  const count = conjuncts.reduce((sum, [pattern]) => sum + (text.match(pattern)?.length ?? 0), 0)
  const repaired = conjuncts.reduce((left, [pattern, sign]) => left.replace(pattern, sign), text)
  return { text: repaired, count }
}
