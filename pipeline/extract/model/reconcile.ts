import type { ToldDecision } from '../../../schemas/model-reply.ts'
import type { Span } from '../../../schemas/span.ts'
import type {
  DecisionDraft,
  Extracted,
  ExtractedDecision,
  Segmented,
} from '../../../schemas/stages.ts'
import type { Warning } from '../../../schemas/warning.ts'
import { sentencesOf } from '../../document/sentences.ts'
import { encloses, mostlyOverlap, overlaps } from '../../document/spans.ts'
import { contextOf } from '../context.ts'
import type { ActionContext } from '../rules/actions.ts'
import { alignQuote } from './align.ts'
import type { Hearing } from './ask.ts'
import { placeOf } from './fields.ts'
import { unnamed, type Reconciling } from './compared.ts'
import { actionsOf, newActions, together } from './together.ts'

type Document = Extracted['documents'][number]

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
  const { added, refused } = onlyTold(text, document, free, context, how)
  return {
    document: { ...document, decisions: inOrder([...decisions, ...added]) },
    warnings: refused.map((decision) => unfoundedWarning(document, decision, how)),
  }
}

/** A decision as told, and where it stands; null where it does not. */
interface Placed {
  readonly decision: ToldDecision
  readonly at: Span | null
}

/** Of what only the model names, the decisions that the page bears out; none may stand in another. */
function onlyTold(
  text: Segmented,
  document: Document,
  told: readonly Placed[],
  context: ActionContext,
  how: Reconciling,
): { readonly added: readonly ExtractedDecision[]; readonly refused: readonly ToldDecision[] } {
  const added: ExtractedDecision[] = []
  const refused: ToldDecision[] = []
  for (const { decision, at } of told) {
    if (at !== null && isTaken(document, at)) continue
    const span = at === null ? null : wholeSentences(text, document, at)
    const isFree = [...document.decisions, ...added].every(
      ({ body }) => span !== null && body.every((piece) => !overlaps(piece, span)),
    )
    const fresh =
      span === null || !isFree
        ? null
        : newDecision(text, document, decision, span, added.length, context, how)
    if (fresh === null) refused.push(decision)
    else added.push(fresh)
  }
  return { added, refused }
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
  body.some((piece) => mostlyOverlap(piece, span))

/** A decision of another meeting that these minutes quote is none of theirs. */
const isTaken = ({ followUps }: Document, at: Span): boolean =>
  followUps.some(({ evidence }) => evidence.some((one) => overlaps(one, at)))

const inOrder = (decisions: readonly ExtractedDecision[]): readonly ExtractedDecision[] =>
  decisions.toSorted((a, b) => (a.body[0]?.start ?? 0) - (b.body[0]?.start ?? 0))

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

const unfoundedWarning = (
  { pages }: Document,
  { quote }: ToldDecision,
  { name }: Reconciling,
): Warning => ({
  code: 'model-unfounded',
  page: pages[0],
  message: `${name} names a decision of which the page says nothing binding: “${quote.slice(0, 80)}”; look whether one was overlooked`,
})
