import { anyOf, wordEnd, wordStart } from '../bangla/edges.ts'
import {
  courtesies,
  givenNameOpenings,
  honorifics,
  postNominals,
  ranksOfPersons,
} from '../bangla/names.ts'
import { branchWork, officePattern, posts } from '../bangla/offices.ts'
import { isPlace } from '../bangla/places.ts'
import { quote } from '../document/quote.ts'
import { encloses, trimSpan } from '../document/spans.ts'
import type { Chair } from '../../schemas/document.ts'
import type { OrganisationMention } from '../../schemas/mention.ts'
import type { Organisation } from '../../schemas/organisation.ts'
import type { Span } from '../../schemas/span.ts'
import type { Normalised } from '../../schemas/stages.ts'

const post = anyOf(posts)
const postPattern = new RegExp(`${wordStart}${post}(?=[\\p{L}\\p{M}]{0,2}${wordEnd})`, 'gu')

const title = anyOf([...courtesies, ...honorifics, ...ranksOfPersons])
/** > | জনাব   অধ্যাপক ড.   প্রকৌশলী — the words before a name. */
const titlesPattern = new RegExp(`^(?:${title}\\s*)+(?=[\\p{L}])`, 'iu')

/** > | জেলা ম্যাজিস্ট্রেট জনাব …   উপজেলা নির্বাহী অফিসার ও কমিটির সভাপতি জনাব … — the post before its holder's name. */
const postFirstPattern = new RegExp(
  `${wordStart}(?<post>${post}(?:\\s*\\([^()]*\\))?)(?:\\s+(?:ও|এবং)\\s+(?:[\\p{L}\\p{M}]+\\s+)?(?:সভাপতি|আহ্বায়ক|আহবায়ক))?,?\\s+(?=(?:${title})\\s*[\\p{L}])`.normalize(
    'NFC',
  ),
  'u',
)

/** `অধ্যাপক ড. …`: professions that go with a name are no post before it. */
const ranks: ReadonlySet<string> = new Set(ranksOfPersons)

/** Who chaired, from the field `সভাপতি`: `ফরিদা পারভীন, অতিরিক্ত সচিব (সমন্বয়), ভূমি মন্ত্রণালয়`. */
export function readChair(text: Normalised, spans: readonly Span[]): Chair | null {
  const [first, ...others] = spans
  const lead = first === undefined ? 0 : (toldPattern.exec(spoken(text, first))?.[0].length ?? 0)
  if (first !== undefined && lead > 0)
    return readChair(text, [{ start: first.start + lead, end: first.end }, ...others])
  const quoted = quote(text, ...spans)
  if (quoted === null) return null
  const office = officeIn(text, spans)
  const { name, designation } = partsOfChair(
    isLatin(quoted.text) || namesAlone(text, spans) ? linesOfChair(text, spans) : quoted.text,
    office?.printed ?? null,
  )
  return { name, designation, organisation: office?.organisation ?? null, ...quoted }
}

/** > | সভাপতি : অদ্যকার সভায় সভাপতিত্ব করেন |জনাব মোঃ আবু মিয়া, চেয়ারম্যান — a sentence in the field. */
const toldPattern = /^[^,।:]{0,40}সভাপতিত্ব\s+কর(?:েন|ছেন|েছেন)[\s:-]+/u
const spoken = ({ folded }: Normalised, { start, end }: Span): string => folded.slice(start, end)

const isLatin = (words: string): boolean => !/[\u0980-\u09ff]/u.test(words)

/** > | সভাপতি: মোহাম্মদ আশরাফুজ্জামান ⏎ অতিরিক্ত শরণার্থী ত্রাণ ও প্রত্যাবাসন কমিশনার — a name in a block of its own. */
function namesAlone({ text }: Normalised, spans: readonly Span[]): boolean {
  const [first, ...others] = spans
  const name = first === undefined ? '' : text.slice(first.start, first.end)
  return others.length > 0 && !/[,\n]/u.test(name) && name.search(new RegExp(postPattern)) === -1
}

