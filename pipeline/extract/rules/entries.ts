import { entryRolePattern, supportPattern } from '../../bangla/roles.ts'
import { isPlace } from '../../bangla/places.ts'
import { overlaps } from '../../document/spans.ts'
import type { Span } from '../../../schemas/span.ts'
import type { Normalised } from '../../../schemas/stages.ts'
import type { OfficePhrase } from '../offices/phrase.ts'
import { isTime, officesIn, timesIn } from './mentions-in.ts'

/** Signs and words between the entries of an implementer line: `A, B ও C; D/E`, a line of its own, a number; before or behind one, a line break. */
const separatorPattern =
  /\s-\s|[,;।/](?: *[\n\u2028])?|[\n\u2028](?:(?:ও|এবং|আর|and)(?=\s))?|(?<=\s)(?:ও|এবং|আর|and)(?=\s)|(?:^|(?<=\s))\(?(?:\d{1,2}|[ক-হ])[).।](?=\s)/gu

/**
 * Cut at the separators that part names: none inside an office or a bracket, none after which the words are no
 * name of their own (`উপজেলা প্রকৌশলী, ডাসার`).
 */
export function entriesOf(text: Normalised, piece: Span): readonly Span[] {
  const offices = officesIn(text, piece)
  const slice = text.folded.slice(piece.start, piece.end)
  const guards = [...offices, ...timesIn(text, piece), ...bracketsIn(slice, piece.start)]
  const cuts = [...withBreaks(text, piece).matchAll(separatorPattern)]
    .map(({ index, 0: sign }) => ({
      start: piece.start + index,
      end: piece.start + index + sign.length,
      sign: signOf(slice.slice(index, index + sign.length)),
    }))
    .filter(
      (cut) =>
        cut.sign === ' ' ||
        !guards.some((span) => overlaps(span, cut)) ||
        // > | সিভিল সার্জন, স্বাস্থ্য অধিদপ্তরের সহযোগিতায় — the office behind the post is another's.
        (cut.sign === ',' &&
          entryRolePattern.test(
            /^[^,;।]*/u.exec(text.folded.slice(cut.end, piece.end))?.[0] ?? '',
          )),
    )
  const entries: Span[] = []
  let from = piece.start
  for (const [index, cut] of cuts.entries()) {
    const below = cuts.slice(index + 1)
    const left = { start: from, end: cut.start }
    const next = { start: cut.end, end: below[0]?.start ?? piece.end }
    const sign = below.find((other) => other.sign !== ' ')
    const whole = { start: cut.end, end: sign?.start ?? piece.end }
    const isEnd =
      cut.sign === ' '
        ? isCutByPrint(text, { offices, guards }, left, next, whole)
        : isCut(text, offices, left, cut.sign, cut.sign === '-' ? whole : next)
    if (!isEnd) continue
    entries.push({ start: from, end: cut.start })
    from = cut.end
  }
  entries.push({ start: from, end: piece.end })
  return entries.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.text.slice(start, end)))
}

/** The sign itself, not the line break beside it; `A, ⏎ B` of a writer parts lines. Where print had to break, a blank. */
function signOf(sign: string): string {
  const isHard = /[\n\u2028]/u.test(sign)
  const bare = sign.trim()
  return isHard && (bare === '' || bare === ',' || bare === '/') ? '\n' : bare || ' '
}

/**
 * Whether a name ends where print had to break the line, so that nothing but the words beside the break tells.
 * > | জেলা প্রাথমিক শিক্ষা অফিসার, নাটোর ⏎ উপজেলা নির্বাহী অফিসার (সকল) — behind a post and its place another post
 * > | নির্বাহী প্রকৌশলী, গণপূর্ত ⏎ বিভাগ   তত্ত্বাবধায়ক প্রকৌশলী, ফরিদপুর ⏎ পরিচালন ও সংরক্ষণ সার্কেল — one name
 * `line`: what stands behind the break, up to the next one; `whole`: up to the next sign.
 */
function isCutByPrint(
  text: Normalised,
  { offices, guards }: { offices: readonly OfficePhrase[]; guards: readonly Span[] },
  left: Span,
  line: Span,
  whole: Span,
): boolean {
  if (supportPattern.test(text.folded.slice(line.start, line.end))) return true
  const opens = ({ start }: OfficePhrase): boolean => start === line.start
  const place = placeAtEnd(text, left)
  if (place !== null) {
    // The next post may have taken the place before it into its name: `কুড়িগ্রাম ⏎ উপজেলা নির্বাহী অফিসার`.
    const opensHere = (office: OfficePhrase): boolean =>
      opens(office) || (office.start >= place && office.start < left.end && office.end > line.start)
    const first =
      officesIn(text, line).find(opens) ??
      offices.find(opensHere) ??
      officesIn(text, whole).find(opens)
    return first?.type === 'post'
  }
  const isInside = guards.some(({ start, end }) => start < left.end && end > line.start)
  if (isInside || !offices.some((office) => overlaps(office, left))) return false
  return isTime(text, line) || offices.some(opens)
}

