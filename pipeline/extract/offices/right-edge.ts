import { inflectionsOf } from '../../bangla/endings.ts'
import { anyOf } from '../../bangla/edges.ts'
import { branchHeads, organisationHeads } from '../../bangla/offices.ts'
import { isPlace, zones } from '../../bangla/places.ts'
import type { Marking, OfficeHead } from './heads.ts'

/**
 * Endings that stand apart from their noun: `শাখা সমূহকে`, `(কার্যক্রম)কে`, `সংস্থা 'র`, `একাডেমি এর`. A bare এ is
 * one only before what is sent: `কমিটি এ বিষয়ে` has none.
 */
const detachedPattern =
  /^\s?[-'’]?(?<ending>(?:সমূহ|সমুহ|গুলো|গুলি|গণ|গন|বৃন্দ)?(?:কে|এর|র|ের|দের|দেরকে|তে|এ(?=\s+(?:[\p{L}\p{M}]+\s+){0,2}(?:প্রেরণ|প্রেরন|দাখিল|জমা|পেশ|উপস্থাপন|আপলোড|পাঠা)))?)(?![\p{L}\p{M}])/u

/** What may follow an office's name and belongs to it, before its case ending. */
const tails: ReadonlyArray<{
  readonly pattern: RegExp
  readonly of: readonly OfficeHead['type'][]
}> = [
  // পওর বিভাগ-১ · শাখা-৩ · আঞ্চলিক নির্বাহী কর্মকর্তা-৩ ও ৪
  {
    pattern:
      /^(?:-\s?|\s-)\d{1,2}(?:(?:\s?,\s?\d{1,2})*\s(?:ও|এবং)\s\d{1,2}(?=[\s,।;)\]]|$))?(?![\d.])/u,
    of: ['organisation'],
  },
  {
    pattern: /^-\s?\d{1,2}(?:(?:\s?,\s?\d{1,2})*\s(?:ও|এবং)\s\d{1,2}(?=[\s,।;)\]]|$))?(?![\d.])/u,
    of: ['post'],
  },
  // (সার্বিক) · (সকল) · (কার্যক্রম), but not the label of the next one: আইন শাখা (২) হিসাব শাখা
  {
    pattern: /^\s?(?!\((?:\d{1,2}|[ক-হ])\)\s+[^\s;,।])\([^():\n]{1,40}\)/u,
    of: ['post', 'organisation'],
  },
  // (পঃ পঃ) · (প্রশাঃ ও অর্থ): the visarga of an abbreviation is folded to a colon
  {
    pattern: /^\s?\((?:[\p{L}\p{M}]{1,6}:\s(?:ও\s)?){1,2}[\p{L}\p{M}]{1,12}\)/u,
    of: ['post', 'organisation'],
  },
  // সিওপিএস/পূর্ব · প্রধান ভূ-সম্পত্তি কর্মকর্তা/পশ্চিম: a zone behind a stroke
  { pattern: new RegExp(`^/${anyOf(zones)}(?![\\p{L}\\p{M}])`, 'u'), of: ['post', 'organisation'] },
  // উপজেলা প্রকৌশলী-সকল
  { pattern: /^\s?-\s?সকল(?![\p{L}\p{M}])/u, of: ['post', 'organisation'] },
  // আইইউসিএন বাংলাদেশ, but not … বাংলাদেশ ব্যাংক
  {
    pattern: new RegExp(
      `^\\s+বাংলাদেশ(?![\\p{L}\\p{M}])(?!\\s+(?:[\\p{L}\\p{M}]+\\s+){0,2}(?:${anyOf(organisationHeads)}))`.normalize(
        'NFC',
      ),
      'u',
    ),
    of: ['organisation'],
  },
  // সচিব মহোদয়
  { pattern: /^\s+মহোদয়(?:গণ)?(?=[\p{L}\p{M}]{0,3}(?![\p{L}\p{M}]))/u, of: ['post'] },
]

