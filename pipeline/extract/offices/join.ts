import { isPlace } from '../../bangla/places.ts'
import { isMembership } from '../../bangla/nouns.ts'
import {
  bodiesOfPeople,
  branchHeads,
  branchWork,
  determiners,
  levelOfficePattern,
  localPartPattern,
  ownBodyPattern,
  peopleOutside,
  rankWords,
  sharedUnitPattern,
} from '../../bangla/offices.ts'
import { listed } from '../../bangla/listed.ts'
import { isOfficeHead } from './heads.ts'
import { isNameWord, leftEdge } from './left-edge.ts'
import type { OfficePhrase } from './phrase.ts'

/** Phrases that make one name, joined: a post with its office, an office with its part, a post with its holder. */
export function mergeNames(
  folded: string,
  phrases: readonly OfficePhrase[],
): readonly OfficePhrase[] {
  const merged: OfficePhrase[] = []
  for (const phrase of phrases) {
    const last = merged.at(-1)
    if (last === undefined || phrase.start >= last.wordEnd) {
      const joined = last === undefined ? null : join(folded, last, phrase)
      if (joined === null) merged.push(phrase)
      else merged[merged.length - 1] = joined
    } else if (/,\s*$/u.test(folded.slice(last.start, phrase.start)) && phrase.end > last.wordEnd)
      // > | অধিদপ্তর, বগুড়া টিকাদান কেন্দ্রের সংখ্যা … — the place belongs to the office before it.
      merged.push({ ...phrase, start: afterBlanks(folded, last.wordEnd) })
    else if (phrase.end > last.end)
      merged[merged.length - 1] = {
        ...phrase,
        start: Math.min(last.start, phrase.start),
        organisation: phrase.organisation ?? last.organisation,
      }
  }
  return joinBodies(folded, merged)
}

const jointBody = /(?:ের|র|\sএর)\s+(?:যৌথ|সমন্বিত|সম্মিলিত|সমন্বয়ে\s+গঠিত)\s/u

/**
 * A body that is theirs together.
 * > | পরিবেশ অধিদপ্তর ও বিসিকের যৌথ টিম   পরিকল্পনা কমিশন, আইএমইডি ও স্থানীয় সরকার বিভাগের প্রতিনিধির সমন্বয়ে গঠিত কমিটি
 */
const joinBodies = (folded: string, phrases: readonly OfficePhrase[]): readonly OfficePhrase[] =>
  phrases.reduce<readonly OfficePhrase[]>((joined, phrase) => {
    const isJoint = jointBody.test(folded.slice(phrase.start, phrase.end))
    return isJoint ? withMembers(folded, joined, phrase) : [...joined, phrase]
  }, [])

function withMembers(
  folded: string,
  joined: readonly OfficePhrase[],
  body: OfficePhrase,
): readonly OfficePhrase[] {
  const last = joined.at(-1)
  const gap = last === undefined ? '' : folded.slice(last.wordEnd, body.start)
  return last?.case === 'bare' && /^(?:\s+(?:ও|এবং)|\s?,)\s+$/u.test(gap)
    ? withMembers(folded, joined.slice(0, -1), { ...body, start: last.start, organisation: null })
    : [...joined, body]
}

const afterBlanks = (folded: string, at: number): number =>
  at + (/^\s*/u.exec(folded.slice(at))?.[0].length ?? 0)

