import { bodiesOfPeople } from '../../bangla/offices.ts'
import { conditionsIn } from '../../bangla/conditions.ts'
import { givingPattern, objectOfPattern } from '../../bangla/roles.ts'
import type { Predicate } from '../../bangla/verbs.ts'
import { foldBlanks, quote } from '../../document/quote.ts'
import { overlaps } from '../../document/spans.ts'
import type { Action, Owner, Recipient } from '../../../schemas/action.ts'
import type { Organisation } from '../../../schemas/organisation.ts'
import type { ReasonCode } from '../../../schemas/reason.ts'
import type { Normalised } from '../../../schemas/stages.ts'
import type { Clause } from './clauses.ts'
import { englishSubject, englishRecipients } from './english-parties.ts'
import { splitEnglishOffices } from '../offices/english.ts'
import {
  findOfficePhrases,
  jointPattern,
  type ClauseMention,
  type OfficePhrase,
} from '../offices/phrases.ts'
import { assignRoles, type Role, type RolePhrase } from './roles.ts'

/** Who acts, who helps and who receives according to one clause. */
export interface Parties {
  readonly owners: readonly Owner[]
  readonly helpers: readonly Owner[]
  readonly recipients: readonly Recipient[]
  readonly reasons: readonly ReasonCode[]
}

/** What a bare মন্ত্রণালয় or এ বিভাগ means: the office that issues the document. */
export interface Surroundings {
  readonly issuer: Organisation | null
  readonly language: 'bn' | 'en'
}

/**
 * The parties of a clause by case marking and verb: who is obliged (-কে with a request or করতে হবে), else
 * the bare subject of করবে, else the agent of a passive, else a genitive group, marked as inferred.
 */
export function readParties(text: Normalised, clause: Clause, { issuer }: Surroundings): Parties {
  if (clause.language === 'en') return readEnglishParties(text, clause)
  const phrases = findOfficePhrases(clause.folded, mentionsIn(text, clause), clause.printed)
  const all = assignRoles(clause.folded, phrases, clause.predicate)
  const conditions = conditionsIn(clause.folded)
  const roles = all.filter(({ phrase }) => !conditions.some((span) => overlaps(span, phrase)))
  const free = chooseDoers(roles, clause)
  // Somebody named in the condition only may still be the one who acts, but a person should look.
  const { doers, isInferred } =
    free.doers.length > 0 ? free : { ...chooseDoers(all, clause), isInferred: true }
  const toOwner = (phrase: OfficePhrase): readonly Owner[] =>
    ownerFrom(text, clause, phrase, issuer)
  const owners = doers.flatMap((phrase) => toOwner(phrase))
  const recipients = roles
    .filter(({ role, phrase }) => role === 'recipient' && !doers.includes(phrase))
    .flatMap(({ phrase }) => recipientFrom(text, clause, phrase, issuer))
    .concat(meetingsIn(text, clause))
  const helpers = roles
    .filter(({ role, phrase }) => role === 'helper' && !doers.includes(phrase))
    .flatMap(({ phrase }) => toOwner(phrase))
    .map((owner): Owner => ({ ...owner, role: 'support' }))
  const reasons = isInferred && owners.length > 0 ? (['owner-inferred'] as const) : []
  return { owners, helpers, recipients, reasons }
}

/** In English word order decides: the subject acts, what stands behind `to` receives. */
function readEnglishParties(text: Normalised, clause: Clause): Parties {
  const mentions = mentionsIn(text, clause)
  const subject = englishSubject(clause)
  const doers =
    subject === null ? [] : splitEnglishOffices(clause.folded, subject, mentions, clause.printed)
  const receivers = englishRecipients(clause.printed).flatMap((span) =>
    splitEnglishOffices(clause.folded, span, mentions, clause.printed),
  )
  return {
    owners: doers.flatMap((phrase) => ownerFrom(text, clause, phrase, null)),
    helpers: [],
    recipients: receivers.flatMap((phrase) => recipientFrom(text, clause, phrase, null)),
    reasons: [],
  }
}

/** Names of the registry inside the clause, with offsets of the clause; over a page break none. */
function mentionsIn({ mentions }: Normalised, clause: Clause): readonly ClauseMention[] {
  const [first] = clause.passage
  if (first === undefined) return []
  return clause.passage.flatMap((piece) => {
    const shift = offsetOf(clause, piece.start)
    return mentions.flatMap((mention) =>
      mention.type === 'organisation' &&
      piece.start <= mention.start &&
      mention.wordEnd <= piece.end
        ? [
            {
              start: mention.start - piece.start + shift,
              end: mention.end - piece.start + shift,
              wordEnd: mention.wordEnd - piece.start + shift,
              organisation: mention.organisation,
            },
          ]
        : [],
    )
  })
}

