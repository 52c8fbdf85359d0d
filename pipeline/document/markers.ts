import { anyOf } from '../bangla/edges.ts'
import {
  bulletSigns,
  listAdverbs,
  listLetters,
  listNumberWords,
  listVowels,
  misreadLatin,
  misreadLetters,
  misreadRomans,
  ordinalEndings,
  romanNumerals,
  skippedLetters,
} from '../bangla/labels.ts'
import type { Label } from '../../schemas/decision.ts'
import type { Span } from '../../schemas/span.ts'
import type { Normalised } from '../../schemas/stages.ts'

/** What opens an item of a list or a paragraph: `(ক)`, `০২।`, `৩.১`, `৩(ক)`, `ii)`, `এক.`, `প্রথমত,`, `১ম)`, `•`. */
export interface Marker extends Span {
  readonly kind:
    | 'letter'
    | 'vowel'
    | 'number'
    | 'decimal'
    | 'compound'
    | 'roman'
    | 'latin'
    | 'word'
    | 'ordinal'
    | 'bullet'
  /** The letter, number or word without its signs, as printed; empty for bullets. Of `৩(ক)` all. */
  readonly canonical: string
  /** Its place in its list, from 1; the last number of a decimal label. */
  readonly ordinal: number
  /** The signs around it: items of one list share them. */
  readonly style:
    | 'brackets'
    | 'bracket'
    | 'dot'
    | 'dari'
    | 'dash'
    | 'colon'
    | 'comma'
    | 'stroke'
    | 'none'
  /** Where the item's words begin. */
  readonly content: number
}

const words = anyOf(listNumberWords.flat())
const ordinals = `(?:${anyOf(listAdverbs)}|\\d{1,2}${anyOf(ordinalEndings)})`
/** > | ৩(ক) …   ৩ (ক)। …   ৩.ক …   ৩-ক) … — a letter below the number of its paragraph; `৫(ক) ধারা` is a clause of a law. */
const compound = String.raw`\d{1,2}\s?[.-]\s?[${listLetters.join('')}](?![\p{L}\p{M}])`
const nested = String.raw`\d{1,2}\s?\([${listLetters.join('')}]\)`
const lawPattern = String.raw`(?!\s*(?:ধারা|উপ-?\s?ধারা|অনুচ্ছেদ|বিধি|উপ-?\s?বিধি|দফা|উপ-?\s?দফা|নং|নম্বর|ক্রমিক|এর|ও|এবং|হতে|থেকে|নির্দেশ|অনুযায়ী)(?![\p{L}\p{M}]))`

const body = String.raw`(?<value>${ordinals}|${words}|${compound}|\d{1,3}(?:\.\d{1,2}){0,3}|[ক-হ]\.\d{1,2}|[ক-হ][়]?|[অআইঈউঊঋএঐওঔ]|[ivx]{1,5}|[a-z])`

const bullet = `[-${bulletSigns}]`

const glued =
  '(?:[a-z]|কোটি|লক্ষ|লাখ|হাজার|শত|ঘটিকা|টাকা|টি|টা|জন|মিনিট|মিটার|মিলি|মেট্রিক|মেগা|কিমি|কিলো|কেজি|একর|হেক্টর|ডেসি|শতাংশ|শতক|ভাগ|গুণ|ইঞ্চি|ফুট|বর্গ|ঘন|টন|বছর|বৎসর|মাস|দিন|তলা|ডিগ্রি|পয়েন্ট|গ্রাম|লিটার)'.normalize(
    'NFC',
  )

/**
 * > | (ক) …   ক) …   ক. …   ক। …   [১] …   ০২। …   ৩.১ …   - ক. …   “সিদ্ধান্ত-ক. …   এক. …   ১ম। …   প্রথমত, …
 * `(?!\d)` keeps the date ০৫-০৭-২০১৭ out, the unit behind it the decimal `১.৫ কোটি`.
 */
