import {
  englishAgents,
  englishOrganisations,
  englishPosts,
  englishTitles,
} from '../../bangla/english.ts'
import type { Span } from '../../../schemas/span.ts'
import { overlaps } from '../../document/spans.ts'
import type { ClauseMention, OfficePhrase } from './phrase.ts'

const postPattern = new RegExp(`\\b(?:${englishPosts.join('|')})s?\\b`, 'u')
const officePattern = new RegExp(
  `\\b(?:${[...englishPosts, ...englishOrganisations, ...englishAgents].join('|')})(?:s|ies)?\\b`,
  'u',
)

/** > | Prof. Talukder   Mr. Md. Abul Kashem — a person by name. */
const personPattern = new RegExp(`^\\s*(?:${englishTitles.join('|')})\\b\\.?\\s+[A-Z]`, 'u')

/** Where one English name may end and the next begin. */
const joinPattern =
  /\s*[,;]?\s+(?:and|as well as|along with)\s+(?:the\s+)?|\s*[,;\n\u2028]\s*(?:the\s+)?/gu

/**
 * The offices that an English noun phrase joins, in offsets of the folded clause: `the Project Director and Joint
 * Chief (Planning), Ministry of Shipping` are two. Nothing for a phrase that names no office; `printed` has the capitals.
 */
export function splitEnglishOffices(
  folded: string,
  span: Span,
  mentions: readonly ClauseMention[],
  printed: string,
): readonly OfficePhrase[] {
  const inside = mentions.filter((m) => span.start <= m.start && m.end <= span.end)
  const isPerson = (part: Span): boolean => personPattern.test(printed.slice(part.start, part.end))
  const isLetters = (part: Span): boolean =>
    /^(?:[Aa]ll\s+)?[A-Z]{2,8}s?$/u.test(printed.slice(part.start, part.end).trim())
  const isUnit = (part: Span): boolean =>
    /\b(?:wing|branch|cell|section|unit)\s*$/u.test(folded.slice(part.start, part.end))
  const isOffice = (part: Span): boolean =>
    isPerson(part) ||
    officePattern.test(folded.slice(part.start, part.end)) ||
    inside.some((m) => overlaps(m, part)) ||
    isLetters(part)
  const isPost = (part: Span): boolean => postPattern.test(folded.slice(part.start, part.end))
  const cuts = [...folded.slice(span.start, span.end).matchAll(joinPattern)]
    .map(({ 0: words, index }) => ({
      start: span.start + index,
      end: span.start + index + words.length,
      isComma: /,/u.test(words) && !/and|with/u.test(words),
      isStrong: /;|\sthe\s/u.test(words),
    }))
    .filter((cut) => !inside.some((m) => overlaps(m, cut)))
  const parts: Span[] = []
  let from = span.start + (/^\s*(?:the\s+)?/u.exec(folded.slice(span.start))?.[0].length ?? 0)
  for (const [index, cut] of cuts.entries()) {
    const left = { start: from, end: cut.start }
    const right = { start: cut.end, end: cuts[index + 1]?.start ?? span.end }
    // `Joint Chief, Ministry of Shipping` is one office-holder, `UN Wing, ERD` one office.
    const isHolder =
      cut.isComma && ((isPost(left) && !isPost(right)) || (isUnit(left) && isLetters(right)))
    // `LGED; Design and Supervision Consultant`: the bare word begins a name that goes on behind `and`.
    const goesOn =
      cut.isStrong &&
      cuts[index + 1]?.isComma === false &&
      isOffice({ start: cut.end, end: cuts[index + 2]?.start ?? span.end })
    if (!isOffice(left) || !(isOffice(right) || goesOn) || isHolder) continue
    parts.push(left)
    from = cut.end
  }
  parts.push({ start: from, end: span.end })
  return parts.filter(isOffice).map((part) => ({
    ...bareEnglish(folded, part),
    type: isPerson(part) ? 'person' : isPost(part) ? 'post' : 'organisation',
    organisation: inside.findLast((m) => overlaps(m, part))?.organisation ?? null,
  }))
}

/** A noun phrase as the one who acts whatever it is called, without its article. */
export function wholeEnglish(folded: string, { start, end }: Span): OfficePhrase {
  const article = /^\s*(?:the\s+)?/u.exec(folded.slice(start, end))?.[0].length ?? 0
  return { ...bareEnglish(folded, { start: start + article, end }), type: 'organisation' }
}

const bareEnglish = (folded: string, part: Span): Omit<OfficePhrase, 'type'> => ({
  ...part,
  wordEnd: part.end,
  case: 'bare',
  isPlural: /\b(?:all|respective|concerned|relevant)\b|(?:s|ies)$/u.test(
    folded.slice(part.start, part.end),
  ),
  isIndefinite: false,
  isAcronym: false,
  organisation: null,
})
