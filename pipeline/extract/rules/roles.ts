import {
  agentPattern,
  appointedPattern,
  askedToHelpPattern,
  beneficiaryPattern,
  calledOnPattern,
  chargedOnPattern,
  chargePattern,
  helpedPattern,
  helperPattern,
  meetingBehindPattern,
  meetingBodyPattern,
  notSubjectPattern,
  givingPattern,
  obligedStatePattern,
  participlePattern,
  receivingPattern,
  sendPattern,
  sourcePattern,
  towardsGenitivePattern,
  towardsPattern,
  toBeAskedPattern,
  treatedPattern,
  viaPattern,
  writtenToPattern,
} from '../../bangla/roles.ts'
import { isAcronym } from '../../bangla/acronyms.ts'
import { peopleWhoReceive } from '../../bangla/offices.ts'
import type { Predicate } from '../../bangla/verbs.ts'
import { jointPattern, type OfficePhrase } from '../offices/phrase.ts'

/** The part a phrase plays in its clause. `group` is a genitive that may hide the doer; `mention` plays none. */
export type Role =
  | 'subject'
  | 'obliged'
  | 'agent'
  | 'group'
  | 'recipient'
  | 'via'
  | 'helper'
  | 'source'
  | 'mention'

export interface RolePhrase {
  readonly phrase: OfficePhrase
  readonly role: Role
}

/**
 * Who acts, who receives, who is only named: case marking and the word behind decide, then the verb. The
 * organisation in a sentence is its owner in 19 of 32 actions only; by these rules in 32 of 32 of the
 * notes' gold.
 */
export const assignRoles = (
  folded: string,
  phrases: readonly OfficePhrase[],
  predicate: Predicate | null,
): readonly RolePhrase[] => {
  const roles = nearestPlace(
    folded,
    shareRoles(
      folded,
      phrases.map((phrase) => ({ phrase, role: roleOf(folded, phrase, predicate) })),
    ),
  )
  const isObjective = ({ phrase, role }: RolePhrase): boolean =>
    role === 'obliged' && phrase.case === 'objective'
  const hasOtherRecipient = roles.some(
    ({ role, phrase }, index) =>
      role === 'recipient' &&
      // > | উচ্চ আদালতে বিচারাধীন মামলার জন্য সলিসিটর উইংকে পত্র — a place before the one in -কে is where something is.
      (phrase.case !== 'locative' || !roles.slice(index + 1).some((other) => isObjective(other))),
  )
  const inPurpose = roles.map((one, index) => {
    const next = roles.slice(index + 1).find((other) => isObjective(other))
    const gap = next === undefined ? '' : folded.slice(one.phrase.wordEnd, next.phrase.start)
    return isObjective(one) && purposePattern.test(gap)
      ? { ...one, role: 'recipient' as const }
      : one
  })
  if (inPurpose.some(({ role }, index) => role !== roles[index]?.role)) return inPurpose
  if (predicate?.voice === 'active') return withAccompanied(folded, roles)
  return writtenToPattern.test(folded) && !hasOtherRecipient
    ? roles.map((one) => (isObjective(one) ? { ...one, role: 'recipient' } : one))
    : roles
}

/** > | বিএমডিএ, ডিএই-এর সঙ্গে যৌথ কর্মপরিকল্পনা প্রণয়ন করবে — where nobody else acts, the comma parts who does from with whom. */
function withAccompanied(folded: string, roles: readonly RolePhrase[]): readonly RolePhrase[] {
  if (roles.some(({ role }) => role === 'subject')) return roles
  const first = roles.findIndex(({ role, phrase }, index) => {
    const next = roles[index + 1]
    return (
      role === 'via' &&
      next?.role === 'via' &&
      /^\s?,\s+$/u.test(folded.slice(phrase.wordEnd, next.phrase.start)) &&
      /^\s*(?:এর\s+)?(?:সাথে|সঙ্গে|সহিত)/u.test(folded.slice(next.phrase.wordEnd))
    )
  })
  return roles.map((one, index) => (index === first ? { ...one, role: 'subject' as const } : one))
}

/** > | জেলা প্রশাসককে বিষয়টি জানানোর জন্য উপসচিবকে অনুরোধ — between two who stand in -কে: the first is inside the purpose. */
const purposePattern =
  /(?<!এবং\s.*)(?:জন্য|লক্ষ্যে|নিমিত্ত)\s*$|(?:জন্য|লক্ষ্যে|নিমিত্ত)\s+(?!.*(?:এবং|ও|,)\s*$)/u

/** > | সদর হাসপাতালে চিকিৎসক সংযুক্তির প্রস্তাব স্বাস্থ্য অধিদপ্তরে প্রেরণ — of two places the one before the verb receives. */
function nearestPlace(folded: string, roles: readonly RolePhrase[]): readonly RolePhrase[] {
  const isPlace = ({ phrase, role }: RolePhrase): boolean =>
    role === 'recipient' && phrase.case === 'locative'
  return roles.map((one, index) => {
    const next = roles.slice(index + 1).find(({ role }) => role === 'recipient')
    if (!isPlace(one) || next === undefined) return one
    const gap = folded.slice(one.phrase.wordEnd, next.phrase.start)
    // > | বিদ্যালয়ে শিক্ষক সংযুক্ত করার জন্য জেলা শিক্ষা অফিসার বরাবর প্রস্তাব — where what is asked for is to be done.
    if (!isPlace(next)) return purposePattern.test(gap) ? { ...one, role: 'mention' } : one
    return jointPattern.test(gap) || sendPattern.test(gap) ? one : { ...one, role: 'mention' }
  })
}

