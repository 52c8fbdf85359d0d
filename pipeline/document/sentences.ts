import { committeePosts } from '../bangla/offices.ts'
import type { Span } from '../../schemas/span.ts'

/**
 * Where a sentence ends in a folded text: dari, semicolon, question mark; in English also a full stop
 * before a capital. `মো.`, `ড.`, `নং.` and decimals do not count, since a full stop ends no Bangla sentence.
 */
const signs = /[।;?!]+["')\]]*/u.source
/** > | জনাব মোঃ ইমদাদুল হক, উপ-রেজিস্ট্রার — সদস্য-সচিব ⏎ উক্ত কমিটি … — a line of a committee's list ends as a sentence does. */
const member = String.raw`(?<=\s[-:(]\s?(?:${committeePosts})\)?)`
const memberLine = String.raw`${member}(?=\s*\n)`
const memberEnd = new RegExp(String.raw`${member}\s*$`, 'u')
const banglaEnd = new RegExp(`${signs}|${memberLine}`, 'gu')
const englishEnd =
  /(?:(?<!\b(?:Md|Mr|Mrs|Ms|Dr|Prof|Engr|Adv|No|Nos|Sl|p|pp|Fig|Ref|Lt|Col|Maj|Gen|Brig|St|vs|Tk|Rs|M\/s|viz|Govt|Addl|Asst|Dept|Hon|Ltd(?=\.\s+(?:shall|will|is|has|to))))[.;?!]+["')\]”’]*(?=\s+["'(“‘]?[\p{Lu}\d(]|\s*$)|[।])/gu

/** Whether folded words have come to their end: with a sign, or as a line of a committee's list does. */
export const isEnded = (folded: string): boolean =>
  /[।;?!.]["')\]]*$/u.test(folded) || memberEnd.test(folded)

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
    .flatMap((sentence) => cutLong(text, sentence))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
}

/**
 * Letters of the longest sentence. A decision of a whole page has fewer; more have only texts without any sign, in which
 * every pattern would search to their end.
 */
export const longestSentence = 2000

/** The last sentence of folded words, whether it has ended or not. */
export const lastSentence = (folded: string): string =>
  folded.split(/[।;](?=\s*\S)|(?<=[a-z)]{2})\.\s+(?=\S)/u).at(-1) ?? folded

/** Cut at the last blank before the limit, in the middle of a word where there is none. */
function cutLong(text: string, { start, end }: Span): readonly Span[] {
  if (end - start <= longestSentence) return [{ start, end }]
  const blank = text.lastIndexOf(' ', start + longestSentence)
  const cut = blank > start ? blank : start + longestSentence
  return [{ start, end: cut }, ...cutLong(text, { start: cut, end })]
}
