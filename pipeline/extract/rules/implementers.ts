import { determiners } from '../../bangla/offices.ts'
import { quote } from '../../document/quote.ts'
import { trimSpan } from '../../document/spans.ts'
import type { Owner } from '../../../schemas/action.ts'
import type { OrganisationMention } from '../../../schemas/mention.ts'
import type { Span } from '../../../schemas/span.ts'
import type { ImplementerNote, Normalised } from '../../../schemas/stages.ts'
import { findOfficeHeads } from './office-heads.ts'
import { kindOf } from './owners.ts'

/** Signs and words between the entries of an implementer line: `A, B ও C; D/E`, a line of its own, a number. */
const separatorPattern =
  /[,;।/\n\u2028]|(?<=\s)(?:ও|এবং|আর)(?=\s)|(?:^|(?<=\s))\(?(?:\d{1,2}|[ক-হ])[).।](?=\s)/gu

/** From here on entries help: `সহযোগিতায়: আইসিটি শাখা`. */
const supportPattern = /(?:সার্বিক\s+)?(?:সহযোগিতায়|সহায়তায়|সহযোগী|সহায়তাকারী|সহযোগিতা)\s*[:-]?\s*/u

/** The owners that an implementer line or column names, each with its own place. */
export function readImplementers(text: Normalised, note: ImplementerNote): readonly Owner[] {
  let role: Owner['role'] = 'lead'
  return note.passage.flatMap((piece) =>
    entriesOf(text, piece).flatMap((entry) => {
      const folded = text.folded.slice(entry.start, entry.end)
      const support = supportPattern.exec(folded)
      if (support !== null && support.index === 0) role = 'support'
      const start = entry.start + (support?.index === 0 ? support[0].length : 0)
      return ownerFrom(text, trimSpan(text.text, { start, end: entry.end }, '।;,.'), note, role)
    }),
  )
}

function ownerFrom(
  text: Normalised,
  span: Span,
  { from }: ImplementerNote,
  role: Owner['role'],
): readonly Owner[] {
  const bare = withoutBrackets(text, span)
  const quoted = quote(text, bare)
  if (quoted === null || !/\p{L}/u.test(quoted.text)) return []
  const head = findOfficeHeads(text.folded.slice(bare.start, bare.end)).at(-1)
  const first = findOfficeHeads(text.folded.slice(bare.start, bare.end)).at(0)
  const mention = namesIn(text, bare).at(-1)
  const type = first?.type === 'post' ? 'post' : (head?.type ?? 'organisation')
  const organisation = mention?.organisation ?? null
  return [
    {
      ...quoted,
      kind: kindOf({ type, isPlural: head?.isPlural ?? false }, quoted.text),
      role,
      organisation,
      from,
    },
  ]
}

/** `(প্রশাসন শাখা)` and `- প্রশাসন শাখা` without the signs around it. */
function withoutBrackets({ text, folded }: Normalised, { start, end }: Span): Span {
  const slice = folded.slice(start, end)
  const lead = /^[\s*_"'-]*(?:\(?(?:\d{1,2}|[ক-হ])[).।]\s*)?/u.exec(slice)?.[0].length ?? 0
  const isWrapped = /^[\s*_"'-]*\([^()]*\)\s*$/u.test(slice)
  return isWrapped
    ? trimSpan(text, { start: start + slice.indexOf('(') + 1, end: start + slice.lastIndexOf(')') })
    : trimSpan(text, { start: start + lead, end })
}

const namesIn = ({ mentions }: Normalised, span: Span): readonly OrganisationMention[] =>
  mentions.filter(
    (m): m is OrganisationMention =>
      m.type === 'organisation' && span.start <= m.start && m.end <= span.end,
  )

/**
 * Cut at the separators that part names: none inside a name of the registry or a bracket, none after which
 * the words are no name of their own (`গবেষণা ও উন্নয়ন শাখা`), none between a post and its office.
 */
function entriesOf(text: Normalised, piece: Span): readonly Span[] {
  const slice = text.folded.slice(piece.start, piece.end)
  const guarded = [...namesIn(text, piece), ...bracketsIn(slice, piece.start)]
  const cuts = [...slice.matchAll(separatorPattern)]
    .map((match) => ({
      start: piece.start + match.index,
      end: piece.start + match.index + match[0].length,
      sign: match[0],
    }))
    .filter((cut) => !guarded.some((span) => span.start < cut.end && cut.start < span.end))
  const entries: Span[] = []
  let from = piece.start
  for (const [index, cut] of cuts.entries()) {
    const next = { start: cut.end, end: cuts[index + 1]?.start ?? piece.end }
    if (!isCut(text, { start: from, end: cut.start }, cut.sign, next)) continue
    entries.push({ start: from, end: cut.start })
    from = cut.end
  }
  entries.push({ start: from, end: piece.end })
  return entries.filter(({ start, end }) => /\p{L}/u.test(text.text.slice(start, end)))
}

function isCut(text: Normalised, left: Span, sign: string, right: Span): boolean {
  const [before, after] = [officeIn(text, left), officeIn(text, right)]
  if (/[;।\n\u2028]/u.test(sign)) return sign === ';' || sign === '।' || before !== 'none'
  if (/[).]$/u.test(sign) || /\d/u.test(sign)) return true
  if (before === 'none' || after === 'none') return false
  // `মহাপরিচালক, খাদ্য অধিদপ্তর` is one; `মহাপরিচালক ও প্রকল্প পরিচালক` are two.
  if (sign === ',' && before === 'post' && after === 'organisation') return false
  // `দপ্তর/সংস্থা` is one word for all of them.
  return !(sign === '/' && isGeneric(text, left) && isGeneric(text, right))
}

/** Whether a stretch names an office: by registry, by its head noun, or as an abbreviation. */
function officeIn(text: Normalised, span: Span): 'organisation' | 'post' | 'none' {
  const folded = text.folded.slice(span.start, span.end).trim()
  const heads = findOfficeHeads(folded)
  const last = heads.at(-1)
  if (namesIn(text, span).length > 0)
    return heads[0]?.type === 'post' && heads[0].start === 0 ? 'post' : 'organisation'
  if (last !== undefined) return last.type === 'post' ? 'post' : 'organisation'
  return /^[A-Z]{2,8}$/u.test(text.text.slice(span.start, span.end).trim())
    ? 'organisation'
    : 'none'
}

/** Nothing but a head noun and a determiner: `সংশ্লিষ্ট দপ্তর`, `সংস্থা`. */
function isGeneric({ folded }: Normalised, span: Span): boolean {
  const words = folded.slice(span.start, span.end).trim().split(/\s+/u)
  const named = words.filter((word) => !determiners.includes(word))
  return named.length <= 1
}

function bracketsIn(slice: string, offset: number): readonly Span[] {
  return [...slice.matchAll(/\([^()\n]{1,80}\)/gu)].map(({ index, 0: match }) => ({
    start: offset + index,
    end: offset + index + match.length,
  }))
}