function join(folded: string, first: OfficePhrase, second: OfficePhrase): OfficePhrase | null {
  const gap = folded.slice(first.wordEnd, second.start)
  const both = {
    ...second,
    start: first.start,
    isIndefinite: first.isIndefinite,
    isAcronym: first.isAcronym && second.isAcronym,
    organisation: isInnerUnit(folded, first, second)
      ? first.organisation
      : (second.organisation ?? first.organisation),
  }
  if (/^\s*$/u.test(gap) || isPairOfWork(first, gap)) {
    // > | কৃষি মন্ত্রণালয় ⏎ উপজেলা প্রকৌশলী — a post on a line of its own in a cell.
    const isOwnLine = /[\n\u2028]/u.test(gap) && second.type === 'post'
    if (isOwnLine || !adjacent(folded, first, second)) return null
    // > | ট্রলার মালিক সমিতি   বাংলাদেশ লবণ মিল মালিক সমিতি — whose they are stands before them.
    const isAssociation = first.type === 'post' && isUnion(folded, second)
    return isAssociation ? { ...both, start: leftEdge(folded, first.start, 'organisation') } : both
  }
  // > | উপসচিব (আইন) এর নেতৃত্বে |গঠিত ওয়ার্কিং গ্রুপ — by whom or of whom it is formed.
  const isFormed = /^\s*(?:নেতৃত্বে|সমন্বয়ে|তত্ত্বাবধানে)\s+$/u.test(gap)
  if (isFormed && first.case === 'genitive' && /^গঠিত\s/u.test(folded.slice(second.start)))
    return { ...both, organisation: null }
  if (first.case !== 'bare') return null
  // > | কোন চেয়ারম্যান বা সদস্য — nobody in particular.
  if (/^\s+(?:বা|অথবা|কিংবা)\s+$/u.test(gap))
    return /^কোনো?\s/u.test(folded.slice(first.start)) ? { ...both, isPlural: true } : null
  // `মন্ত্রণালয়/বিভাগ`, `উপ-সহকারী প্রকৌশলী/শাখা কর্মকর্তাগণ` are one phrase for all of them.
  if (gap === '/' && first.type === 'post' && second.type === 'post' && second.isPlural)
    return { ...both, isPlural: true, organisation: null }
  if (/^\s*\/\s*$/u.test(gap))
    return first.type === second.type &&
      isGeneric(folded, second) &&
      // > | মহাপরিচালক, নৌপরিবহন অধিদপ্তর|/|চেয়ারম্যান, বিআইডব্লিউটিএ — two posts with their offices.
      (isGeneric(folded, first) ||
        (gap === '/' && !folded.slice(first.start, first.end).includes(',')))
      ? { ...both, isPlural: true, organisation: null }
      : null
  if (isSeatedIn(folded, first, gap, second)) return { ...both, type: 'post' }
  if (!/^\s?,\s*$/u.test(gap)) return null
  if (isPostOf(folded, first, second) || isSeat(folded, first, second))
    return { ...both, type: 'post', isPlural: first.isPlural }
  return isBranchOf(folded, first, second) || isHolder(first, second) ? both : null
}

/** > | খাদ্য অধিদপ্তরের |হিসাব ও |অর্থ বিভাগ   রেলওয়ের |প্রধান সংকেত ও |টেলিযোগাযোগ প্রকৌশলী — behind whose they are, two kinds of work. */
const isPairOfWork = ({ case: of, type }: OfficePhrase, gap: string): boolean =>
  of === 'genitive' &&
  type === 'organisation' &&
  /^\s+(?:[\p{L}\p{M}]+\s+){1,2}(?:ও|এবং)\s+$/u.test(gap) &&
  (gap.match(/[\p{L}\p{M}]+/gu) ?? [])
    .slice(0, -1)
    .every((word) => branchWork.has(word) || (isNameWord(word) && !determinerSet.has(word)))

/** > | খাদ্য অধিদপ্তরের অর্থ বিভাগ — a unit of the office before it, though the Finance Division is called so, too. */
const isInnerUnit = (folded: string, first: OfficePhrase, second: OfficePhrase): boolean =>
  first.case === 'genitive' &&
  first.organisation !== null &&
  sharedUnitPattern.test(folded.slice(second.start, second.end)) &&
  !folded.slice(first.start, first.end).endsWith('মন্ত্রণালয়')

const isUnion = (folded: string, { start, end }: OfficePhrase): boolean =>
  /^(?:সমিতি|ইউনিয়ন|ফেডারেশন|অ্যাসোসিয়েশন|এসোসিয়েশন|ফোরাম)$/u.test(folded.slice(start, end))

