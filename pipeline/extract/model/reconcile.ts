import type { ModelField, ModelReading } from '../../../schemas/action.ts'
import type { ToldAction, ToldDecision } from '../../../schemas/model-reply.ts'
import type { ReasonCode } from '../../../schemas/reason.ts'
import type { Span } from '../../../schemas/span.ts'
import type {
  DecisionDraft,
  Extracted,
  ExtractedAction,
  ExtractedDecision,
  Segmented,
} from '../../../schemas/stages.ts'
import type { Warning } from '../../../schemas/warning.ts'
import { sentencesOf } from '../../document/sentences.ts'
import { encloses, overlaps } from '../../document/spans.ts'
import { contextOf, type AnchorChoice } from '../context.ts'
import { readActions, type ActionContext } from '../rules/actions.ts'
import { alignQuote } from './align.ts'
import type { Hearing } from './ask.ts'
import {
  compareDeadline,
  compareModality,
  compareOwners,
  compareRecipients,
  compareText,
  placeOf,
  settle,
  type Compared,
  type Place,
} from './compare.ts'

/** How the two readings become one. */
export interface Reconciling {
  readonly anchor: AnchorChoice
  readonly whose: 'model' | 'both'
  /** The model's. */
  readonly name: string
}

type Document = Extracted['documents'][number]

/** An action that was told, where its words were found. */
interface Placed {
  readonly told: ToldAction
  readonly span: Span | null
}

/**
 * One record of two readings. What the rules cut out stays; the model's word on it is compared field by field, and
 * what it alone saw is added where the page bears it out. Nothing that it says stands without a place on the page.
 */
export function reconcile(
  text: Segmented,
  read: Extracted,
  { documents, warnings }: Hearing,
  how: Reconciling,
): Extracted {
  const both = read.documents.map((document, index) => {
    const draft = text.documents[index]
    const heard = documents[index] ?? []
    return draft === undefined || heard.length === 0
      ? { document, warnings: [] }
      : withTold(text, document, heard, contextOf(draft, how.anchor), how)
  })
  return {
    ...read,
    warnings: [...read.warnings, ...warnings, ...both.flatMap((one) => one.warnings)],
    documents: both.map(({ document }) => document),
  }
}

function withTold(
  text: Segmented,
  document: Document,
  heard: Hearing['documents'][number],
  context: ActionContext,
  how: Reconciling,
): { readonly document: Document; readonly warnings: readonly Warning[] } {
  const told = heard.flatMap(({ passage, decisions }) =>
    decisions.map((decision) => ({ decision, at: placed(text, passage, document, decision) })),
  )
  const used = new Set<unknown>()
  const decisions = document.decisions.map((own) => {
    const mine = told.filter(({ at }) => at !== null && isOf(own, at))
    for (const one of mine) used.add(one)
    if (mine.length > 0) {
      const place = placeOf(text, document.span, own, context.anchors)
      return together(place, own, actionsOf(place, mine), context, how)
    }
    return heard.some(({ passage }) => own.body.every((piece) => encloses(passage, piece)))
      ? { ...own, actions: own.actions.map((action) => unnamed(action, how)) }
      : own
  })
  const free = told.filter((one) => !used.has(one))
  const alone = free.filter(({ at }) => at !== null && !isTaken(document, at))
  const added: ExtractedDecision[] = []
  const refused: typeof alone = []
  for (const one of alone) {
    const at = one.at === null ? null : wholeSentences(text, document, one.at)
    const isNew = [...document.decisions, ...added].every(
      ({ body }) => at !== null && body.every((piece) => !overlaps(piece, at)),
    )
    const fresh =
      at === null || !isNew
        ? null
        : newDecision(text, document, one.decision, at, added.length, context, how)
    if (fresh === null) refused.push(one)
    else added.push(fresh)
  }
  const unfounded = [...free.filter(({ at }) => at === null), ...refused]
  return {
    document: { ...document, decisions: inOrder([...decisions, ...added]) },
    warnings: unfounded.map(({ decision }) => unfoundedWarning(document, decision, how)),
  }
}

/** Where a told decision stands: among the words that were shown, or among those that we cut out, which may leave out the head of a page. */
function placed(
  text: Segmented,
  passage: Span,
  { decisions }: Document,
  { quote }: ToldDecision,
): Span | null {
  const shown = alignQuote(text, [passage], quote)
  if (shown !== null) return shown.span
  const own = decisions.find(
    ({ body }) => body.length > 1 && alignQuote(text, body, quote) !== null,
  )
  return own?.body[0] ?? null
}

