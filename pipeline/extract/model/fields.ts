import { fold, foldSpelling } from '../../bangla/fold.ts'
import { overlaps } from '../../document/spans.ts'
import type { ModelField, ModelReading, Owner } from '../../../schemas/action.ts'
import type { ToldAction, ToldDeadline } from '../../../schemas/model-reply.ts'
import type { Span } from '../../../schemas/span.ts'
import type { DecisionDraft, ExtractedAction, Passage, Segmented } from '../../../schemas/stages.ts'
import { readDeadline, type ReadDeadline } from '../deadlines/index.ts'
import type { Anchors } from '../deadlines/due-dates.ts'
import { alignQuote, isPrinted } from './align.ts'
import { ownerAt, recipientAt } from './parties.ts'

type Conflict = ModelReading['conflicts'][number]
type Fault = Conflict['fault']
type Origin = ModelReading['origins'][ModelField]

/** What the model says of a field, once compared: whose word can stand there, and the model's value where it is grounded. */
export interface Compared<T> {
  readonly fault: Fault | null
  readonly said: string
  /** The value that our own reader finds at the model's words; null where there is none to take. */
  readonly grounded: T | null
}

/** Where the words of a decision stand: itself, and the lines and cells beside it. */
export interface Place {
  readonly text: Segmented
  readonly document: Span
  /** The decision's own words. */
  readonly body: Passage
  /** Body, implementer lines, time lines, subject. */
  readonly near: readonly Passage[]
  readonly anchors: Anchors
}

export const placeOf = (
  text: Segmented,
  document: Span,
  { body, implementers, times, agenda }: DecisionDraft,
  anchors: Anchors,
): Place => {
  const beside = [...implementers.map(({ passage }) => passage), ...times, agenda ?? []]
  return { text, document, body, near: [body, ...beside], anchors }
}

/** Where a quote stands among the words of the decision, letter by letter or in another spelling; else what is wrong. */
function locate({ text, document, near }: Place, quote: string): Span | Fault {
  for (const within of near) {
    const found = alignQuote(text, within, quote)
    if (found !== null) return found.alignment === 'fuzzy' ? 'differs' : found.span
  }
  return isPrinted(text, [document], quote) ? 'elsewhere' : 'absent'
}

const agreed = { fault: null, said: '', grounded: null } as const

/** The words of the clause: a slip of a letter is no other clause. */
export function compareText(
  place: Place,
  { quote }: ToldAction,
  own: ExtractedAction,
): Compared<never> {
  const found = alignQuote(place.text, place.body, quote)
  if (found !== null && own.evidence.some((piece) => overlaps(piece, found.span))) return agreed
  const fault = isPrinted(place.text, [place.document], quote) ? 'elsewhere' : 'absent'
  return { fault, said: quote, grounded: null }
}

export function compareModality(told: ToldAction, own: ExtractedAction): Compared<never> {
  const isSame =
    told.modality === own.modality && told.negative === own.reasons.includes('negative')
  return isSame
    ? agreed
    : {
        fault: 'differs',
        said: `${told.modality}${told.negative ? ', negative' : ''}`,
        grounded: null,
      }
}

const keyOf = (text: string): string =>
  foldSpelling(fold(text))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

/** Whether two names are one: the same words, or the same place of print. */
const isSameName = (own: Owner, quote: string, span: Span | Fault): boolean =>
  keyOf(own.text) === keyOf(quote) ||
  (typeof span !== 'string' &&
    ranksIn(own.text) === ranksIn(quote) &&
    own.evidence.some((one) => covers(one, span)))

/** > | অতিরিক্ত জেলা প্রশাসক, উপ-পরিচালক — another post than the one without the word. */
const ranksIn = (name: string): string => (fold(name).match(rankPattern) ?? []).join(' ')
const rankPattern =
  /(?<![\p{L}\p{M}])(?:অতিরিক্ত|উপ|যুগ্ম|সহকারী|সহকারি|উপসহকারী|ভারপ্রাপ্ত|সিনিয়র|জ্যেষ্ঠ|প্রধান|additional|deputy|joint|assistant|senior|acting)(?![\p{L}\p{M}])/gu

const meets = (
  evidence: Owner['evidence'],
  parties: ReadonlyArray<Pick<Owner, 'evidence'>>,
): boolean =>
  parties.some((party) =>
    party.evidence.some((one) => evidence.some((piece) => overlaps(one, piece))),
  )

/** Most of the shorter lies in the other: `মহাপরিচালক` and `মহাপরিচালক, খাদ্য অধিদপ্তর`. */
function covers(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared > 0.6 * Math.min(a.end - a.start, b.end - b.start)
}

