import {
  branchHeads,
  levelOfficePattern,
  officePattern,
  postOfficePattern,
} from '../bangla/offices.ts'
import { addressPattern, isPlace } from '../bangla/places.ts'
import { copyPattern, distributionPattern, letterheadPattern } from '../bangla/headings.ts'
import { quote } from '../document/quote.ts'
import { encloses } from '../document/spans.ts'
import type { Issuer } from '../../schemas/document.ts'
import type { OrganisationMention } from '../../schemas/mention.ts'
import type { Span } from '../../schemas/span.ts'
import type { Normalised } from '../../schemas/stages.ts'
import type { Block } from './blocks.ts'
import { findField } from './fields.ts'
import { isTitle } from './subject.ts'

/** A line of the letterhead that names an office. */
interface OfficeLine {
  readonly line: Span
  readonly mention: OrganisationMention | null
  readonly rank: number
}

/**
 * The office that issues the document: of the offices above the title the most specific one that is no
 * branch, whichever way round ministry and office are printed; else the office in the signature block.
 */
export function readIssuer(
  text: Normalised,
  head: readonly Block[],
  tail: readonly Block[],
): Issuer | null {
  const [above, below] = letterheadsOf(head).map((lines) =>
    lines.flatMap((line) => officeLine(text, line)),
  )
  const offices = above?.length === 0 ? (below ?? []) : (above ?? [])
  const best = Math.max(...offices.map(({ rank }) => rank))
  const found = offices.findLast(({ rank }) => rank === best)
  if (found !== undefined) return issuerFrom(text, found.line, found.mention)
  const lists = tail.findIndex(
    ({ folded }) => distributionPattern.test(folded) || copyPattern.test(folded),
  )
  const signed = officesIn(text, tail.slice(0, lists === -1 ? undefined : lists)).at(0)
  return signed === undefined ? null : issuerFrom(text, signed, signed)
}

/** The lines above the title, and those between it and the first field. */
function letterheadsOf(head: readonly Block[]): ReadonlyArray<readonly Span[]> {
  const field = head.findIndex(({ folded }) => findField(folded) !== null)
  const lines = head.slice(0, field === -1 ? undefined : field)
  const title = lines.findIndex(({ folded }) => isTitle(folded))
  const cut = title === -1 ? lines.length : title
  return [lines.slice(0, cut), lines.slice(cut + 1)].map((blocks) =>
    blocks.flatMap((block) => block.lines),
  )
}

/** > | Patuakhali Science and Technology University   Bangladesh Chemical Industries Corporation */
const englishOfficePattern =
  /\b(?:ministry|division|department|directorate|authority|board|council|commission|corporation|university|institute|bank|bureau|company|college|municipality)\b/u

/** > | নর্থ বেঙ্গল সুগার মিলস্ লিঃ   জালালাবাদ গ্যাস সিস্টেম লি.   পাওয়ার গ্রিড পিএলসি — the end of a company's name. */
const companyPattern = /\S\s+(?:লিঃ|লি:|লি\.|পিএলসি|ltd\.?|plc)[\s.]*$/u

/** > | প্রকল্প বাস্তবায়ন কমিটি (পিআইসি)-এর ৭ম সভা   ম্যানেজিং কমিটির কার্যবিবরণী রেজিস্টার — the meeting or its paper, no office. */
const meetingLinePattern =
  /(?:^|\s|-)(?:সভা|বৈঠক|সম্মেলন|অধিবেশন)[\s।]*$|কার্য\s?বিবরণী|কার্যপত্র|রেজুলেশন|\bminutes\b|\bmeeting\b/u

/** > | জাতীয় বিশ্ববিদ্যালয় অধিভুক্ত   শিক্ষা বোর্ড কর্তৃক অনুমোদিত — to whom the office below belongs. */
const affiliationPattern = /\s(?:অধিভুক্ত|অনুমোদিত|স্বীকৃত|পরিচালিত|নিয়ন্ত্রণাধীন)[\s।,]*$/u

/** > | বরিশাল বিভাগ, বরিশাল   মধুপুর, টাঙ্গাইল — the area of the office above. */
const isPlaceLine = (folded: string): boolean =>
  folded
    .replace(/[।.\s]+$/u, '')
    .split(/\s*,\s*|\s+/u)
    .every((word) => isPlace(word) || /^(?:বিভাগ|জেলা|উপজেলা|থানা)$/u.test(word))

