import type { Action } from '../../schemas/action.ts'
import type { Mention } from '../../schemas/mention.ts'
import type {
  Acquired,
  DecisionDraft,
  DocumentDraft,
  ExtractedAction,
  Normalised,
  Passage,
  Recognised,
} from '../../schemas/stages.ts'
import type { StageName } from '../pipeline.ts'
import { banglaDate } from './bangla-date.ts'

/** What a stage left, as an outline for people; of the last stage the record itself. */
export function outline(stage: StageName, result: unknown): string {
  switch (stage) {
    case 'acquire':
      return outlineAcquired(result as Acquired)
    case 'recognise':
      return outlineRecognised(result as Recognised)
    case 'normalise':
      return outlineMentions(result as Normalised)
    case 'segment':
    case 'extract':
    case 'verify':
      return outlineDocuments(result as Outlined)
    case 'record':
      return JSON.stringify(result, null, 2)
  }
}

function outlineAcquired({ source, pages }: Acquired): string {
  const lines = pages.map(
    (page, index) =>
      `page ${index + 1}: ${page.kind === 'typed' ? `typed text, ${page.text.length} letters` : `image${page.layer === null ? '' : '; its text layer is judged when it is read'}`}`,
  )
  return [
    `${source.name}  ${source.mediaType}  ${source.bytes} bytes  sha256 ${source.sha256}`,
    ...lines,
  ].join('\n')
}

/** Words below this confidence are marked: ‹word›. */
const doubtful = 0.6

function outlineRecognised({ text, pages, words, warnings }: Recognised): string {
  const body = pages.map(({ number, start, end, origin, reason, confidence }) => {
    let page = text.slice(start, end)
    for (const word of words
      .filter((w) => w.page === number && w.confidence < doubtful)
      .toReversed()) {
      page = `${page.slice(0, word.start - start)}‹${page.slice(word.start - start, word.end - start)}›${page.slice(word.end - start)}`
    }
    return `— page ${number}, ${origin}, confidence ${confidence} (${reason})\n${readable(page)}`
  })
  return [...body, ...warnings.map(({ code, message }) => `! ${code}: ${message}`)].join('\n\n')
}

function outlineMentions({ text, mentions }: Normalised): string {
  return mentions
    .map(
      (mention) =>
        `${String(mention.start).padStart(6)}  ${mention.type.padEnd(13)}${valueOf(mention).padEnd(28)}${readable(text.slice(mention.start, mention.end))}`,
    )
    .join('\n')
}

function valueOf(mention: Mention): string {
  switch (mention.type) {
    case 'date':
      return (
        mention.date ??
        [mention.year ?? '????', mention.month ?? '??', mention.day ?? '??'].join('-')
      )
    case 'duration':
      return `${mention.count} ${mention.unit}`
    case 'fiscal-year':
      return mention.firstYear === null
        ? 'current'
        : `${mention.firstYear}/${mention.firstYear + 1}`
    case 'weekday':
      return String(mention.weekday)
    case 'time':
      return mention.time ?? 'unreadable'
    case 'memo':
      return mention.serial ?? ''
    case 'organisation':
      return mention.organisation.id.slice(0, 27)
  }
}

/** Documents of any stage from segmentation on. */
interface Outlined extends Normalised {
  readonly documents: ReadonlyArray<
    Omit<DocumentDraft, 'decisions' | 'requests'> & {
      readonly decisions: ReadonlyArray<
        DecisionDraft & { readonly actions?: readonly OutlinedAction[] }
      >
      readonly requests: ReadonlyArray<
        OutlinedAction | { readonly start: number; readonly end: number }
      >
    }
  >
}

type OutlinedAction = ExtractedAction & Partial<Pick<Action, 'confidence'>>

function outlineDocuments(outlined: Outlined): string {
  const documents = outlined.documents.map((document, index) =>
    outlineDocument(outlined, document, index + 1),
  )
  const warnings = outlined.warnings.map(({ code, message }) => `! ${code}: ${message}`)
  return [...documents, ...warnings].join('\n\n')
}

