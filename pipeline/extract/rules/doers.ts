import {
  doneToPattern,
  gettingPattern,
  givingPattern,
  objectOfPattern,
} from '../../bangla/roles.ts'
import type { Predicate } from '../../bangla/verbs.ts'
import { isGenitive, isLocative } from '../../bangla/nouns.ts'
import { bodiesOfPeople, peopleOutside } from '../../bangla/offices.ts'
import { kindOf } from '../offices/kind.ts'
import { jointPattern, type OfficePhrase } from '../offices/phrase.ts'
import type { Clause } from './clauses.ts'
import type { Role, RolePhrase } from './roles.ts'

/** Who acts, and whether that is read from a weaker sign than case marking. */
interface Doers {
  readonly doers: readonly OfficePhrase[]
  readonly isInferred: boolean
}

/** Who acts according to a clause: its verb and case marking say, else the office whose name and a colon open it. */
export function chooseDoers(roles: readonly RolePhrase[], clause: Clause): Doers {
  const chosen = marked(roles, clause)
  if (chosen.doers.length > 0 || clause.predicate?.modality === 'resolved') return chosen
  return { doers: headed(roles, clause.folded), isInferred: true }
}

/**
 * > | শিক্ষা বিভাগ: ঝরে পড়া শিক্ষার্থীর তালিকা প্রেরণ করতে হবে — a title in the line of its decision; not
 * `শিক্ষা বিভাগ - স্বাস্থ্য বিভাগ সমন্বয়`.
 */
function headed(roles: readonly RolePhrase[], folded: string): readonly OfficePhrase[] {
  const bare = roles.flatMap(({ phrase, role }) => (role === 'subject' ? [phrase] : []))
  const last = bare.findIndex(({ wordEnd }, index) => {
    const sign = /^\s?(?::-?|-)\s+/u.exec(folded.slice(wordEnd))
    return sign !== null && bare[index + 1]?.start !== wordEnd + sign[0].length
  })
  const group = lastGroup(folded, bare.slice(0, last + 1))
  return folded.slice(0, group[0]?.start ?? 0).trim() === '' ? group : []
}

function marked(roles: readonly RolePhrase[], { folded, predicate }: Clause): Doers {
  const having = (role: Role): readonly OfficePhrase[] =>
    roles.filter((r) => r.role === role).map(({ phrase }) => phrase)
  const certain = (
    doers: readonly OfficePhrase[],
  ): { doers: readonly OfficePhrase[]; isInferred: boolean } => ({ doers, isInferred: false })
  const has = (role: Role): boolean => having(role).length > 0
  const obliged = having('obliged')
  // `ফার্মকে রেকর্ডপত্র সরবরাহ করতে হবে`: who gives or who is given to, only another line can tell.
  const isGiving = predicate?.voice === 'obligation' && givingPattern.test(folded)
  if (obliged.length > 0) return { doers: obliged, isInferred: isGiving }
  if (predicate === null) return certain([])
  if (causativePattern.test(folded) && having('agent').length > 0 && !has('subject'))
    return certain([])
  const agentOfAll = having('agent').filter(
    ({ wordEnd }) => !beforehandAgentPattern.test(folded.slice(wordEnd)),
  )
  if (agentOfAll.length < having('agent').length)
    return { doers: having('agent'), isInferred: true }
  const senders = (): readonly OfficePhrase[] =>
    having('source').filter((phrase) => isSender(folded, phrase))
  const isPassive = predicate.voice === 'passive' || predicate.voice === 'nominal'
  if (isPassive && predicate.modality === 'resolved') return certain([])
  if (isPassive)
    return having('agent').length > 0
      ? certain(having('agent'))
      : { doers: senders(), isInferred: true }
  if (predicate.voice === 'active' && gettingPattern.test(folded.slice(0, predicate.end)))
    return certain([])
  if (predicate.voice === 'active') {
    const subjects = doingSubjects(
      folded,
      having('subject').filter((phrase) => !isDoneTo(folded, phrase)),
      predicate,
    )
    if (subjects.length > 0)
      return { doers: subjects, isInferred: isUnlikely(folded, subjects, predicate) }
  }
  const agents = having('agent')
  if (agents.length > 0) return certain(agents)
  if (predicate.voice === 'obligation' && senders().length > 0)
    return { doers: senders(), isInferred: true }
  const groups = having('group').filter(
    (phrase) =>
      phrase.start < 60 && kindOf(phrase, folded.slice(phrase.start, phrase.end)) === 'group',
  )
  const mayHide = predicate.voice === 'request' || predicate.voice === 'active'
  return { doers: mayHide ? groups.slice(0, 1) : [], isInferred: true }
}