/** > | জেলা প্রাথমিক শিক্ষা অফিসার|, নাটোর — where the words behind a post's last comma begin, if they name nobody. */
function placeAtEnd(text: Normalised, left: Span): number | null {
  const comma = text.folded.slice(left.start, left.end).lastIndexOf(',')
  const own = officesIn(text, left)
  const isPlace =
    comma !== -1 &&
    own.some(({ type }) => type === 'post') &&
    own.every(({ start }) => start < left.start + comma)
  return isPlace ? left.start + comma : null
}

/** The folded words with all line breaks as printed. */
const withBreaks = ({ text, folded }: Normalised, { start, end }: Span): string =>
  folded
    .slice(start, end)
    .replace(/ /gu, (sign, at: number) =>
      /[\n\u2028]/u.test(text[start + at] ?? '') ? '\n' : sign,
    )

function isCut(
  text: Normalised,
  offices: readonly OfficePhrase[],
  left: Span,
  sign: string,
  right: Span,
): boolean {
  const names = (span: Span): boolean =>
    offices.some((office) => overlaps(office, span)) || isAbbreviation(text, span)
  const folded = text.folded.slice(right.start, right.end)
  if (sign === ';' || sign === '।' || /^\(?(?:\d|[ক-হ])/u.test(sign) || supportPattern.test(folded))
    return true
  const isRole = [left, right].some((span) =>
    entryRolePattern.test(text.folded.slice(span.start, span.end)),
  )
  if (sign === ',' && isRole && !isShortPost(text, left)) return true
  if (/[\n\u2028]/u.test(sign)) return names(left)
  if (/^\s?-/u.test(sign)) return isTime(text, right)
  if (sign === '/' && isPairOfPlaces(text, left, right)) return false
  // > | উপপরিচালক, কৃষি সম্প্রসারণ অধিদপ্তর, কুড়িগ্রাম ⏎ উপজেলা নির্বাহী অফিসার (সকল) — a place at a line's end is the name's before it.
  if (sign === ',' && isPlace(folded.trim())) return false
  // `প্রকল্প পরিচালক, SPMP`: an abbreviation or a project behind a post is its office.
  const isOfPost =
    isAbbreviation(text, right) || /(?:প্রকল্প|কর্মসূচি|কর্মসূচী|project|programme)[\s).]*$/u.test(folded)
  if (sign === ',' && isOfPost && (endsInPost(offices, left) || isShortPost(text, left)))
    return false
  // `নেজারত ডেপুটি কালেক্টর ও আবাসিক মেডিকেল অফিসার`: a post that is complete begins a name of its own.
  const opensPost = offices.some(
    ({ type, start }) => type === 'post' && start >= right.start && start <= right.start + 1,
  )
  if ((sign === 'ও' || sign === 'এবং') && opensPost) return true
  return (
    names(left) &&
    (names(right) || isTime(text, right) || sign === 'ও' || sign === 'এবং' || sign === 'and')
  )
}

/** > | নির্বাহী প্রকৌশলী, সিলেট|/|সুনামগঞ্জ পওর বিভাগ — one kind of office in two places. */
function isPairOfPlaces({ folded }: Normalised, left: Span, right: Span): boolean {
  const first = /[\p{L}\p{M}]+$/u.exec(folded.slice(left.start, left.end))?.[0] ?? ''
  const second = /^[\p{L}\p{M}]+/u.exec(folded.slice(right.start, right.end))?.[0] ?? ''
  return first !== second && isPlace(first) && isPlace(second)
}

const isAbbreviation = ({ text }: Normalised, { start, end }: Span): boolean =>
  /^[\s.)-]*[A-Z][A-Z-]{1,9}\s*$/u.test(text.slice(start, end))

/** > | PD, SFLRP */
const isShortPost = ({ text }: Normalised, { start, end }: Span): boolean =>
  /^\s*(?:D?PD|A?DG|MD|CEO|DC|UNO|SP|PM)\s*$/u.test(text.slice(start, end))

/** The last office of a stretch is a post that names no office yet. */
function endsInPost(offices: readonly OfficePhrase[], span: Span): boolean {
  const last = offices.findLast((office) => overlaps(office, span))
  return last?.type === 'post' && last.organisation === null
}

function bracketsIn(slice: string, offset: number): readonly Span[] {
  // `(২)` is a label, which parts names.
  return [...slice.matchAll(/\((?!(?:\d{1,2}|[ক-হ])\))[^()\n]{1,80}\)/gu)].map(
    ({ index, 0: match }) => ({
      start: offset + index,
      end: offset + index + match.length,
    }),
  )
}