/** Who must act: all whom the model names are those of the rules, and none of these is left out. */
export function compareOwners(
  place: Place,
  told: ToldAction,
  own: ExtractedAction,
): Compared<readonly Owner[]> {
  const leads = own.owners.filter(({ role }) => role === 'lead')
  const named = told.owners.map(({ quote }) => ({ quote, at: locate(place, quote) }))
  const isKnown = ({ quote, at }: (typeof named)[number]): boolean =>
    own.owners.some((owner) => isSameName(owner, quote, at))
  const strangers = named.filter((one) => !isKnown(one))
  const isComplete = leads.every((lead) =>
    named.some(({ quote, at }) => isSameName(lead, quote, at)),
  )
  if (strangers.length === 0 && isComplete) return agreed
  const said = told.owners.map(({ quote }) => quote).join(' | ')
  const owners = named.flatMap(({ at }) => {
    const owner = typeof at === 'string' ? null : ownerAt(place.text, place.near, at)
    return owner === null ? [] : [owner]
  })
  // Whoever receives the result is printed as such: a locative is no doer.
  const isReceiver = owners.some((owner) => meets(owner.evidence, own.recipients))
  const isWhole = owners.length === named.length && named.length > 0 && !isReceiver
  const grounded = isWhole ? owners : null
  if (grounded !== null && own.owners.length === 0) return { fault: null, said, grounded }
  const misplaced = strangers.map(({ at }) => at).find((at) => typeof at === 'string')
  return { fault: typeof misplaced === 'string' ? misplaced : 'differs', said, grounded }
}

/** Who receives the result: whom the model names must be printed here. Careful readers differ in whom they name. */
export function compareRecipients(
  place: Place,
  { recipients }: ToldAction,
  own: ExtractedAction,
): Compared<ExtractedAction['recipients']> {
  const named = recipients.map(({ quote }) => ({ quote, at: locate(place, quote) }))
  const misplaced = named.find(({ at }) => typeof at === 'string')
  const said = recipients.map(({ quote }) => quote).join(' | ')
  if (misplaced !== undefined && typeof misplaced.at === 'string')
    return { fault: misplaced.at, said, grounded: null }
  const found = named.flatMap(({ at }) => {
    const recipient = typeof at === 'string' ? null : recipientAt(place.text, place.near, at)
    return recipient === null ? [] : [recipient]
  })
  if (found.some(({ evidence }) => meets(evidence, own.owners)))
    return { fault: 'differs', said, grounded: null }
  const isNew = own.recipients.length === 0 && found.length === named.length && found.length > 0
  return isNew ? { fault: null, said, grounded: found } : agreed
}

type Deadline = ExtractedAction['deadline']

/** Until when: what the model says must follow from the words that it quotes, as our own reader reads them. */
export function compareDeadline(
  place: Place,
  { deadline: told }: ToldAction,
  own: ExtractedAction,
): Compared<ReadDeadline> {
  if (told === null)
    return own.deadline === null ? agreed : { fault: 'differs', said: '', grounded: null }
  const counted =
    told.count === null && told.unit === null ? [] : [told.count ?? '', told.unit ?? '']
  const meant = told.date ?? counted.join(' ').trim()
  const said = meant === '' ? told.quote : `${told.quote} (${meant})`
  const at = locate(place, told.quote)
  if (typeof at === 'string') return { fault: at, said, grounded: null }
  const isOwn = own.deadline?.evidence.some((one) => overlaps(one, at)) === true
  // In the sentence itself the rules have read every deadline: another day there is of a letter, a report, a condition.
  const isBeside = place.near
    .slice(1)
    .some((passage) => passage.some((piece) => overlaps(piece, at)))
  const alone = isBeside
    ? readDeadline(place.text, [at], place.anchors, 'time line')
    : { deadline: null, reasons: [] }
  const read = isOwn ? own.deadline : alone.deadline
  if (read === null || !follows(place.text, at, told, read))
    return { fault: 'differs', said, grounded: null }
  if (isSameDay(read, own.deadline)) return agreed
  const isFree = own.deadline === null && own.modality !== 'resolved'
  return { fault: isFree ? null : 'differs', said, grounded: alone }
}

/** Without a day, deadlines are the same where their words are: `প্রতি মাসে` is not `প্রতি সপ্তাহে`. */
const isSameDay = (a: NonNullable<Deadline>, b: Deadline): boolean =>
  a.kind === b?.kind && a.date === b.date && (a.date !== null || keyOf(a.text) === keyOf(b.text))

/** Whether kind, day, number and unit are those that the words at `at` say. */
function follows(
  text: Segmented,
  at: Span,
  told: ToldDeadline,
  read: NonNullable<Deadline>,
): boolean {
  if (told.kind !== read.kind || (told.date !== null && told.date !== read.date)) return false
  const lengths = text.mentions.filter((one) => one.type === 'duration' && overlaps(one, at))
  return lengths.every(
    (one) =>
      one.type !== 'duration' ||
      ((told.count === null || told.count === one.count) &&
        (told.unit === null || told.unit === one.unit)),
  )
}

/** Whose word stands in a field, and what the other says; `own` are the words of the rules. */
export function settle(
  field: ModelField,
  { fault, grounded, said }: Compared<unknown>,
  own: string,
  whose: 'model' | 'both',
): { readonly origin: Origin; readonly conflicts: readonly Conflict[]; readonly takes: boolean } {
  const takes = grounded !== null && (fault === null || whose === 'model')
  const origin = takes ? 'model' : fault === null ? 'both' : 'rules'
  return {
    origin,
    takes,
    conflicts: fault === null ? [] : [{ field, fault, said: takes ? own : said }],
  }
}