const isOf = ({ body }: DecisionDraft, span: Span): boolean =>
  body.some((piece) => shared(piece, span) > 0.5 * Math.min(lengthOf(piece), lengthOf(span)))

const lengthOf = ({ start, end }: Span): number => end - start
const shared = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** A decision of another meeting that these minutes quote is none of theirs. */
const isTaken = ({ followUps }: Document, at: Span): boolean =>
  followUps.some(({ evidence }) => evidence.some((one) => overlaps(one, at)))

const inOrder = (decisions: readonly ExtractedDecision[]): readonly ExtractedDecision[] =>
  decisions.toSorted((a, b) => (a.body[0]?.start ?? 0) - (b.body[0]?.start ?? 0))

const actionsOf = (
  { text, body }: Place,
  told: ReadonlyArray<{ readonly decision: ToldDecision }>,
): readonly Placed[] =>
  told.flatMap(({ decision }) =>
    decision.actions.map((action) => ({
      told: action,
      span: alignQuote(text, body, action.quote)?.span ?? null,
    })),
  )

/** A decision that both saw. */
function together(
  place: Place,
  own: ExtractedDecision,
  told: readonly Placed[],
  context: ActionContext,
  how: Reconciling,
): ExtractedDecision {
  const free = [...told]
  const take = (is: (one: Placed) => boolean): Placed | null =>
    free.splice(free.findIndex(is) === -1 ? free.length : free.findIndex(is), 1)[0] ?? null
  const paired = own.actions.map((action) => ({
    action,
    one: take(({ span }) => span !== null && coversMost(action, span)),
  }))
  // What is told in words that are not printed here, or twice, is still about something: the first without a partner.
  const actions = paired.map(({ action, one }) => {
    const partner =
      one ?? take(({ span }) => span === null) ?? take((other) => isTwice(other, told))
    return partner === null ? action : compared(place, action, partner.told, how)
  })
  const isWithin = ({ span }: Placed, at: number): boolean => {
    const action = own.actions[at]
    return span === null ? at === 0 : action !== undefined && coversMost(action, span)
  }
  const whole = actions.map((action, at) =>
    free
      .filter((one) => isWithin(one, at))
      .reduce((all, one) => doubted(place, all, one.told, how), action),
  )
  const more = free.flatMap((one) =>
    one.span === null ||
    own.actions.some((action) =>
      action.evidence.some((piece) => one.span !== null && overlaps(piece, one.span)),
    )
      ? []
      : newActions(place, { ...own, body: [one.span] }, [one.told], context, how),
  )
  return { ...own, actions: [...whole, ...more] }
}

/** The model tells one more obligation of words that the rules read as one: what the page does not bear out is a conflict. */
function doubted(
  place: Place,
  own: ExtractedAction,
  told: ToldAction,
  { name }: Reconciling,
): ExtractedAction {
  const compared: ReadonlyArray<readonly [ModelField, Compared<unknown>]> = [
    ['text', compareText(place, told, own)],
    ['owners', compareOwners(place, told, own)],
    ['recipients', compareRecipients(place, told, own)],
    ...(told.deadline === null ? [] : ([['deadline', compareDeadline(place, told, own)]] as const)),
  ]
  const conflicts = compared.flatMap(([field, { fault, said, grounded }]) =>
    fault === null || grounded !== null ? [] : [{ field, fault, said }],
  )
  return {
    ...own,
    reasons: withReason(own, ...conflicts.map(({ field }) => codes[field])),
    model: {
      name,
      origins: own.model?.origins ?? byRules,
      conflicts: [...(own.model?.conflicts ?? []), ...conflicts],
    },
  }
}

const byRules: ModelReading['origins'] = {
  text: 'rules',
  modality: 'rules',
  owners: 'rules',
  recipients: 'rules',
  deadline: 'rules',
}

const isTwice = (one: Placed, told: readonly Placed[]): boolean =>
  told.some((other) => other !== one && other.told.quote === one.told.quote)

const coversMost = ({ evidence }: ExtractedAction, span: Span): boolean =>
  evidence.some((one) => shared(one, span) > 0.5 * Math.min(lengthOf(one), lengthOf(span)))

/** The sentences that a quote stands in: cut out of its sentence, a clause may say the opposite. */
function wholeSentences(text: Segmented, { paragraphs, span, language }: Document, at: Span): Span {
  const pieces = paragraphs.flatMap(({ evidence }) => evidence)
  const around = pieces.find((piece) => encloses(piece, at)) ?? span
  const touched = sentencesOf(text.text, text.folded, around, language).filter((one) =>
    overlaps(one, at),
  )
  return { start: touched[0]?.start ?? at.start, end: touched.at(-1)?.end ?? at.end }
}