/** > | জেলা প্রশাসক, সকল   জেলা প্রশাসক, হবিগঞ্জ   উপজেলা নির্বাহী অফিসার, সুনামগঞ্জ সদরকে   বন সংরক্ষক, খুলনা অঞ্চল */
const wherePattern =
  /^\s?,\s*(?<word>(?:(?:উত্তর|দক্ষিণ)-)?[\p{L}\p{M}]+)(?<part>\s+(?:সদর|উত্তর|দক্ষিণ|অঞ্চল))?/u

/** > | ডিআরএম/ঢাকা   ডিটিও/ঢাকা ও চট্টগ্রামকে — railways write the place of a post behind a stroke. */
const strokePattern = /^\/(?<word>[\p{L}\p{M}]+)(?<part>)/u

/** > | প্রকল্প পরিচালক, হ্যাচারি আধুনিকায়ন ও পুনর্বাসন প্রকল্প — a project is led by name. */
const projectPattern = /^\s?,\s*[^,;।()]{3,90}?(?:প্রকল্প|কর্মসূচি|কর্মসূচী)(?![\p{L}\p{M}])/u
const projectPostPattern = /(?:প্রকল্প|কর্মসূচি)\s+(?:পরিচালক|ব্যবস্থাপক)$/u

/** > | সহকারী কমিশনার, কাস্টমস, ভোমরা-কে — the ending behind the last word is that of the whole name. */
const addressedPattern =
  /^(?<words>(?:\s?,\s*[\p{L}\p{M}]+(?:\s+(?!এবং\s)[\p{L}\p{M}]+){0,3}){1,2})\s?-\s?কে(?![\p{L}\p{M}])/u

/** Behind a place that belongs to the next office: `জেলা প্রশাসক, বরিশাল জোন`; not `পুলিশ সুপার, যশোর বিদ্যালয়ের ভবন পরিদর্শন …`. */
const officeOfPlace = new RegExp(
  `^(?:\\s|-)+(?:(?:পওর|সওজ|মেট্রোপলিটন|পল্লী\\s+বিদ্যুৎ|পল্লি\\s+বিদ্যুৎ|আঞ্চলিক|বিক্রয়|গণপূর্ত|সড়ক|পানি|বন|শিক্ষা|কৃষি|মৎস্য|সদর)\\s+)?(?:${anyOf(organisationHeads)}|জেলা|উপজেলা|পৌর|সিটি|থানা|মেডিকেল)(?!ের(?![\\p{L}\\p{M}]))(?!\\s+(?:চত্বর|প্রাঙ্গণ|প্রাঙ্গন|এলাকা|ভবন|মাঠ|সীমানা|অভ্যন্তর))`.normalize(
    'NFC',
  ),
  'u',
)
/** `সকল` behind a comma closes the name, or counts what follows: `…, সকল উপজেলা`; with an ending it closes it: `…, সকলকে`. */
const closesPattern = /^(?:\s?[,;।)]|\s+(?:ও|এবং|কে|কর্তৃক|আগামী)(?=\s|$)|\s*\(|\s*$)/u

/** The end of an office's name that is found up to its head noun: over brackets, a place behind a comma and detached endings. */
export function rightEdge(folded: string, marking: Marking, type: OfficeHead['type']): Marking {
  if (marking.case !== 'bare') return marking
  let at = marking
  for (const { pattern, of } of tails) {
    const tail = of.includes(type) ? pattern.exec(folded.slice(at.wordEnd)) : null
    if (tail !== null) at = advance(at, tail[0].length)
  }
  const project = type === 'post' ? overProject(folded, at) : null
  if (project !== null) return withDetached(folded, project)
  const addressed = type === 'post' ? addressedPattern.exec(folded.slice(at.wordEnd)) : null
  if (addressed !== null)
    return withDetached(folded, advance(at, addressed.groups?.['words']?.length ?? 0))
  // `কাস্টমস হাউস, চট্টগ্রামকে`: a place goes with an office where it carries the office's ending.
  const placed = overPlace(folded, at)
  if (type !== 'post' && placed?.case === 'bare' && !isFollowedByMore(folded, placed))
    return withDetached(folded, placed)
  if (type !== 'post')
    return placed === null || placed.case === 'bare' ? withDetached(folded, at) : placed
  return placed === null || placed.case === 'bare' ? withDetached(folded, placed ?? at) : placed
}