/** > | অধিদপ্তরের ইনোভেশন টিম   খাদ্য অধিদপ্তর মহাপরিচালক   স্বেচ্ছাসেবক দল   আহ্বায়ক জনাব … */
function adjacent(folded: string, first: OfficePhrase, second: OfficePhrase): boolean {
  if (first.case === 'genitive') return true
  // `জেলা প্রশাসক (সকল)`: closed; only a comma and a place go on.
  if (first.case !== 'bare' || folded.slice(first.start, first.end).endsWith('(সকল)')) return false
  const name = folded.slice(second.start, second.end)
  const isBarePost =
    isOfficeHead(name.replace(/(?:গণ|গন|বৃন্দ)$/u, '')) ||
    // > | স্বাস্থ্য অধিদপ্তর অতিরিক্ত চিকিৎসক পদায়ন করবে — more of a kind of people is what it is about.
    (rankWords.has(name.split(/\s/u)[0] ?? '') && !peopleOutside.has(/\S*$/u.exec(name)?.[0] ?? ''))
  // A bare subject before somebody with a case ending is a phrase of its own: `অধিদপ্তর কৃষকদের …`, `কমিটি সভাপতির নিকট …`.
  const isOffice =
    first.type === 'organisation' && second.type === 'post' && isBarePost && second.case === 'bare'
  const isCompound =
    first.type !== 'person' &&
    first.organisation === null &&
    !first.isPlural &&
    bodiesOfPeople.has(name)
  const isNamed = first.type === 'post' && second.type === 'person'
  // > | একাডেমিক কাউন্সিল শাখা   বাংলাদেশ ব্যাংক শাখা
  const isBranchOfBody =
    first.type === 'organisation' &&
    (first.organisation === null ||
      /\s(?:কমিটি|কাউন্সিল)$/u.test(folded.slice(first.start, first.end))) &&
    isBranch(name) &&
    !/\s/u.test(name)
  // `এটুআই প্রোগ্রাম`, `বুয়েট কর্তৃপক্ষ`, `ICT বিভাগ`: a head noun alone behind a name of the registry or an acronym.
  const isEnlarged =
    first.type === 'organisation' &&
    !isOfficeHead(/\S+$/u.exec(folded.slice(first.start, first.end))?.[0] ?? '') &&
    (first.organisation !== null || first.isAcronym) &&
    second.type === 'organisation' &&
    isOfficeHead(name) &&
    !/\s/u.test(name) &&
    !(second.case === 'genitive' && visited.has(name))
  // > | পিআইও অফিস   সিভিল সার্জন অফিস   অ্যাটর্নি জেনারেল কার্যালয় — an office that is called by its head's post.
  const isOfficeOfPost =
    first.type === 'post' && !first.isPlural && /^(?:অফিস|কার্যালয়|দপ্তর)$/u.test(name)
  // > | কর্মী ব্যবস্থাপনা শাখা   শ্রমিক কল্যাণ শাখা — a branch for a kind of people.
  const isBranchForPeople =
    first.type === 'post' &&
    second.type === 'organisation' &&
    peopleOutside.has(folded.slice(first.start, first.end)) &&
    /^(?:ব্যবস্থাপনা|কল্যাণ|সেবা|উন্নয়ন|সম্পর্ক|নিয়োগ|ভর্তি)\s/u.test(name)
  // `কৃষক প্রতিনিধি`, `হাসপাতাল কর্তৃপক্ষ`: heads that say nothing without the name before them.
  const isDependent =
    first.type !== 'person' &&
    !first.isPlural &&
    dependentHeads.has(name.replace(/(?:গণ|গন|বৃন্দ)$/u, ''))
  // > | পরামর্শক প্রতিষ্ঠান আইডব্লিউএম
  const isApposed =
    second.isAcronym && /(?:প্রতিষ্ঠান|সংস্থা|ফার্ম)$/u.test(folded.slice(first.start, first.end).trim())
  // > | … ইন্স্যুরেন্স কোম্পানি লিমিটেড
  const isIncorporated = first.type === 'organisation' && /^(?:লিমিটেড|লিঃ|পিএলসি)$/u.test(name)
  // > | স্কুল ম্যানেজমেন্ট কমিটি   হাসপাতাল ব্যবস্থাপনা কমিটি
  const isOwnBody =
    first.type === 'organisation' && isInstitution(folded, first) && ownBodyPattern.test(name)
  return (
    isOwnBody ||
    isIncorporated ||
    isOfficeOfPost ||
    isBranchForPeople ||
    isOffice ||
    isCompound ||
    isBranchOfBody ||
    isApposed ||
    isNamed ||
    isEnlarged ||
    isDependent
  )
}

/** > | এলজিইডি বিদ্যালয়ের ভবন পরিদর্শন করবে — whose genitive says where something is done. */
const visited: ReadonlySet<string> = new Set(
  listed('স্কুল, বিদ্যালয়, মহাবিদ্যালয়, কলেজ, মাদ্রাসা, হাসপাতাল, প্রতিষ্ঠান, থানা, আদালত, কেন্দ্র, স্টেশন, কারখানা, বন্দর'),
)

const isInstitution = (folded: string, { start, end }: OfficePhrase): boolean =>
  visited.has(/\S+$/u.exec(folded.slice(start, end))?.[0] ?? '')

const dependentHeads: ReadonlySet<string> = new Set(listed('প্রতিনিধি, কর্তৃপক্ষ, প্রশাসন'))

