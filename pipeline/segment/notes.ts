import {
  implementerLinePattern,
  implementerPattern,
  supportNotePattern,
  timeNoteLinePattern,
  timeNotePattern,
  verbEnd,
} from '../bangla/headings.ts'
import { isAcronym } from '../bangla/acronyms.ts'
import { bulletSigns } from '../bangla/labels.ts'
import { committeePosts, officeEndPattern } from '../bangla/offices.ts'
import { timeCellPattern } from '../bangla/time-cells.ts'
import { finalPredicate } from '../bangla/verbs.ts'
import { cutHoles, trimSpan } from '../document/spans.ts'
import type { Span } from '../../schemas/span.ts'
import type { Normalised, Passage } from '../../schemas/stages.ts'

/** A line that says who implements or until when, with the words behind its label. */
interface Note {
  readonly kind: 'implementer' | 'time'
  /** All of it with its label and brackets: left out of the decision's text. */
  readonly whole: Span
  readonly value: Span
  /** It goes on with the note before. */
  readonly isSequel?: true
}

export interface Notes {
  readonly body: Passage
  readonly implementers: readonly Passage[]
  readonly times: readonly Passage[]
}

/** What may stand before a note: a line's or sentence's start, a bracket, a sentence without its dari. */
const openingPattern = new RegExp(
  `(?:^|[।;\\n\\u2028\\t([{*_]|\\)|।["']|${verbEnd}\\s?,?)[\\s_(["'${bulletSigns}-]*$`,
  'u',
)

/** What of it goes with the note. */
const leadPattern = new RegExp(`[([{\\s_,${bulletSigns}-]*$`, 'u')

/**
 * Part the implementer and time lines from the words of a decision.
 * > | … হালনাগাদ করতে হবে। বাস্তবায়নকারী কর্তৃপক্ষঃ মহিলা বিষয়ক অধিদপ্তর।
 * > | ^^^^^^^^^^^^^^^^^^^ body                        ^^^^^^^^^^^^^^^^^^^ implementer
 */
export function cutNotes(text: Normalised, passage: Passage): Notes {
  const labelled = passage.flatMap((span, index) =>
    overPages(text, notesIn(text, span), span, passage.slice(index + 1)),
  )
  const isNamed = labelled.some(({ kind }) => kind === 'implementer')
  const rest = passage.flatMap((span) =>
    cutHoles(
      span,
      labelled.map(({ whole }) => whole),
    ),
  )
  const last = rest.findLast((span) => /[\p{L}\p{N}]/u.test(text.text.slice(span.start, span.end)))
  const offices =
    isNamed || last === undefined ? [] : officeNotes(text, last, { isBelow: last !== rest[0] })
  const notes = [...labelled, ...offices]
  const holes = notes.map(({ whole }) => whole)
  const valuesOf = (kind: Note['kind']): readonly Passage[] =>
    notes
      .filter((note) => note.kind === kind && note.value.start < note.value.end)
      .reduce<readonly Passage[]>(
        (passages, { value, isSequel }) =>
          isSequel === true
            ? [...passages.slice(0, -1), [...(passages.at(-1) ?? []), value]]
            : [...passages, [value]],
        [],
      )
  return {
    body: passage
      .flatMap((span) => cutHoles(span, holes))
      .map((span) => trimSpan(text.text, span))
      .filter((span) => /[\p{L}\p{N}]/u.test(text.text.slice(span.start, span.end))),
    implementers: valuesOf('implementer'),
    times: valuesOf('time'),
  }
}

/**
 * The last note of a cell that breaks off at the end of a page goes on with the cell.
 * > | বাস্তবায়নে: উপপরিচালক, কৃষি ⏎⏎ সম্প্রসারণ অধিদপ্তর, নেত্রকোণা।
 */
function overPages(
  { folded }: Normalised,
  notes: readonly Note[],
  { end }: Span,
  below: Passage,
): readonly Note[] {
  const [last, next] = [notes.at(-1), below[0]]
  if (last === undefined || next === undefined || last.value.end < end) return notes
  if (finalPredicate(folded.slice(next.start, next.end)) !== null) return notes
  return [...notes, { kind: last.kind, whole: next, value: next, isSequel: true }]
}

/**
 * Offices alone behind the sentence, in a bracket or behind a dash, by their kind, their letters or the registry.
 * > | … নিশ্চিত করতে হবে। [জেলা প্রশাসক, সকল]   … প্রেরণ করতে হবে (প্রশাসন শাখা);   … প্রেরণ করতে হবে — প্রশাসন শাখা।   … ফেলতে হবে। -পাউবো
 */