/** `বিটিসিএল, ডেসকো ও পিডিবি-এর সহযোগিতায়`: the word behind the last office is said of all that are joined to it. */
function shareRoles(folded: string, roles: readonly RolePhrase[]): readonly RolePhrase[] {
  const shared: RolePhrase[] = []
  for (const one of roles.toReversed()) {
    const next = shared.at(-1)
    const gap = next === undefined ? '' : folded.slice(one.phrase.wordEnd, next.phrase.start)
    const isJoint =
      next !== undefined && one.phrase.case === next.phrase.case && jointPattern.test(gap)
    const isSaid = next !== undefined && postpositional.has(next.role)
    // > | দাতা সদস্য ও অভিভাবক সদস্যগণকে সহযোগিতা করতে অনুরোধ — asked together.
    const isAsked = next?.role === 'obliged' && one.phrase.case === 'objective'
    shared.push(isJoint && (isSaid || isAsked) ? { ...one, role: next.role } : one)
  }
  return shared.toReversed()
}

const postpositional: ReadonlySet<Role> = new Set(['via', 'helper', 'source', 'agent', 'recipient'])

function roleOf(folded: string, phrase: OfficePhrase, predicate: Predicate | null): Role {
  const rest = folded.slice(phrase.wordEnd)
  if (phrase.isIndefinite || isPartOfTitle(folded, phrase) || isSeat(folded, phrase))
    return 'mention'
  if (helperPattern.test(rest)) return 'helper'
  if (viaPattern.test(rest)) return 'via'
  if (sourcePattern.test(rest)) return 'source'
  if (agentPattern.test(rest)) return participlePattern.test(rest) ? 'mention' : 'agent'
  if (towardsPattern.test(rest)) return 'recipient'
  if (phrase.case === 'genitive' && (calledOnPattern.test(rest) || chargedOnPattern.test(rest)))
    return 'obliged'
  if (phrase.case === 'genitive' && towardsGenitivePattern.test(rest)) return 'recipient'
  if (phrase.case === 'locative')
    return sendPattern.test(rest) && phrase.type !== 'collective' ? 'recipient' : 'mention'
  if (phrase.case === 'objective')
    return isGivenTo(folded, phrase, rest, predicate)
      ? 'recipient'
      : roleOfObjective(rest, predicate)
  if (phrase.case === 'genitive') return obligedStatePattern.test(rest) ? 'obliged' : 'group'
  return notSubjectPattern.test(rest) || isMeeting(folded, phrase) ? 'mention' : 'subject'
}

/** > | সহকারী কমিশনারকে |আহবায়ক ও পিআইওকে সদস্য-সচিব করে — the seat that is given, beside nobody. */
const isSeat = (folded: string, { start }: OfficePhrase): boolean =>
  /কে\s+$/u.test(folded.slice(0, start)) && appointedPattern.test(folded.slice(start))

/** > | পিআইসি সভার   স্টিয়ারিং কমিটি সভায় — a body's meeting; a post or an office is the subject of what it does about one. */
function isMeeting(folded: string, { type, start, end, wordEnd }: OfficePhrase): boolean {
  const name = folded.slice(start, end)
  const isBody = meetingBodyPattern.test(name) || isAcronym(name) || /^[a-z]+$/u.test(name)
  return type !== 'post' && isBody && meetingBehindPattern.test(folded.slice(wordEnd))
}

/** > | সকল পরিচ্ছন্নতা কর্মীকে পোশাক প্রদান করতে হবে — a kind of people that something is given to. */
const isGivenTo = (
  folded: string,
  { start, end }: OfficePhrase,
  rest: string,
  predicate: Predicate | null,
): boolean =>
  predicate?.voice === 'obligation' &&
  givingPattern.test(rest) &&
  peopleWhoReceive.has(
    (/\S*$/u.exec(folded.slice(start, end))?.[0] ?? '').replace(/(?:গণ|বৃন্দ)$/u, ''),
  )

/** `মন্ত্রণালয়কে … অনুরোধ` obliges; `কর্মকর্তাগণকে অবগত করা হবে` and `… প্রশিক্ষণ প্রদান` do not. */
function roleOfObjective(rest: string, predicate: Predicate | null): Role {
  if (appointedPattern.test(rest) || treatedPattern.test(rest)) return 'mention'
  if (predicate?.voice === 'request' && askedToHelpPattern.test(rest)) return 'obliged'
  if (helpedPattern.test(rest)) return 'mention'
  if (beneficiaryPattern.test(rest) || toBeAskedPattern.test(rest)) return 'recipient'
  const asks =
    predicate !== null && (predicate.voice === 'request' || predicate.voice === 'obligation')
  // `মিশনসমূহকে নির্দেশনা প্রদান করবে`: another one gives it; `… নির্দেশনা প্রদান করা হলো` charges them.
  const isCharged = predicate?.voice !== 'active' && chargePattern.test(rest)
  if (asks || isCharged) return 'obliged'
  return receivingPattern.test(rest) ? 'recipient' : 'mention'
}

/** `'প্রতিষ্ঠান ডাইরেক্টরি' সফটওয়্যার`: a word inside quotes that go on behind it names no office. */
function isPartOfTitle(folded: string, { start, wordEnd }: OfficePhrase): boolean {
  const before = folded.slice(0, start).replace(/'(?=[\p{L}\p{M}])(?<=[\p{L}\p{M}]')/gu, '')
  const isOpen = (sign: string): boolean => (before.split(sign).length - 1) % 2 === 1
  return ["'", '"'].some((sign) => isOpen(sign) && folded.indexOf(sign, wordEnd) > wordEnd)
}