const markerPattern = new RegExp(
  String.raw`^[ \t\u2028]*(?:${bullet}[ \t]+)?["']?(?:` +
    String.raw`(?<open>[(\[{])\s?${body}\s?[)\]}](?:\s?[.:।-](?!\d))?` +
    String.raw`|${body.replace('<value>', '<closed>')}\s?(?<close>[)\]}])(?:\s?[.:।-](?!\d))?` +
    String.raw`|(?<nested>${nested}|${compound.replace('[.-]', '[.]')})(?:\s?[.:।-])?(?=\s)${lawPattern}` +
    String.raw`|${body.replace('<value>', '<pointed>')}\s?(?<point>[.।:|-]|/(?=\s))(?!\d)(?![ক-হ](?![\p{L}\p{M}]))(?=\s|$|["'\p{L}])` +
    // `১ম, ২য় ও ৩য় শ্রেণি` only counts.
    String.raw`|(?<ordinal>${ordinals})(?<comma>\s?:?,)(?=\s+\D)` +
    String.raw`|(?<plain>\d{1,3}(?:\.\d{1,2}){1,3})(?=\s+(?:\D|\d{4}-|\d{1,4}\s*[\p{L}(]|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}))(?!\s+(?:কোটি|লক্ষ|লাখ|হাজার|ঘটিকা|টা|মিনিট|শতাংশ|%|একর|কিমি|কি\.মি|মেট্রিক|মিটার|টাকা|million|crore|lakh|percent)(?![\p{L}\p{M}]))` +
    // `৫.২ব্যয় বৃদ্ধি`: the blank is what recognition loses first; behind a measure stands its unit.
    String.raw`|(?<plain>\d{1,2}\.\d{1,2})(?=[\p{L}\p{M}]{3})(?!${glued})` +
    String.raw`|(?<bullet>${bullet})(?=\s)` +
    String.raw`)[ \t]*`,
  'u',
)

/** The marker with which a folded line begins at `offset` of the text; null for none. */
export function markerAt(folded: string, line: Span, text: string): Marker | null {
  const match = markerPattern.exec(folded.slice(line.start, line.end))
  if (match === null) return null
  const { open, value, closed, close, pointed, point, ordinal, comma, plain, nested, bullet } =
    match.groups ?? {}
  const raw = value ?? closed ?? pointed ?? ordinal ?? plain ?? nested ?? ''
  const content = line.start + match[0].length
  const printed = printedSpan(text, line.start, content)
  const place = { ...printed, content }
  if (bullet !== undefined)
    return { ...place, kind: 'bullet', canonical: '', ordinal: 1, style: 'none' }
  const style =
    open !== undefined
      ? 'brackets'
      : close !== undefined
        ? 'bracket'
        : (pointStyles[point ?? comma?.at(-1) ?? ''] ?? 'none')
  const known = identify(raw)
  if (known === null) return null
  if (
    known.kind === 'word' &&
    repeatsNumber(folded.slice(Math.max(0, line.start - 8), line.start), known.ordinal)
  )
    return null
  // A lone `-` behind a letter is a hyphen of the print, `ই-নথি`, unless a blank follows; behind a word always: `দুই - তিন দিন`.
  if (style === 'dash' && (known.kind === 'word' || !/\s$/.test(match[0])))
    return bulletAt(folded, line, text)
  const at = text.slice(printed.start, printed.end).search(/[\p{L}\p{Nd}]/u)
  const length = raw.length
  const canonical = text.slice(printed.start + at, printed.start + at + length)
  return { ...place, ...known, canonical, style }
}

/** > | … প্রণয়ন করে ১০ ⏎ (দশ) কর্মদিবসের মধ্যে — the number in words, behind the one in digits at the end of the line above. */
const repeatsNumber = (above: string, ordinal: number): boolean =>
  Number(/(?<!\p{Nd})0?(?<number>\d{1,3})\s*$/u.exec(above)?.groups?.['number']) === ordinal

const leadingBulletPattern = new RegExp(`^[ \\t\\u2028]*${bullet}[ \\t]+`, 'u')

/** > | • ই-জিপি ব্যতীত … — what looked like a label behind the bullet is a word. */
function bulletAt(folded: string, line: Span, text: string): Marker | null {
  const match = leadingBulletPattern.exec(folded.slice(line.start, line.end))
  if (match === null) return null
  const content = line.start + match[0].length
  const place = { ...printedSpan(text, line.start, content), content }
  return { ...place, kind: 'bullet', canonical: '', ordinal: 1, style: 'none' }
}

