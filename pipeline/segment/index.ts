import { quote } from '../document/quote.ts'
import type { Span } from '../../schemas/span.ts'
import type { DocumentDraft, Normalised, Segmented } from '../../schemas/stages.ts'
import { readAttendees } from './attendance.ts'
import { blocksOf, flowing, type Block } from './blocks.ts'
import { readBody } from './body.ts'
import { readRecipients } from './distribution.ts'
import { kindOf, splitDocuments } from './documents.ts'
import { fieldsOf } from './header-fields.ts'
import { referencedMemo } from './earlier-meetings.ts'
import { readFollowUps } from './follow-ups.ts'
import { readIssued, readMemo } from './issue.ts'
import { readIssuer } from './issuer.ts'
import { readMeeting } from './meeting.ts'
import { partsOf } from './parts.ts'
import { readRequests } from './requests.ts'
import { withFieldSigns } from './silent-fields.ts'
import { readSubject } from './subject.ts'

/** Cut the text into its documents, and each into header, paragraphs, decisions and lists. */
export function segment(read: Normalised): Segmented {
  const blocks = withFieldSigns(blocksOf(read, { start: 0, end: read.text.length }))
  const text = { ...read, folded: flowing(read.folded, blocks) }
  return {
    ...text,
    documents: splitDocuments(blocks).map((document) => readDocument(text, document)),
  }
}

function readDocument(text: Normalised, blocks: readonly Block[]): DocumentDraft {
  const kind = kindOf(blocks)
  const span = { start: blocks[0]?.start ?? 0, end: blocks.at(-1)?.end ?? 0 }
  const language = languageOf(text.text.slice(span.start, span.end))
  const { head, body, tail } = partsOf(blocks)
  const fields = fieldsOf(head)
  const isMinutes = kind === 'minutes'
  const places = isMinutes ? [tail, head] : [head, tail]
  const memo = readMemo(text, places)
  const { paragraphs, decisions, earlier } = readBody(text, body)
  const meeting = isMinutes ? readMeeting(text, fields, { head, body }) : null
  const issued = readIssued(text, memo, places, meeting?.date?.evidence[0] ?? null)
  const followUps = readFollowUps(text, body, isMinutes ? earlier : [], {
    isMinutes,
    today: (isMinutes ? meeting?.date?.date : null) ?? issued?.date ?? null,
    reference: isMinutes ? null : referencedMemo(text, head),
  })
  return {
    kind,
    language,
    span,
    pages: pagesOf(text, span),
    issuer: readIssuer(text, head, tail),
    subject: readSubject(text, head, fields),
    memo: memo === null ? null : quote(text, memo),
    issued,
    meeting,
    paragraphs: kind === 'attendance' ? [] : paragraphs,
    decisions: isMinutes ? decisions : [],
    followUps,
    requests: kind === 'letter' ? readRequests(text, body, followUps, language) : [],
    attendees: kind === 'attendance' ? readAttendees(text, blocks) : [],
    recipients: kind === 'attendance' ? [] : readRecipients(text, tail),
  }
}

/** English minutes quote Bangla names and the other way round: the more letters decide. */
function languageOf(text: string): 'bn' | 'en' {
  const bengali = text.match(/[\u0980-\u09ff]/gu)?.length ?? 0
  const latin = text.match(/[a-z]/giu)?.length ?? 0
  return latin > bengali ? 'en' : 'bn'
}

function pagesOf({ pages }: Normalised, span: Span): readonly [number, number] {
  const own = pages
    .filter((page) => page.start < span.end && span.start < page.end)
    .map(({ number }) => number)
  return [own[0] ?? 1, own.at(-1) ?? 1]
}