/** In English no list of posts tells where the name ends: its line does. */
const linesOfChair = ({ text }: Normalised, spans: readonly Span[]): string =>
  spans
    .flatMap(({ start, end }) => text.slice(start, end).split('\n'))
    .map((line) => line.replace(/[\s,]+$/u, '').trim())
    .filter((line) => line !== '')
    .join(', ')

/** The name ends where the first post begins, or at the first comma. */
function partsOfChair(
  words: string,
  office: string | null,
): { name: string | null; designation: string | null } {
  const ahead = postFirstPattern.exec(words)
  const isRank = ranks.has(ahead?.groups?.['post'] ?? '')
  if (ahead !== null && ahead.index === 0 && !isRank)
    return {
      name: nameFrom(words.slice(ahead[0].length).split(',')[0] ?? ''),
      designation: ahead.groups?.['post'] ?? null,
    }
  const titles = titlesPattern.exec(words)?.[0].length ?? 0
  const first = [...words.matchAll(postPattern)].find(({ index }) => index >= titles)
  const comma = commaBehindName(words, titles)
  const end = Math.min(first?.index ?? words.length, comma === -1 ? words.length : comma)
  const from = office === null ? -1 : words.lastIndexOf(office)
  const rest = words.slice(end, from > end ? from : undefined)
  return { name: nameFrom(words.slice(0, end)), designation: designationFrom(rest) }
}

const postNominalPattern = new RegExp(`^,\\s*\\(?${anyOf(postNominals)}\\)?${wordEnd}`, 'u')

/** The first comma that no degree or order stands behind: `শাহ মোঃ তানভীর, এনডিসি, পিএসসি, সভাপতি`; -1 for none. */
function commaBehindName(words: string, from: number): number {
  let comma = words.indexOf(',', from)
  for (let found = behindComma(words, comma); found > 0; found = behindComma(words, comma))
    comma = words.indexOf(',', comma + found)
  return comma
}

const behindComma = (words: string, comma: number): number =>
  comma === -1 ? 0 : (postNominalPattern.exec(words.slice(comma))?.[0].length ?? 0)

