import { conditionsIn } from '../../bangla/conditions.ts'
import { sharedUnitPattern } from '../../bangla/offices.ts'
import { foldBlanks, quote } from '../../document/quote.ts'
import { overlaps } from '../../document/spans.ts'
import type { Owner, Recipient } from '../../../schemas/action.ts'
import type { Organisation } from '../../../schemas/organisation.ts'
import type { ReasonCode } from '../../../schemas/reason.ts'
import type { Normalised } from '../../../schemas/stages.ts'
import type { Clause } from './clauses.ts'
import { englishAgents, englishRecipients, englishSubject, isActing } from './english-parties.ts'
import { splitEnglishOffices, wholeEnglish } from '../offices/english.ts'
import { kindOf } from '../offices/kind.ts'
import type { ClauseMention, OfficePhrase } from '../offices/phrase.ts'
import { findOfficePhrases } from '../offices/phrases.ts'
import { chooseDoers } from './doers.ts'
import { assignRoles } from './roles.ts'

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
  /** The issuer has divisions of its own, some of which are called as the state's: আইসিটি বিভাগ of a bank. */
  readonly isDivided: boolean
  readonly language: 'bn' | 'en'
}

/**
 * The parties of a clause by case marking and verb: who is obliged (-কে with a request or করতে হবে), else
 * the bare subject of করবে, else the agent of a passive, else a genitive group, marked as inferred.
 */
export function readParties(
  text: Normalised,
  clause: Clause,
  { issuer, isDivided }: Surroundings,
): Parties {
  if (clause.language === 'en') return readEnglishParties(text, clause)
  const phrases = findOfficePhrases(clause.folded, mentionsIn(text, clause), clause.printed)
  const all = assignRoles(clause.folded, phrases, clause.predicate)
  const conditions = conditionsIn(clause.folded)
  // > | যেসব অফিসে আদায় কম সহকারী কমিশনারগণ |সেসব অফিস পরিদর্শন করবেন — who stands right before the correlative acts.
  const roles = all.filter(
    ({ phrase, role }) =>
      !conditions.some(
        (span) =>
          overlaps(span, phrase) &&
          !(
            role === 'subject' &&
            span.start < phrase.start &&
            /^\s*(?:সেসব|সে\s|সেই\s)/u.test(clause.folded.slice(phrase.wordEnd))
          ),
      ),
  )
  const free = chooseDoers(roles, clause)
  // Somebody named in the condition only may still be the one who acts, but a person should look.
  const { doers, isInferred } =
    free.doers.length > 0 ? free : { ...chooseDoers(all, clause), isInferred: true }
  const toOwner = (phrase: OfficePhrase): readonly Owner[] =>
    ownerFrom(text, clause, phrase, issuer)
  // Nobody requests a unit of their own; whom an office binds, is.
  const isOwn = isDivided && clause.predicate?.voice !== 'request'
  const owners = doers
    .flatMap((phrase) => toOwner(phrase))
    .map((owner) => (isOwn ? ofIssuer(owner, issuer) : owner))
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

/** > | আইসিটি বিভাগ in the minutes of a bank — the bank's. */
export const ofIssuer = (owner: Owner, issuer: Organisation | null): Owner =>
  sharedUnitPattern.test(foldBlanks(owner.text)) ? { ...owner, organisation: issuer } : owner

/** In English word order decides: the subject acts, in a passive who stands behind `by`; behind `to` stands who receives. */
function readEnglishParties(text: Normalised, clause: Clause): Parties {
  const mentions = mentionsIn(text, clause)
  const split = (span: { start: number; end: number }): readonly OfficePhrase[] =>
    splitEnglishOffices(clause.folded, span, mentions, clause.printed)
  const subject = englishSubject(clause)
  const named = (subject === null ? englishAgents(clause) : [subject]).flatMap(split)
  const isInferred = named.length === 0 && subject !== null && isActing(clause, subject)
  const doers = isInferred ? [wholeEnglish(clause.folded, subject)] : named
  const receivers = englishRecipients(clause.printed).flatMap(split)
  return {
    owners: doers.flatMap((phrase) => ownerFrom(text, clause, phrase, null)),
    helpers: [],
    recipients: receivers.flatMap((phrase) => recipientFrom(text, clause, phrase, null)),
    reasons: isInferred ? ['owner-inferred'] : [],
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