function outlineDocument(
  outlined: Outlined,
  document: Outlined['documents'][number],
  number: number,
): string {
  const { kind, language, pages, issuer, subject, memo, issued, meeting } = document
  const fields: ReadonlyArray<readonly [string, string | null | undefined]> = [
    ['issuer', issuer?.text],
    ['subject', subject?.text],
    ['memo', memo?.text],
    [
      'issued',
      issued &&
        `${issued.date}  ${issued.text}${issued.bangla === null ? '' : `  ${issued.bangla}`}`,
    ],
    ['meeting', meeting?.date && `${meeting.date.date ?? '?'}  ${meeting.date.text}`],
    ['time', meeting?.time && `${meeting.time.time ?? 'unreadable'}  ${meeting.time.text}`],
    ['venue', meeting?.venue?.text],
    [
      'chair',
      meeting?.chair &&
        [meeting.chair.name, meeting.chair.designation, meeting.chair.organisation?.nameEn]
          .filter(Boolean)
          .join(' · '),
    ],
  ]
  return [
    `${number}. ${kind} (${language}), pages ${pages[0]}–${pages[1]}`,
    ...fields.flatMap(([name, value]) => (value == null ? [] : [`   ${name.padEnd(9)}${value}`])),
    ...document.paragraphs.map(({ label, text }) => `   ¶ ${label ?? '·'} ${shorten(text)}`),
    ...document.decisions.flatMap((decision) => outlineDecision(outlined, decision)),
    ...document.followUps.map(
      ({ label, meetingDate, text, decision }) =>
        `   ↳ follow-up ${label ?? ''} of ${meetingDate ?? '?'} ${decision ?? ''} ${shorten(text ?? '')}`,
    ),
    ...document.requests.flatMap((request) =>
      'modality' in request
        ? outlineAction(request, '   ')
        : [`   ? ${readable(outlined.text.slice(request.start, request.end))}`],
    ),
    ...(document.attendees.length > 0 ? [`   ${document.attendees.length} attendees`] : []),
    ...document.recipients.map(
      ({ serial, text, copy }) => `   → ${copy ? 'copy ' : ''}${serial ?? '·'} ${shorten(text)}`,
    ),
  ].join('\n')
}

function outlineDecision(
  outlined: Outlined,
  decision: Outlined['documents'][number]['decisions'][number],
): readonly string[] {
  const words = (passage: Passage): string =>
    readable(passage.map(({ start, end }) => outlined.text.slice(start, end)).join(' … '))
  return [
    `   ▪ ${decision.label?.printed ?? '·'} ¶${decision.paragraph ?? '–'} ${decision.agenda === null ? '' : `[${shorten(words(decision.agenda))}] `}${words(decision.body)}`,
    ...decision.implementers.map(({ from, passage }) => `       ${from}: ${words(passage)}`),
    ...decision.times.map((passage) => `       time: ${words(passage)}`),
    ...(decision.actions ?? []).flatMap((action) => outlineAction(action, '       ')),
  ]
}

function outlineAction(action: OutlinedAction, indent: string): readonly string[] {
  const { modality, text, owners, recipients, deadline, reasons, confidence } = action
  return [
    `${indent}${modality.toUpperCase()} ${text}${confidence === undefined ? '' : `  (${confidence})`}`,
    ...owners.map(
      (owner) =>
        `${indent}  who   ${owner.text}  ${owner.kind}, ${owner.from}${owner.role === 'support' ? ', support' : ''}${owner.organisation === null ? '' : `  = ${owner.organisation.nameEn}`}`,
    ),
    ...recipients.map(
      (recipient) =>
        `${indent}  to    ${recipient.text}${recipient.organisation === null ? '' : `  = ${recipient.organisation.nameEn}`}`,
    ),
    ...(deadline === null
      ? []
      : [
          `${indent}  when  ${deadline.text}  ${deadline.kind}${deadline.date === null ? '' : ` ${deadline.date}, ${banglaDate(deadline.date)}`}${deadline.recurrence === null ? '' : ` ${deadline.recurrence}`}`,
        ]),
    ...(reasons.length === 0 ? [] : [`${indent}  look  ${reasons.join(', ')}`]),
  ]
}

/** Line breaks inside a passage as signs, so that an outline keeps one line a node. */
const readable = (text: string): string => text.replace(/\u2028/g, ' ⏎ ')
const shorten = (text: string): string => (text.length > 90 ? `${text.slice(0, 89)}…` : text)