/** > | একাডেমিক কাউন্সিল   ম্যানেজিং কমিটি   বোর্ড সচিবালয় — a body of the institution whose letterhead it uses. */
const bodyPattern =
  /^(?:বোর্ড|পর্ষদ|পরিষদ)\s+(?:সচিবালয়|শাখা|বিভাগ)[\s।]*$|(?:^|\s)(?:কমিটি|কাউন্সিল|পর্ষদ|সিন্ডিকেট|উপকমিটি|উপ-কমিটি)[\s।]*$/u

/** > | স্বাস্থ্য অধিদপ্তর ⏎ সিভিল সার্জনের কার্যালয় — the office of a district or an upazila, below the department it belongs to. */
const fieldOfficePattern = /^\s*(?:সিভিল\s+সার্জন|জেলা|উপজেলা|থানা|বিভাগীয়)/u

const rankOf = {
  ministry: 1,
  division: 2,
  body: 2.5,
  postOffice: 3,
  office: 4,
  registered: 5,
  fieldOffice: 6,
} as const

function officeLine(text: Normalised, line: Span): readonly OfficeLine[] {
  const folded = text.folded.slice(line.start, line.end).trim()
  if (folded.length > 110 || addressPattern.test(folded) || letterheadPattern.test(folded))
    return []
  if (meetingLinePattern.test(folded) || isPlaceLine(folded) || affiliationPattern.test(folded))
    return []
  const mention = officesIn(text, [line]).findLast((found) => isMostOf(text, line, found)) ?? null
  const isOffice = [officePattern, englishOfficePattern, companyPattern].some((pattern) =>
    pattern.test(folded),
  )
  if (mention === null ? isBranch(folded) || !isOffice : isUnitOfOffice(folded)) return []
  return [{ line, mention, rank: rankFor(folded, mention) }]
}

function rankFor(folded: string, mention: OrganisationMention | null): number {
  if (/মন্ত্রণালয়|মন্ত্রনালয়|\bministry of\b/u.test(folded)) return rankOf.ministry
  if (/বিভাগ[\s।,]*$|\bdivision\b/u.test(folded)) return rankOf.division
  if (fieldOfficePattern.test(folded) && postOfficePattern.test(folded)) return rankOf.fieldOffice
  if (mention !== null) return rankOf.registered
  // > | কর্মসংস্থান ব্যাংক ⏎ প্রধান কার্যালয় — a level of the office beside it.
  if (bodyPattern.test(folded) || levelOfficePattern.test(folded)) return rankOf.body
  return postOfficePattern.test(folded) ? rankOf.postOffice : rankOf.office
}

/** > | সমন্বয় ও সংসদ শাখা   স্বাস্থ্য বিভাগ (of a city)   Project Management Unit (PMU) */
function isBranch(folded: string): boolean {
  const words = folded.replace(/\s*\(.*$|\s*-\s?\d+$|[\s।,]+$/gu, '').split(/[\s-]+/u)
  const last = words.findLast((word) => /\p{L}/u.test(word)) ?? ''
  return branchHeads.has(last) || /^(?:বিভাগ|unit|wing|section|branch|cell)$/u.test(last)
}

/** > | World Bank Wing — a unit that works with the office it is named after. */
const isUnitOfOffice = (folded: string): boolean =>
  /\s(?:wing|section|branch|cell)[\s.,]*$/u.test(folded)

const officesIn = (
  { mentions }: Normalised,
  lines: readonly Span[],
): readonly OrganisationMention[] =>
  mentions.filter(
    (m): m is OrganisationMention =>
      m.type === 'organisation' && lines.some((line) => encloses(line, m)),
  )

/** Whether the office makes up most of its line: not named in passing, in a slogan or an address. */
const isMostOf = ({ text }: Normalised, line: Span, mention: Span): boolean =>
  (mention.end - mention.start) / text.slice(line.start, line.end).trim().length > 0.55

function issuerFrom(
  text: Normalised,
  span: Span,
  mention: OrganisationMention | null,
): Issuer | null {
  const line = text.text.slice(span.start, span.end)
  const start = span.start + (/^[\s*_"'-]*/u.exec(line)?.[0].length ?? 0)
  const end = span.end - (/[\s*_।,"'-]*$/u.exec(line)?.[0].length ?? 0)
  const quoted = quote(text, { start, end })
  return quoted === null ? null : { ...quoted, organisation: mention?.organisation ?? null }
}