/** One that only the model saw, read by our own reader; null where it finds nothing binding in these sentences. */
function newDecision(
  text: Segmented,
  document: Document,
  told: ToldDecision,
  at: Span,
  index: number,
  context: ActionContext,
  how: Reconciling,
): ExtractedDecision | null {
  const draft: DecisionDraft = {
    label: null,
    doubts: [],
    paragraph: null,
    agenda: null,
    body: [at],
    implementers: [],
    times: [],
    position: `model/${index + 1}`,
  }
  const place = placeOf(text, document.span, draft, context.anchors)
  const actions = newActions(place, draft, told.actions, context, how)
  const isBinding = actions.some(({ reasons }) => !reasons.includes('modality-inferred'))
  return isBinding ? { ...draft, actions } : null
}

function newActions(
  place: Place,
  draft: DecisionDraft,
  told: readonly ToldAction[],
  context: ActionContext,
  how: Reconciling,
): readonly ExtractedAction[] {
  return readActions(place.text, draft, context).map((own, index): ExtractedAction => {
    const one = told[index]
    const action = one === undefined ? own : compared(place, own, one, how)
    return { ...action, reasons: withReason(action, 'model-alone'), extractor: `llm:${how.name}` }
  })
}

const withReason = (
  { reasons }: ExtractedAction,
  ...more: readonly ReasonCode[]
): readonly ReasonCode[] => [...new Set([...reasons, ...more])]

const codes: Readonly<Record<ModelField, ReasonCode>> = {
  text: 'model-text',
  modality: 'model-modality',
  owners: 'model-owners',
  recipients: 'model-recipients',
  deadline: 'model-deadline',
}

/** An action with the model's word on each field. */
function compared(
  place: Place,
  own: ExtractedAction,
  told: ToldAction,
  { name, whose }: Reconciling,
): ExtractedAction {
  const owners = compareOwners(place, told, own)
  const recipients = compareRecipients(place, told, own)
  const deadline = compareDeadline(place, told, own)
  const settled = {
    text: settle('text', compareText(place, told, own), own.text, whose),
    modality: settle('modality', compareModality(told, own), own.modality, whose),
    owners: settle('owners', owners, wordsOf(own.owners), whose),
    recipients: settle('recipients', recipients, wordsOf(own.recipients), whose),
    deadline: settle('deadline', deadline, own.deadline?.text ?? '', whose),
  }
  const conflicts = Object.values(settled).flatMap((one) => one.conflicts)
  const isTaken = Object.values(settled).some(({ takes }) => takes)
  const kept = settled.owners.takes ? own.reasons.filter((r) => r !== 'owner-missing') : own.reasons
  return {
    ...own,
    owners: settled.owners.takes ? (owners.grounded ?? own.owners) : own.owners,
    recipients: settled.recipients.takes ? (recipients.grounded ?? []) : own.recipients,
    deadline: settled.deadline.takes ? (deadline.grounded?.deadline ?? null) : own.deadline,
    reasons: withReason(
      { ...own, reasons: kept },
      ...(settled.deadline.takes ? (deadline.grounded?.reasons ?? []) : []),
      ...conflicts.map(({ field }) => codes[field]),
      ...(isTaken ? (['model-alone'] as const) : []),
    ),
    model: { name, origins: originsOf(settled), conflicts },
  }
}

const wordsOf = (parties: ReadonlyArray<{ readonly text: string }>): string =>
  parties.map(({ text }) => text).join(' | ')

const originsOf = (
  settled: Readonly<Record<ModelField, ReturnType<typeof settle>>>,
): ModelReading['origins'] => ({
  text: settled.text.origin,
  modality: settled.modality.origin,
  owners: settled.owners.origin,
  recipients: settled.recipients.origin,
  deadline: settled.deadline.origin,
})

/** One that the model was shown and did not name. */
const unnamed = (action: ExtractedAction, { name }: Reconciling): ExtractedAction => ({
  ...action,
  reasons: withReason(action, 'model-silent'),
  model: { name, origins: byRules, conflicts: [] },
})

const unfoundedWarning = (
  { pages }: Document,
  { quote }: ToldDecision,
  { name }: Reconciling,
): Warning => ({
  code: 'model-unfounded',
  page: pages[0],
  message: `${name} names a decision of which the page says nothing binding: “${quote.slice(0, 80)}”; look whether one was overlooked`,
})