const sentenceEnd = `(?:[।;.]|${verbEnd})\\s*`
const officeNotePatterns = [
  `${sentenceEnd}(?<note>[([](?<offices>[^()[\\]]*(?:\\([^()]*\\)[^()[\\]]*)*)[)\\]])[\\s।;.]*$`,
  `${sentenceEnd}(?<note>-\\s?(?<offices>[^।:]+?))[\\s।;.]*$`,
].map((pattern) => new RegExp(pattern, 'u'))

/** > | — প্রধান প্রকৌশলী ও সচিব — in a line of its own below the sentence. */
const officeLinePattern = /^\s*(?<note>-\s(?<offices>[^।:\n\u2028]+?))[\s।;.]*$/u

/** > | সময় ২২/০১/২০২৬ পর্যন্ত। (উপজেলা প্রকৌশলী-সকল) — behind a note that was cut out. */
const officeBracketPattern =
  /^\s*(?<note>[([](?<offices>[^()[\]]*(?:\([^()]*\)[^()[\]]*)*)[)\]])[\s।;.]*$/u

/** > | … কমিটি গঠন করা হলো- সচিব (আহ্বায়ক), প্রকৌশলী (সদস্য)। — who sits on it: a part of what was decided. */
const seatPattern = new RegExp(`\\((?:${committeePosts})\\)`, 'u')

/** > | … পরিচালনা করতে হবে - পৌর প্রশাসক - আগামী ৩ দিনের মধ্যে।   … রাখতে হবে - তত্ত্বাবধায়ক - চলমান। — until when, behind a dash of its own. */
const timeBehindPattern = /\s-\s?(?<time>[^-]+|[\d-]+)$/u

function officeNotes(
  { text, folded, mentions }: Normalised,
  span: Span,
  { isBelow }: { readonly isBelow: boolean },
): readonly Note[] {
  const slice = folded.slice(span.start, span.end)
  const patterns = isBelow
    ? [...officeNotePatterns, officeLinePattern, officeBracketPattern]
    : officeNotePatterns
  const match = patterns.map((pattern) => pattern.exec(slice)).find((one) => one !== null)
  const { note = '', offices: noted = '' } = match?.groups ?? {}
  const behind = timeBehindPattern.exec(noted)
  const isTimed = timeCellPattern.test(behind?.groups?.['time'] ?? '')
  const offices = isTimed ? noted.slice(0, behind?.index) : noted
  if (match === undefined || offices.length > 160 || seatPattern.test(offices)) return []
  if (finalPredicate(offices)?.voice === 'active') return []
  const start = span.start + match.index + match[0].lastIndexOf(note)
  const at = start + note.indexOf(noted)
  const value = trimSpan(text, { start: at, end: at + offices.length })
  const isOffices =
    namesOffices(offices) ||
    mentions.some((mention) => mention.type === 'organisation' && mention.start === value.start)
  if (!isOffices) return []
  const implementer: Note = { kind: 'implementer', whole: { start, end: span.end }, value }
  if (!isTimed || behind === null) return [implementer]
  const timeStart = at + behind.index + behind[0].search(/[^\s-]/u)
  const time = trimSpan(text, { start: timeStart, end: at + noted.length })
  return [implementer, { kind: 'time', whole: time, value: time }]
}

/** Whether one of the names in a list of them is an office's by its kind or its letters. */
export function namesOffices(folded: string): boolean {
  const unbracketed = folded.replace(/\([^()]*\)/gu, ' ')
  // A break may stand between two offices or inside the name of one.
  return [unbracketed, unbracketed.replace(/[\n\u2028]/gu, ' ')]
    .flatMap((words) => words.split(/[,;/\n\u2028]|\sও\s|\sএবং\s/u))
    .some((name) => officeEndPattern.test(name.trim()) || isAcronym(name.trim()))
}

/** Whether nothing follows the words but offices that are a note of their own. */
export const endsWithOffices = (text: Normalised, span: Span): boolean =>
  officeNotes(text, span, { isBelow: false }).length > 0

/** > | (বাস্তবায়ন: সম্পাদনা পরিষদ ও লাইব্রেরিয়ান)   সময়সীমা: ৩০ জুন — words that begin as an implementer or time line. */
export const isNote = (folded: string): boolean =>
  implementerLinePattern.test(folded) || timeNoteLinePattern.test(folded)