const advance = (at: Marking, length: number): Marking => ({
  ...at,
  end: at.wordEnd + length,
  wordEnd: at.wordEnd + length,
})

function overProject(folded: string, at: Marking): Marking | null {
  if (!projectPostPattern.test(folded.slice(0, at.wordEnd))) return null
  const name = projectPattern.exec(folded.slice(at.wordEnd))
  return name === null ? null : advance(at, name[0].length)
}

function overPlace(folded: string, at: Marking): Marking | null {
  const behind = folded.slice(at.wordEnd)
  const match = wherePattern.exec(behind) ?? strokePattern.exec(behind)
  if (match === null) return null
  const { word = '', part = '' } = match.groups ?? {}
  const last = part === '' ? word : part.trim()
  const from = at.wordEnd + match[0].length - last.length
  const rest = folded.slice(at.wordEnd + match[0].length)
  if (last === 'সকল') return closesPattern.test(rest) ? advance(at, match[0].length) : null
  const inflection = inflectionsOf(last).find(
    ({ stem }) => part !== '' || stem === 'সকল' || isPlace(stem),
  )
  if (inflection === undefined || officeOfPlace.test(rest) || branchHeads.has(word)) return null
  const further = inflection.case === 'bare' ? furtherPlace(folded, from + last.length) : null
  if (further !== null) return { ...at, ...further }
  return {
    ...at,
    case: inflection.case,
    end: from + inflection.uncased,
    wordEnd: from + last.length,
  }
}

/** > | জেলা প্রশাসক, খুলনা ও সাতক্ষীরা   … নারায়ণগঞ্জ, গাজীপুর ও মুন্সীগঞ্জকে — one post in several places. */
function furtherPlace(
  folded: string,
  from: number,
): Pick<Marking, 'case' | 'end' | 'wordEnd'> | null {
  const match = /^(?:(?:\s?,|\s+(?:ও|এবং))\s+|\s?\/\s?)(?<word>[\p{L}\p{M}]+)/u.exec(
    folded.slice(from),
  )
  const word = match?.groups?.['word'] ?? ''
  const wordEnd = from + (match?.[0].length ?? 0)
  const inflection = inflectionsOf(word).find(({ stem }) => isPlace(stem))
  if (inflection === undefined || officeOfPlace.test(folded.slice(wordEnd))) return null
  const further = inflection.case === 'bare' ? furtherPlace(folded, wordEnd) : null
  return (
    further ?? {
      case: inflection.case,
      end: wordEnd - word.length + inflection.uncased,
      wordEnd,
    }
  )
}

/** > | বন বিভাগ, সিলেট, ঢাকা ও … — more places or offices in a list. */
const isFollowedByMore = (folded: string, { wordEnd }: Marking): boolean =>
  /^\s*(?:,|\/|\s(?:ও|এবং)\s)/u.test(folded.slice(wordEnd)) &&
  !otherOffice.test(folded.slice(wordEnd))

/** > | কাস্টম হাউস, চট্টগ্রাম ও |পরিবহন বিভাগ — another office joined to the one with its place. */
const otherOffice = new RegExp(
  `^\\s+(?:ও|এবং)\\s+(?:[\\p{L}\\p{M}]+\\s+){1,2}(?:${anyOf(organisationHeads)})(?![\\p{L}\\p{M}])`.normalize(
    'NFC',
  ),
  'u',
)

function withDetached(folded: string, at: Marking): Marking {
  const match = detachedPattern.exec(folded.slice(at.wordEnd))
  const ending = match?.groups?.['ending'] ?? ''
  if (match === null || ending === '') return at
  const inflection = inflectionsOf(`কক${ending}`).find(({ stem }) => stem === 'কক')
  if (inflection === undefined) return at
  // A plural that stands apart belongs to the name: `সংস্থা সমূহ`.
  const plural = inflection.uncased - 2
  const gap = match[0].length - ending.length
  return {
    case: inflection.case,
    isPlural: at.isPlural || inflection.isPlural,
    end: plural > 0 ? at.wordEnd + gap + plural : at.end,
    wordEnd: at.wordEnd + match[0].length,
  }
}