const nameFrom = (words: string): string | null => blankToNull(words.replace(/[\s,।(-]+$/u, ''))

/** > | প্রশাসক, ভাঙ্গুড়া পৌরসভা — behind a comma stands the office, unless it is a place (`জেলা প্রশাসক, জামালপুর`) or a second post. */
function designationFrom(words: string): string | null {
  const [post = '', ...rest] = words.replace(/^[\s,।-]+|[\s,।-]+$/gu, '').split(/,\s*/u)
  const office = rest.findIndex((part) => isOffice(part))
  return blankToNull([post, ...(office === -1 ? rest : rest.slice(0, office))].join(', '))
}

/** Latin words may go on with the post: `Secretary, Coordination and Reforms`; `ERD` and `Finance Division` are offices. */
const isOffice = (part: string): boolean =>
  officePattern.test(part) ||
  /^(?:[A-Z]{2,8}\b|.*\b(?:Division|Ministry|Department|Directorate|Corporation|Board|Bureau|Commission|Authority)\b)/u.test(
    part,
  ) ||
  (!workPattern.test(part) &&
    /[\u0980-\u09ff]/u.test(part) &&
    !isPlace(part) &&
    !new RegExp(`^${post}`, 'u').test(part))

/** > | সচিব, সমন্বয় ও সংস্কার — the field of work stays with the post. */
const workPattern = new RegExp(`^${anyOf(branchWork)}${wordEnd}`, 'u')

const blankToNull = (words: string): string | null => (words.trim() === '' ? null : words.trim())

/** The last registered office among the words, unless it is the post itself: `জেলা প্রশাসক, বগুড়া`. */
function officeIn(
  { mentions, text }: Normalised,
  spans: readonly Span[],
): { organisation: Organisation; printed: string | null } | null {
  const found = mentions.findLast(
    (m): m is OrganisationMention =>
      m.type === 'organisation' &&
      spans.some((span) => encloses(span, m)) &&
      // `পিএসসি` behind a name is the staff course, not the commission.
      !postNominals.includes(text.slice(m.start, m.end)),
  )
  if (found === undefined) return null
  const printed = text.slice(found.start, found.end).replace(/\s+/g, ' ')
  const isPost = new RegExp(`^${post}(?![\\p{L}\\p{M}])`, 'u').test(printed)
  return { organisation: found.organisation, printed: isPost ? null : printed }
}

/** > | … জনাব মোঃ আব্দুল করিম, উপজেলা নির্বাহী অফিসার এর সভাপতিত্বে …   … পরিষদের চেয়ারম্যান জনাব … এর সভাপতিত্বে … */
const openingChairPattern = new RegExp(
  `(?:^|[,।]|\\s)(?<chair>(?:${anyOf([...courtesies, ...honorifics, ...ranksOfPersons, ...givenNameOpenings, 'মাননীয়'])})\\s?(?:[^।]{4,160}?))(?:\\s?এর|ের|র|'র|-এর)?\\s+সভাপতিত্বে`.normalize(
    'NFC',
  ),
  'u',
)

/** > | সভায় সভাপতিত্ব করেন অত্র ইউনিয়ন পরিষদের চেয়ারম্যান জনাব মোঃ ছলেমান আলী। */
const chairBehindPattern = new RegExp(
  `সভাপতিত্ব\\s+করেন\\s+(?:[^।]{0,80}\\s)?(?<chair>(?:${post}(?:\\s*\\([^()]*\\))?,?\\s+)?(?:${title})\\s?[^।]{4,80}?)\\s*(?:।|$)`.normalize(
    'NFC',
  ),
  'u',
)

/** > | প্রধান প্রকৌশলী, উত্তরাঞ্চল, রংপুর মহোদয়ের সভাপতিত্বে … — the post alone, as its holder is known. */
const postAlonePattern = new RegExp(
  `${wordStart}(?<chair>${post}(?:(?!${wordStart}${post}${wordEnd})[^।]){0,100}?)(?:\\s+(?:মহোদয়|সাহেব))?(?:\\s?এর|ের|র|'র|-এর)?\\s+সভাপতিত্বে`.normalize(
    'NFC',
  ),
  'u',
)

/** Who chaired, from the opening sentence; a post printed before the name goes with it. */
export function readOpeningChair(text: Normalised, spans: readonly Span[]): Chair | null {
  const [span] = spans
  if (span === undefined) return null
  const folded = text.folded.slice(span.start, span.end)
  const match =
    namedChair(folded) ?? chairBehindPattern.exec(folded) ?? postAlonePattern.exec(folded)
  const chair = match?.groups?.['chair']
  if (match === null || chair === undefined) return null
  const name = match.index + match[0].indexOf(chair)
  const before = [...folded.slice(0, name).matchAll(new RegExp(postPattern))]
    .map(({ index }) => index)
    .find((index) => postFirstPattern.exec(folded.slice(index))?.[0].length === name - index)
  const place = { start: span.start + (before ?? name), end: span.start + name + chair.length }
  return readChair(text, [trimSpan(text.text, place)])
}

/** A rank within a post opens no name: `প্রধান |প্রকৌশলী, উত্তরাঞ্চল, … মহোদয়ের সভাপতিত্বে`. */
function namedChair(folded: string): RegExpExecArray | null {
  const match = openingChairPattern.exec(folded)
  if (match === null) return null
  const name = match.index + match[0].indexOf(match.groups?.['chair'] ?? '')
  const isWithinPost = [...folded.matchAll(new RegExp(postPattern))].some(
    ({ index, 0: found }) => index < name && name < index + found.length,
  )
  return isWithinPost ? null : match
}