/** Where one decision ends and the next begins because each has its own implementer line. */
export function cutAfterNotes(text: Normalised, span: Span): readonly Span[] {
  const ends = notesIn(text, span)
    .filter(({ kind }) => kind === 'implementer')
    .map(({ whole }) => whole.end)
    .filter((end) => hasDecision(text.folded.slice(end, span.end)))
  const starts = [span.start, ...ends]
  return starts.map((start, index) => ({ start, end: ends[index] ?? span.end }))
}

const hasDecision = (folded: string): boolean =>
  folded.split(/[।;\n\u2028]/u).some((sentence) => finalPredicate(sentence) !== null)

function notesIn({ text, folded }: Normalised, span: Span): readonly Note[] {
  const slice = folded.slice(span.start, span.end)
  const heads = [
    ...[...slice.matchAll(implementerPattern)].map((match) => ({
      kind: 'implementer' as const,
      match,
    })),
    ...[...slice.matchAll(timeNotePattern)].map((match) => ({ kind: 'time' as const, match })),
    ...[...slice.matchAll(supportNotePattern)].map((match) => ({
      kind: 'support' as const,
      match,
    })),
  ]
    .filter(({ match }) => openingPattern.test(slice.slice(0, match.index)))
    .toSorted((a, b) => a.match.index - b.match.index)
  return heads.map(({ kind, match }, index) => {
    // Who helps is told by the label, which stays with the names.
    const valueStart = match.index + (kind === 'support' ? 0 : match[0].length)
    const next = heads[index + 1]?.match.index ?? slice.length
    const lead = leadPattern.exec(slice.slice(0, match.index))?.[0] ?? ''
    const end = endOfNote(slice, lead, valueStart, next)
    const value = trimSpan(
      text,
      { start: span.start + valueStart, end: span.start + end.value },
      '।;,*_',
    )
    return {
      kind: kind === 'time' ? kind : 'implementer',
      value,
      whole: { start: span.start + match.index - lead.length, end: span.start + end.whole },
    }
  })
}

/** A note ends with its bracket, its sentence, its line unless that breaks off, or where the next note begins. */
function endOfNote(
  slice: string,
  lead: string,
  from: number,
  limit: number,
): { value: number; whole: number } {
  const closing = { '(': ')', '[': ']', '{': '}' }[lead.trim().at(-1) ?? '']
  const close = closing === undefined ? -1 : matchingClose(slice, from, limit, closing)
  if (close !== -1) {
    const after = /^[\s।;]*/u.exec(slice.slice(close + 1, limit))?.[0].length ?? 0
    return { value: close, whole: close + 1 + after }
  }
  // > | ১। উপপরিচালক, খুলনা। ২। উপজেলা প্রকৌশলী।   ক) জেলা রেজিস্ট্রার। খ) প্রধান শিক্ষক। — the dari of a label, and the
  // one before the next label, end nothing.
  const isLabelled = /^\s*\(?(?:\d{1,2}|[ক-হ])[।.)]\s/u.test(slice.slice(from))
  const stopPattern = isLabelled
    ? /(?<!(?:^|\s)(?:\d{1,2}|[ক-হ]))।(?!\s*\(?(?:\d{1,2}|[ক-হ])[।.)]\s)|[\n\u2028](?!\s*\(?(?:\d{1,2}|[ক-হ])[।.)]\s)/u
    : /।|[\n\u2028]/u
  let end = from
  while (end < limit) {
    const rest = slice.slice(end, limit)
    const stop = stopPattern.exec(rest.replace(/^\s+/u, (blanks) => ' '.repeat(blanks.length)))
    if (stop === null) return { value: limit, whole: limit }
    end += stop.index + 1
    if (stop[0] === '।') return { value: end - 1, whole: end }
    const nextLine = slice.slice(end, limit).split(/[\n\u2028]/u)[0] ?? ''
    if (finalPredicate(nextLine) !== null || nextLine.length > 120)
      return { value: end - 1, whole: end }
  }
  return { value: limit, whole: limit }
}

function matchingClose(slice: string, from: number, limit: number, closing: string): number {
  const opening = { ')': '(', ']': '[', '}': '{' }[closing]
  let depth = 1
  for (let at = from; at < limit; at += 1) {
    if (slice[at] === opening) depth += 1
    if (slice[at] === closing && --depth === 0) return at
  }
  return -1
}