/** > | কার্যালয় হতে তা ব্যুরোতে প্রেরণ করা হবে — whence it is sent says who sends. */
const isSender = (folded: string, { wordEnd }: OfficePhrase): boolean =>
  /^\s*(?:হতে|থেকে|হইতে)\s[^।;]{0,160}?(?:প্রেরণ|জারি|ইস্যু|প্রকাশ|বিতরণ)\s+কর/u.test(
    folded.slice(wordEnd),
  )

/**
 * The subject nearest to the verb; one right before what is done with it is the object where another
 * subject stands: `থানা প্রয়োজনীয় পুলিশ ফোর্স সরবরাহ করবে`. A doer may stand last: `প্রেরণ করবে প্রাণিসম্পদ অধিদপ্তর`.
 */
function doingSubjects(
  folded: string,
  subjects: readonly OfficePhrase[],
  predicate: Predicate,
): readonly OfficePhrase[] {
  const sure = subjects.filter(({ isAcronym, start }) => !isAcronym || start === 0)
  const named = sure.length > 0 ? sure : subjects
  const behind = named.filter(({ start }) => start >= predicate.end)
  if (behind.length > 0) return lastGroup(folded, behind)
  const before = named.filter(({ end }) => end <= predicate.start || predicate.start === 0)
  const group = lastGroup(folded, before)
  const rest = before.filter((phrase) => !group.includes(phrase))
  const isHonorific = /বেন(?![\p{L}\p{M}])/u.test(folded.slice(predicate.start, predicate.end))
  const people = rest.filter(({ type }) => type === 'post' || type === 'person')
  const isBody = group.every((phrase) => isThing(folded, phrase))
  if (isHonorific && isBody && people.length > 0) return lastGroup(folded, people)
  const isObject =
    objectOfPattern.test(folded.slice(group.at(-1)?.wordEnd ?? 0)) ||
    group.every((phrase) => isPointedAt(folded, phrase))
  return isObject && rest.length > 0 ? lastGroup(folded, rest) : group
}

/**
 * A verb in -বেন is said of people, so a bare body before it is rather what they act on; and so is `কোনো …` right
 * before what is done (`কোন প্রতিনিধি প্রেরণ করিবেন না`, not `কোন সদস্য ইজারায় অংশগ্রহণ …`): both yield to an
 * implementer line.
 */
function isUnlikely(
  folded: string,
  subjects: readonly OfficePhrase[],
  { start, end }: Predicate,
): boolean {
  const isHonorific = /বেন(?![\p{L}\p{M}])/u.test(folded.slice(start, end))
  return subjects.every(
    (phrase) =>
      (isHonorific && isThing(folded, phrase)) ||
      (/^(?:কোন|কোনো|কোনও)\s/u.test(folded.slice(phrase.start, phrase.end)) &&
        /^\s*\S*\s*$/u.test(folded.slice(phrase.wordEnd, start))),
  )
}

/** An office that is no body of people: `অফিস`, `বিদ্যালয়`, but not `ইনোভেশন টিম`, `কমিটি`. */
const isThing = (folded: string, { type, organisation, start, end }: OfficePhrase): boolean =>
  type === 'organisation' &&
  organisation === null &&
  !bodiesOfPeople.has(folded.slice(start, end).split(/[\s-]/u).at(-1) ?? '') &&
  !folded.slice(start, end).endsWith('পক্ষ')

/** > | বিশেষজ্ঞ দ্বারা ইন্সপেকশন করানো যেতে পারে   ঠিকাদার কর্তৃক মেরামত করাতে হবে — who does it is not who must have it done. */
const causativePattern = /\sকরা(?:নো|তে|ইতে)\s+(?:হবে|হইবে|যেতে|যাইতে|যাবে|যাইবে)/u

/** > | কমিটি কর্তৃক যাচাই বাছাইপূর্বক … জমা দিতে হবে — does what comes before; who does the rest, a line may say. */
const beforehandAgentPattern =
  /^\s*(?:কর্তৃক|কতৃক|দ্বারা)\s+(?:[\p{L}\p{M}-]+\s+){0,4}?[\p{L}\p{M}-]*পূর্বক/u