const pointStyles: Readonly<Record<string, Marker['style']>> = {
  '.': 'dot',
  '।': 'dari',
  '|': 'dari',
  ':': 'colon',
  '-': 'dash',
  ',': 'comma',
  '/': 'stroke',
}

const bulletBeforePattern = new RegExp(`^[\\s\\u2028]*(?:${bullet}\\s+(?=\\S))?`, 'u')

/** The label itself without bullet and blanks: `- ক. ` → `ক.`. */
function printedSpan(text: string, start: number, end: number): Span {
  const printed = text.slice(start, end)
  const lead = bulletBeforePattern.exec(printed)?.[0].length ?? 0
  return { start: start + lead, end: start + printed.trimEnd().length }
}

function identify(raw: string): Pick<Marker, 'kind' | 'ordinal'> | null {
  if (/^\d+$/.test(raw)) return { kind: 'number', ordinal: Number(raw) }
  const letter = listLetters.indexOf(/^\d+\s?[(.-]\s?(.)\)?$/u.exec(raw)?.[1] ?? '')
  if (letter !== -1) return { kind: 'compound', ordinal: letter + 1 }
  if (/\./.test(raw)) return { kind: 'decimal', ordinal: Number(raw.split('.').at(-1)) }
  if (listLetters.includes(raw)) return { kind: 'letter', ordinal: listLetters.indexOf(raw) + 1 }
  if (listVowels.includes(raw)) return { kind: 'vowel', ordinal: listVowels.indexOf(raw) + 1 }
  if (romanNumerals.includes(raw)) return { kind: 'roman', ordinal: romanNumerals.indexOf(raw) + 1 }
  const word = listNumberWords.findIndex((spellings) => spellings.includes(raw))
  if (word !== -1) return { kind: 'word', ordinal: word + 1 }
  const adverb = listAdverbs.indexOf(raw)
  if (adverb !== -1) return { kind: 'ordinal', ordinal: adverb + 1 }
  if (/^\d+\p{L}/u.test(raw)) return { kind: 'ordinal', ordinal: Number.parseInt(raw, 10) }
  if (/^[a-z]$/.test(raw)) return { kind: 'latin', ordinal: raw.charCodeAt(0) - 96 }
  return null
}

/**
 * Whether two markers look like items of one list. `i` is roman or latin, as its neighbours say. Of a letter's two brackets one
 * is easily left out, typed or read: `(ক) … খ) …`; numbers of both kinds are often one list inside the other.
 */
export function isSameList(first: Marker, other: Marker): boolean {
  const isPointed = (m: Marker): boolean => m.style === 'dari' || m.style === 'dot'
  const isHeld = (m: Marker): boolean => m.kind === 'letter' && /^brackets?$/u.test(m.style)
  const isSameStyle =
    first.style === other.style ||
    [isPointed, isHeld].some((isLike) => isLike(first) && isLike(other))
  return isSameStyle && first.kind === other.kind
}

export const toLabel = (text: string, marker: Marker): Label => ({
  printed: text.slice(marker.start, marker.end),
  canonical: marker.canonical,
  ordinal: marker.ordinal,
})

/** The letter or number of a label as printed, where its folded form stands last in a span. */
export function printedLabel(
  { text, folded }: Pick<Normalised, 'text' | 'folded'>,
  { start, end }: Span,
  label: string,
): string {
  const at = start + folded.slice(start, end).lastIndexOf(label)
  return text.slice(at, at + label.length)
}

/** How many places `next` stands behind `ordinal` in its list, over letters that offices skip: 1 is the next one. */
export function stepsFrom(ordinal: number, next: Marker): number {
  if (next.kind === 'bullet') return 1
  const skipped = listLetters.slice(ordinal, next.ordinal - 1)
  const isSkip =
    next.kind === 'letter' && skipped.length > 0 && skipped.every((l) => skippedLetters.has(l))
  return isSkip ? 1 : next.ordinal - ordinal
}

const latinLetters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index))

/**
 * The label that a misread one must be, from its place: behind গ) and ঘ) a `৬)` is ঙ), behind i) a second `i)` is ii), behind
 * ছ। a bare `জ` is জ।. Null where nothing of the kind stands at the head of the line.
 */
