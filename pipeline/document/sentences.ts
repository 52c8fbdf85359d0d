import type { Span } from '../../schemas/span.ts'

/**
 * Where a sentence ends in a folded text: dari, semicolon, question mark; in English also a full stop
 * before a capital. `মো.`, `ড.`, `নং.` and decimals do not count, since a full stop ends no Bangla sentence.
 */
const banglaEnd = /[।;?!]+["')\]]*/gu
const englishEnd =
  /(?:(?<!\b(?:Md|Mr|Mrs|Ms|Dr|Prof|Engr|Adv|No|Nos|Sl|p|pp|Fig|Ref|Lt|Col|Maj|Gen|Brig|St|vs))[.;?!]+["')\]”’]*(?=\s+["'(“‘]?[\p{Lu}\d(]|\s*$)|[।])/gu

/** The sentences of `span`, each with its closing sign, without the blanks between them. */
export function sentencesOf(
  text: string,
  folded: string,
  span: Span,
  language: 'bn' | 'en' = 'bn',
): readonly Span[] {
  // The folded copy has small letters only: capitals are looked for in the text.
  const slice = (language === 'bn' ? folded : text).slice(span.start, span.end)
  const ends = [...slice.matchAll(language === 'bn' ? banglaEnd : englishEnd)].map(
    (match) => span.start + match.index + match[0].length,
  )
  const starts = [span.start, ...ends]
  return starts
    .map((start, index) => ({ start, end: ends[index] ?? span.end }))
    .map(({ start, end }) => {
      const lead = /^\s*/u.exec(text.slice(start, end))?.[0].length ?? 0
      return { start: start + lead, end }
    })
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
}