/** > | পুলিশ প্রতিবেদন   পুলিশ ভেরিফিকেশন   পুলিশ ফোর্স — of the police, not by them. */
const policeThingPattern = /^\s+(?:প্রতিবেদন|ভেরিফিকেশন|ফোর্স|সদস্য|ক্লিয়ারেন্স|রিপোর্ট|কেস|মামলা|পাহারা|টহল)/u

/** > | মাসে ১০টি বিদ্যালয় পরিদর্শন   সেসব অফিস পরিদর্শন   ৩ সদস্য বিশিষ্ট একটি কারিগরি দল — counted or pointed at: what is acted on, where somebody stands before it. */
const isPointedAt = (
  folded: string,
  { type, start, end, wordEnd, organisation }: OfficePhrase,
): boolean =>
  // > | দপ্তর/সংস্থা 'প্রতিষ্ঠান ডাইরেক্টরি সফটওয়্যার — behind an opening sign whose closing one print or scan lost.
  /\s['"]$/u.test(folded.slice(0, start)) ||
  (folded.slice(start, end) === 'পুলিশ' && policeThingPattern.test(folded.slice(wordEnd))) ||
  // `উপজেলা কৃষি অফিসার কৃষক প্রশিক্ষণের আয়োজন করবেন`: a kind of people.
  peopleOutside.has(folded.slice(start, end)) ||
  (type === 'organisation' &&
    organisation === null &&
    (/(?:\d\s?(?:টি|টা)|সদস্য(?:ের|\s?-?\s?বিশিষ্ট|\s+সমন্বয়ে))\s+$/u.test(folded.slice(0, start)) ||
      /^(?:বিশিষ্ট\s+)?একটি\s/u.test(folded.slice(start, end)) ||
      /^(?:সেসব|ঐসব|এসব|উক্ত|সে\s+সকল)\s/u.test(folded.slice(start, end))))

/** > | প্রশিক্ষণার্থী নির্বাচন করবেন — a bare kind of people that somebody else selects, counts or registers. */
const isDoneTo = (folded: string, { start, end, wordEnd }: OfficePhrase): boolean =>
  peopleOutside.has(/\S*$/u.exec(folded.slice(start, end))?.[0] ?? '') &&
  doneToPattern.test(folded.slice(wordEnd))

/** The last subject before the verb with those that are joined to it by ও, এবং or a comma. */
function lastGroup(folded: string, subjects: readonly OfficePhrase[]): readonly OfficePhrase[] {
  const group: OfficePhrase[] = []
  for (const phrase of subjects.toReversed()) {
    const next = group[0]
    const gap = next === undefined ? '' : folded.slice(phrase.wordEnd, next.start)
    const isJoint =
      next === undefined || jointPattern.test(gap) || isGapped(gap, folded.slice(next.wordEnd))
    if (!isJoint) break
    group.unshift(phrase)
  }
  return group
}

/**
 * Two subjects with their shares of one work, the verb behind the second: the gap ends in a share, and one of its kind
 * follows the second subject.
 * > | উপজেলা শিক্ষা অফিসার ১০টি এবং ইন্সট্রাক্টর ১৫টি বিদ্যালয় পরিদর্শন করবেন
 * > | প্রকৌশলী রাস্তার এবং কৃষি কর্মকর্তা ফসলের ক্ষতি … করবেন   জেলা প্রশাসক জেলা পর্যায়ে ও ইউএনও উপজেলা পর্যায়ে … করবেন
 */
function isGapped(gap: string, behind: string): boolean {
  const share = gapPattern.exec(gap)?.groups?.['share'] ?? ''
  const kind = shareKinds.find((isKind) => isKind(share))
  const following = behind.trim().split(/\s+/u).slice(0, longestShare)
  return share !== '' && kind !== undefined && following.some((word) => kind(word))
}

/** Words of a share at most. */
const longestShare = 4
const gapPattern =
  /^\s+(?:[\p{L}\p{M}-]+\s+){0,3}(?<share>[\p{L}\p{M}\d,-]+)(?:\s?,|\s+(?:এবং|ও|আর))\s+$/u
const isCount = (word: string): boolean => /^\d[\d,]*(?:টি|টা|জন|খানা|টন|%)?$/u.test(word)
const shareKinds: ReadonlyArray<(word: string) => boolean> = [isCount, isGenitive, isLocative]
