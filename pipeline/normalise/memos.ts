import type { MemoMention } from '../../schemas/mention.ts'

/**
 * File numbers of the government: ministry.body.district.branch.subject.file.year plus a serial.
 * 18 digits (2.2.4.3.2.3.2) until 2024, 22 digits (2.2.4.3.3.2.4.2) from the Secretariat
 * Instructions 2024. Copies use commas and ASCII digits.
 * The first group has two digits: a third before them is a misread sign (`নং-` read as ৪).
 * Source: bdservicerules.com; bdservicerules.info/d-nothi-notice-bd; both forms in the corpus.
 *
 * The number of copies behind it is no part of it: `-৪৭২/৭০`, `.৯০৮(৪৫)`.
 *
 * > | ৪১.০০.০০০০.০৪৩.১২.০০৬.১৬-৪৫৬    ৩২.০০.০০০০.০৩৪.১৬.০০১.২০.৮১
 */
const governmentPattern =
  /(?<=(?:^|[^\d.])\d?)\d{2}[.,]\s?\d{2}[.,]\s?\d{4}[.,]\s?\d{3}[.,]\s?(?:\d{2}[.,]\s?\d{3}[.,]\s?\d{2,4}|\d{3}[.,]\s?\d{2}[.,]\s?\d{4}[.,]\s?\d{2})(?:\s?[-.,/]\s?(?<serial>\d{1,5}))?(?!\d)/gu

/**
 * Older and autonomous offices: letters, strokes and dots behind নং or স্মারক.
 * > | স্মারক নং- বাউবি/প্রশা/২০২৩/১১২    নং-এলজিইডি/পিডি/০৪/২০২২-৩৩১   স্মারক নং- স্বাঃ অধিঃ/রোগ নিয়ন্ত্রণ/২০২৬/৩১৭
 */
const labelledPattern =
  /(?:স্মারক\s*(?:নম্বর|নং|সংখ্যা)?|নথি\s*(?:নম্বর|নং)|পত্র\s*(?:সংখ্যা|নং)|সূত্র\s*(?:নম্বর|নং)?|(?<=^[ \t]*)(?:নং|রেফ|ref(?:erence)?(?:[ ]no)?)|memo\s*no)[ \t]*[.:।ঃ-]+[ \t]*(?<number>(?![\d/]+[ ]?(?:$|\s))(?=[\p{L}\d][^\n\t]*\/[^\n\t]*\/)(?:(?!তারিখ|date|ের[ ])[^\n\t;।,]){4,80}?[/-][ ]?(?<last>\d{1,5})|[\p{L}\p{M}\d()]+(?:[ ]?[./,-][ ]?[\p{L}\p{M}\d()]+){2,}?(?:[ ]?[-/.][ ]?(?<serial>\d{1,5}))?)(?:\(\d{1,3}\))?(?=\s|$|[,;।])/gmu

/**
 * Autonomous offices, without any label: groups of letters and a year between strokes, alone or before the date.
 * > | পবিপ্রবি/রেজি/কাউ-৩/২০২৫/৪১৮	তারিখ: ১০-০৯-২০২৫
 */
const barePattern =
  /(?<=^[ \t]*(?:(?:নং|নম্বর)[ \t]+)?)(?<number>\p{L}[\p{L}\p{M}\d.()-]{1,20}(?:\/[\p{L}\p{M}\d.()-]{1,20}){1,4}\/20\d{2}(?:-\d{2,4})?\/(?<serial>\d{1,5}))(?=[ \t]*(?:$|তারিখ|date))/gmu

/** Every memo number in a folded text. */
export function findMemos(folded: string): readonly MemoMention[] {
  const government = [...folded.matchAll(governmentPattern)].map((match) =>
    memo(match.index, match[0], match.groups?.['serial']),
  )
  const labelled = [labelledPattern, barePattern]
    .flatMap((pattern) => [...folded.matchAll(pattern)])
    .map((match) => {
      const number = match.groups?.['number'] ?? ''
      return memo(
        match.index + match[0].lastIndexOf(number),
        number,
        match.groups?.['serial'] ?? match.groups?.['last'],
      )
    })
  const isNew = (found: MemoMention): boolean =>
    !government.some((known) => known.start < found.end && found.start < known.end)
  return [...government, ...labelled.filter(isNew)]
}

const memo = (start: number, text: string, serial: string | undefined): MemoMention => ({
  type: 'memo',
  start,
  end: start + text.length,
  serial: serial ?? null,
})