/** > | মহাপরিচালক, খাদ্য অধিদপ্তর   ব্যবস্থাপক, সোনালী ব্যাংক, ভাঙ্গুড়া শাখা — but not জেলা প্রশাসক, সংশ্লিষ্ট দপ্তর */
function isPostOf(folded: string, first: OfficePhrase, second: OfficePhrase): boolean {
  if (first.type !== 'post' || second.type !== 'organisation' || second.isPlural) return false
  const name = folded.slice(second.start, second.end)
  if (isArea(name)) return true
  if (/^(?:সংশ্লিষ্ট|প্রত্যেক|বিভিন্ন|অন্যান্য|স্ব\s)/u.test(name)) return false
  return first.organisation === null || isBranch(name)
}

/** > | উপজেলা নির্বাহী অফিসার, শৈলকুপাকে অনুরোধ — one unknown word behind the post's comma says where. */
const isSeat = (folded: string, first: OfficePhrase, second: OfficePhrase): boolean =>
  first.type === 'post' &&
  second.type === 'organisation' &&
  second.organisation === null &&
  !second.isAcronym &&
  /^[\p{L}\p{M}]+$/u.test(folded.slice(second.start, second.end)) &&
  !isOfficeHead(folded.slice(second.start, second.end))

/** > | জেলা প্রশাসক (সকল), রাজশাহী বিভাগ — the area of a post. */
const isArea = (name: string): boolean => {
  const [place = '', kind = '', ...rest] = name.split(/\s+/u)
  return rest.length === 0 && /^(?:বিভাগ|জেলা|উপজেলা|অঞ্চল|জোন)$/u.test(kind) && isPlace(place)
}

/** > | প্রশাসন শাখা   ন্যাশনাল ডেটা সেন্টার   জেলা কার্যালয়সমূহ */
const isPartOfOffice = (name: string): boolean =>
  isBranch(name) || /(?:সেন্টার|ডেস্ক|ল্যাব)$/u.test(name) || levelOfficePattern.test(name)

/** > | পরিকল্পনা অনুবিভাগ, রেলপথ মন্ত্রণালয়   জেলা কার্যালয়সমূহ, পরিবেশ অধিদপ্তর   কোস্ট গার্ড, নিজামপুর স্টেশন */
function isBranchOf(folded: string, first: OfficePhrase, second: OfficePhrase): boolean {
  if (first.type !== 'organisation' || second.type !== 'organisation') return false
  const [part, whole] = [first, second].map(({ start, end }) => folded.slice(start, end))
  const isOfWhole =
    first.organisation === null && second.organisation !== null && isPartOfOffice(part ?? '')
  if (isOfWhole && !isPartOfOffice(whole ?? '')) return true
  return second.organisation === null && !isPartOfOffice(part ?? '') && isLocalPart(whole ?? '')
}

/** > | নিজামপুর স্টেশন   ঢাকা জেলা কার্যালয় — a part named after its place, of the office before it. */
const isLocalPart = (name: string): boolean =>
  isPlace(/^\S+/u.exec(name)?.[0] ?? '') &&
  (localPartPattern.test(name) || levelOfficePattern.test(name))

/** > | ডিজিএম, |পল্লী বিদ্যুৎ, |কেশবপুর জোনাল অফিস — words that no list has between a post and the part that it heads. */
const isSeatedIn = (
  folded: string,
  first: OfficePhrase,
  gap: string,
  second: OfficePhrase,
): boolean =>
  first.type === 'post' &&
  first.organisation === null &&
  second.type === 'organisation' &&
  isPartOfOffice(folded.slice(second.start, second.end)) &&
  /^\s?,(?:\s*[\p{L}\p{M}-]+){1,3}\s?,\s*$/u.test(gap) &&
  (gap.match(/[\p{L}\p{M}-]+/gu) ?? []).every((word) => isNameWord(word))

/** Nothing but a head noun, determiners and attributes of membership: `সংশ্লিষ্ট দপ্তর`, `ক্লাস্টারভুক্ত মন্ত্রণালয়`, `সংস্থা`. */
function isGeneric(folded: string, { start, end, organisation }: OfficePhrase): boolean {
  const words = folded
    .slice(start, end)
    .replace(/\s?\(সকল\)$/u, '')
    .trim()
    .split(/\s+/u)
  const named = words.filter(
    (word) => !determinerSet.has(word) && !isMembership(word.replace(/['"]/gu, '')),
  )
  return organisation === null && (named.length <= 1 || /['"]/u.test(words[0] ?? ''))
}
const determinerSet: ReadonlySet<string> = new Set(determiners)

/** > | জনাব …, সহকারী শিক্ষক */
const isHolder = (first: OfficePhrase, second: OfficePhrase): boolean =>
  first.type === 'person' && second.type === 'post'

const isBranch = (name: string): boolean =>
  branchHeads.has(/[\p{L}\p{M}]+(?=[-\d()\s]*$)/u.exec(name)?.[0] ?? '')