/** Where a place of the text stands in the clause's joined words. */
function offsetOf({ passage }: Clause, at: number): number {
  let offset = 0
  for (const { start, end } of passage) {
    if (at >= start && at <= end) return offset + at - start
    offset += end - start + 1
  }
  return offset
}

function chooseDoers(
  roles: readonly RolePhrase[],
  { folded, predicate }: Clause,
): { doers: readonly OfficePhrase[]; isInferred: boolean } {
  const having = (role: Role): readonly OfficePhrase[] =>
    roles.filter((r) => r.role === role).map(({ phrase }) => phrase)
  const certain = (
    doers: readonly OfficePhrase[],
  ): { doers: readonly OfficePhrase[]; isInferred: boolean } => ({ doers, isInferred: false })
  const obliged = having('obliged')
  // `ফার্মকে রেকর্ডপত্র সরবরাহ করতে হবে`: who gives or who is given to, only another line can tell.
  const isGiving = predicate?.voice === 'obligation' && givingPattern.test(folded)
  if (obliged.length > 0) return { doers: obliged, isInferred: isGiving }
  if (predicate === null) return certain([])
  const agentOfAll = having('agent').filter(
    ({ wordEnd }) => !beforehandAgentPattern.test(folded.slice(wordEnd)),
  )
  if (agentOfAll.length < having('agent').length)
    return { doers: having('agent'), isInferred: true }
  const isPassive = predicate.voice === 'passive' || predicate.voice === 'nominal'
  if (isPassive) return certain(predicate.modality === 'resolved' ? [] : having('agent'))
  if (predicate.voice === 'active') {
    const subjects = doingSubjects(folded, having('subject'), predicate)
    if (subjects.length > 0)
      return { doers: subjects, isInferred: isUnlikely(folded, subjects, predicate) }
  }
  const agents = having('agent')
  if (agents.length > 0) return certain(agents)
  const groups = having('group').filter(
    (phrase) =>
      phrase.start < 60 && kindOf(phrase, folded.slice(phrase.start, phrase.end)) === 'group',
  )
  const mayHide = predicate.voice === 'request' || predicate.voice === 'active'
  return { doers: mayHide ? groups.slice(0, 1) : [], isInferred: true }
}

/**
 * The subject nearest to the verb; one right before what is done with it is the object where another
 * subject stands: `থানা প্রয়োজনীয় পুলিশ ফোর্স সরবরাহ করবে`. A doer may stand last: `প্রেরণ করবে প্রাণিসম্পদ অধিদপ্তর`.
 */
function doingSubjects(
  folded: string,
  subjects: readonly OfficePhrase[],
  predicate: Predicate,
): readonly OfficePhrase[] {
  const named = subjects.filter(({ isAcronym, start }) => !isAcronym || start === 0)
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
 * A verb in -বেন is said of people, so a bare body before it is rather what they act on; and `কোনো …` is nobody: both
 * yield to an implementer line.
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
      /^(?:কোন|কোনো|কোনও)\s/u.test(folded.slice(phrase.start, phrase.end)),
  )
}

/** An office that is no body of people: `অফিস`, `বিদ্যালয়`, but not `ইনোভেশন টিম`, `কমিটি`. */
const isThing = (folded: string, { type, organisation, start, end }: OfficePhrase): boolean =>
  type === 'organisation' &&
  organisation === null &&
  !bodiesOfPeople.has(folded.slice(start, end).split(/[\s-]/u).at(-1) ?? '')

/** > | কমিটি কর্তৃক যাচাই বাছাইপূর্বক … জমা দিতে হবে — does what comes before; who does the rest, a line may say. */
const beforehandAgentPattern =
  /^\s*(?:কর্তৃক|কতৃক|দ্বারা)\s+(?:[\p{L}\p{M}-]+\s+){0,4}?[\p{L}\p{M}-]*পূর্বক/u

/** > | মাসে ১০টি বিদ্যালয় পরিদর্শন   সেসব অফিস পরিদর্শন — counted or pointed at: what is acted on, where somebody stands before it. */
const isPointedAt = (folded: string, { type, start, end, organisation }: OfficePhrase): boolean =>
  type === 'organisation' &&
  organisation === null &&
  (/\d\s?(?:টি|টা)\s+$/u.test(folded.slice(0, start)) ||
    /^(?:সেসব|ঐসব|এসব|উক্ত|সে\s+সকল)\s/u.test(folded.slice(start, end)))