export function repairedLetter(previous: Marker, text: string, line: Span): Marker | null {
  if (previous.kind === 'compound') return repairedCompound(previous, text, line)
  const labels = { letter: listLetters, roman: romanNumerals, latin: latinLetters }
  if (previous.kind !== 'letter' && previous.kind !== 'roman' && previous.kind !== 'latin')
    return null
  const expected = labels[previous.kind][previous.ordinal]
  if (expected === undefined) return null
  const signs = {
    brackets: /^\s*(?:\(\s?()\)|\(?\s?(\S{1,3}?)\s?\))\s*/u,
    bracket: /^\s*(?:()\)(?=\s)|(\S{1,3}?)\s?[)}\]])\s*/u,
    dot: /^\s*(?:- )?()(\S{1,3}?)[.।]\s+/u,
  }
  const pattern =
    previous.style === 'brackets'
      ? signs.brackets
      : previous.style === 'bracket'
        ? signs.bracket
        : signs.dot
  const words = text.slice(line.start, line.end)
  const match = pattern.exec(words)
  const isMisread = match !== null && isMisreading(match[2] ?? match[1] ?? '', expected)
  const isPointed = previous.style === 'dari' || previous.style === 'dot'
  const bare = isPointed && previous.kind === 'letter' ? /^\s*(\S)\s+(?=\S{2})/u.exec(words) : null
  const head = isMisread ? match : bare?.[1] === expected ? bare : null
  if (head === null) return null
  const content = line.start + head[0].length
  const { start, end } = printedSpan(text, line.start, content)
  return { ...previous, start, end, content, canonical: expected, ordinal: previous.ordinal + 1 }
}

/** > | () … ⏎ (ii) …   ) … ⏎ খ) …   (1) … ⏎ (ii) … — the first label of a list, of which only its signs or the stroke of an i were read. */
export function lostFirst(next: Marker, text: string, line: Span): Marker | null {
  const stroke = next.kind === 'roman' ? '[1l|]?' : ''
  const signs = {
    brackets: new RegExp(String.raw`^\s*\(\s?${stroke}\s?\)\s+`, 'u'),
    bracket: new RegExp(String.raw`^\s*${stroke}\s?\)\s+`, 'u'),
  }
  const firsts = { letter: listLetters[0], roman: romanNumerals[0], latin: 'a' }
  if (next.style !== 'brackets' && next.style !== 'bracket') return null
  if (next.kind !== 'letter' && next.kind !== 'roman' && next.kind !== 'latin') return null
  const head = signs[next.style].exec(text.slice(line.start, line.end))
  const canonical = firsts[next.kind]
  if (head === null || canonical === undefined || next.ordinal !== 2) return null
  const content = line.start + head[0].length
  return { ...next, ...printedSpan(text, line.start, content), content, canonical, ordinal: 1 }
}

/** > | ৩.ঘ … ⏎ ৩.৬ … — the letter behind a number. */
function repairedCompound(previous: Marker, text: string, line: Span): Marker | null {
  const number = previous.canonical.slice(0, -1)
  const expected = listLetters[previous.ordinal]
  const [head = '', found = ''] =
    /^\s*(\S{3,6})[.।]?\s+/u.exec(text.slice(line.start, line.end)) ?? []
  if (expected === undefined || !found.startsWith(number)) return null
  if (!isMisreading(found.slice(number.length), expected)) return null
  const content = line.start + head.length
  const { start, end } = printedSpan(text, line.start, content)
  const canonical = number + expected
  return { ...previous, start, end, content, canonical, ordinal: previous.ordinal + 1 }
}

/** Nothing, another letter of its outline, its outline read twice (`৬ঙ.` for `ঙ.`, `জজ` for `জ`), or the bracket before it as a sign (`খে)` for `(খ)`). */
function isMisreading(found: string, expected: string): boolean {
  const likes =
    misreadLetters.get(expected) ?? misreadRomans.get(expected) ?? misreadLatin.get(expected) ?? []
  if (['', `${expected}ে`].includes(found)) return true
  if (found === expected + expected && listLetters.includes(expected)) return true
  return likes.some((like) => [like, like + expected, expected + like, `${like}ে`].includes(found))
}