/** > | … চিহ্নিত করে পরবর্তী সভায় উপস্থাপন করার জন্য — a meeting receives what is put before it. */
const meetingPattern =
  /(?<meeting>(?:পরবর্তী|আগামী)\s+(?:(?!উপস্থাপন)[\p{L}\p{M}()'-]+\s+){0,5}?(?:সভা|বৈঠক))(?:য়|ে|তে)\s+(?:\S+\s+){0,3}?উপস্থাপন(?!যোগ্য)/u

function meetingsIn(text: Normalised, clause: Clause): readonly Recipient[] {
  const match = meetingPattern.exec(clause.folded)
  const meeting = match?.groups?.['meeting']
  if (match === null || meeting === undefined) return []
  const quoted = quote(
    text,
    ...spansOf(clause, { start: match.index, end: match.index + meeting.length }),
  )
  return quoted === null ? [] : [{ ...quoted, organisation: null }]
}

/** The last subject before the verb with those that are joined to it by ও, এবং or a comma. */
function lastGroup(folded: string, subjects: readonly OfficePhrase[]): readonly OfficePhrase[] {
  const group: OfficePhrase[] = []
  for (const phrase of subjects.toReversed()) {
    const next = group[0]
    const isJoint =
      next === undefined || jointPattern.test(folded.slice(phrase.wordEnd, next.start))
    if (!isJoint) break
    group.unshift(phrase)
  }
  return group
}

/** Heads that mean the issuing office when they stand alone: `মন্ত্রণালয়ে দ্রুত প্রেরণ করতে হবে`. */
const issuerPattern = /^(?:(?:এ|এই|অত্র)\s)?(?:মন্ত্রণালয়|বিভাগ|অধিদপ্তর|দপ্তর|কার্যালয়)$/u

function organisationOf(
  phrase: OfficePhrase,
  printed: string,
  issuer: Organisation | null,
): Organisation | null {
  if (phrase.organisation !== null) return phrase.organisation
  return !phrase.isPlural && issuerPattern.test(printed.normalize('NFC')) ? issuer : null
}

function ownerFrom(
  text: Normalised,
  clause: Clause,
  phrase: OfficePhrase,
  issuer: Organisation | null,
): readonly Owner[] {
  const quoted = quote(text, ...spansOf(clause, phrase))
  if (quoted === null) return []
  const organisation = organisationOf(phrase, foldBlanks(quoted.text), issuer)
  return [
    { ...quoted, kind: kindOf(phrase, quoted.text), role: 'lead', organisation, from: 'sentence' },
  ]
}

function recipientFrom(
  text: Normalised,
  clause: Clause,
  phrase: OfficePhrase,
  issuer: Organisation | null,
): readonly Recipient[] {
  const quoted = quote(text, ...spansOf(clause, phrase))
  if (quoted === null) return []
  return [{ ...quoted, organisation: organisationOf(phrase, foldBlanks(quoted.text), issuer) }]
}

/** The pieces of the text that a phrase of the clause covers. */
function spansOf(
  { passage, toText }: Clause,
  { start, end }: Pick<OfficePhrase, 'start' | 'end'>,
): ReadonlyArray<{ start: number; end: number }> {
  const [from, to] = [toText(start), toText(end)]
  return passage
    .map((piece) => ({ start: Math.max(piece.start, from), end: Math.min(piece.end, to) }))
    .filter((piece) => piece.start < piece.end)
}

/** Words that make a phrase stand for many: `সকল`, `সংশ্লিষ্ট`, a pair with a stroke. */
const groupPattern =
  /(?:^|\s)(?:সকল|সব|সংশ্লিষ্ট|প্রত্যেক|প্রতিটি|বিভিন্ন|যেসব|সেসব|স্ব\s+স্ব|নিজ\s+নিজ|অন্যান্য|কোন|কোনো|আওতাধীন)(?=\s|$)|\/|\(সকল\)|ভুক্ত/u

export function kindOf(
  { type, isPlural }: Pick<OfficePhrase, 'type' | 'isPlural'>,
  printed: string,
): Action['owners'][number]['kind'] {
  if (type === 'person' || /^(?:জনাব|বেগম|মিজ|ড\.|ডা\.|ডাঃ|মোঃ|মো:|মোছাঃ)\s/u.test(printed))
    return 'person'
  // `Department of Fisheries` is one office, whatever its last word.
  const isEnglishOffice =
    /^(?:the\s+)?(?:[a-z]+\s+){0,2}(?:department|ministry|directorate|bureau|board|office)\s+of\b/iu.test(
      printed,
    )
  if (type === 'organisation' && isEnglishOffice) return 'organisation'
  if (type === 'collective' || isPlural || groupPattern.test(printed.replace(/["']/gu, '')))
    return 'group'
  return type === 'post' ? 'office-holder' : 'organisation'
}
