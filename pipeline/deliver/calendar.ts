import type { DeliveredDecision } from '../../schemas/delivery/decision.ts'
import { graphemesOf } from '../document/graphemes.ts'
import type { Told } from '../store/former.ts'
import { entriesOf, type Entry } from './calendar-entries.ts'
import { columns, rowOf, type Row } from './row.ts'

/** RFC 5545, 3.1: a line has at most so many octets, its end not counted. */
const mostOctets = 75

/** Signs stand on the letter before them, and hasanta (্) and joiners tie the next letter to theirs. */
const isTied = (before: string, sign: string): boolean =>
  sign > '\u02FF' &&
  (before === '\u09CD' || before === '\u200D' || /[\p{M}\u200C\u200D]/u.test(sign))

/** Of UTF-8. */
function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x1_0000 ? 3 : 4
}

/** A line in pieces that go on after a space, none cut inside a letter with its signs if they fit on a line. */
export function folded(line: string): string {
  let [text, start, at, free, octets, before] = ['', 0, 0, 0, 0, '']
  for (const sign of line) {
    const length = octetsOf(sign)
    if (!isTied(before, sign)) free = at
    while (octets + length > mostOctets) {
      const cut = free > start ? free : at
      text += `${line.slice(start, cut)}\r\n `
      octets = 1 + Buffer.byteLength(line.slice(cut, at))
      start = cut
    }
    octets += length
    at += sign.length
    before = sign
  }
  return `${text}${line.slice(start)}\r\n`
}

/** RFC 5545, 3.3.11. */
const textValue = (text: string): string =>
  text.replaceAll(/[\\;,]/gu, String.raw`\$&`).replaceAll('\n', String.raw`\n`)

const dayValue = (iso: string): string => iso.replaceAll('-', '')
const timeValue = (iso: string): string => iso.replaceAll(/[-:]|\.\d+/gu, '')

/** So many letters of an action are its title. */
const titleLetters = 90

function titleOf({ leads, text }: Row): string {
  const whole = leads === '' ? text : `${leads}: ${text}`
  if (whole.length <= titleLetters) return whole
  const letters = graphemesOf(whole)
  return letters.length <= titleLetters ? whole : `${letters.slice(0, titleLetters).join('')}…`
}

/** What only programs read, and days that are told in words as well. */
const untold: ReadonlySet<keyof Row> = new Set(['due', 'met', 'recurrence', 'approved', 'action'])

/** What a calendar says of an action below its title: what a sheet says for people, without what is empty. */
const descriptionOf = (row: Row): string =>
  columns
    .filter(({ key }) => row[key] !== '' && !untold.has(key))
    .map(({ key, heading }) => `${heading}: ${row[key]}`)
    .join('\n')

/** An event of a whole day, the same bytes for the same form of the decision. */
function eventOf(
  decision: DeliveredDecision,
  { action, when, isCancelled }: Entry,
): readonly string[] {
  const row = rowOf(decision, action)
  return [
    'BEGIN:VEVENT',
    `UID:${action.id}@siddhanta`,
    `DTSTAMP:${timeValue(decision.approvedAt)}`,
    `SEQUENCE:${decision.revision}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `DTSTART;VALUE=DATE:${dayValue(when.first)}`,
    ...(when.rule === undefined ? [] : [`RRULE:${when.rule}`]),
    `SUMMARY:${textValue(titleOf(row))}`,
    `DESCRIPTION:${textValue(descriptionOf(row))}`,
    // Nobody is busy all day for having something to hand in.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

const head = (owner: string | null): readonly string[] => {
  const name = textValue(owner === null ? 'সভার সিদ্ধান্ত' : `সভার সিদ্ধান্ত: ${owner}`)
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//siddhanta//decisions//BN',
    'CALSCALE:GREGORIAN',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
  ]
}

const linesOf = (lines: readonly string[]): string => lines.map(folded).join('')

/** Decisions as an iCalendar (RFC 5545): an event for each action with a day, cancelled where it was taken back. */
export async function* calendarOf(
  decisions: AsyncIterable<Told>,
  owner: string | null,
): AsyncGenerator<string> {
  yield linesOf(head(owner === null ? null : owner.replaceAll(/\p{Cc}/gu, ' ')))
  for await (const decision of decisions)
    for (const entry of entriesOf(decision, owner)) yield linesOf(eventOf(decision, entry))
  yield linesOf(['END:VCALENDAR'])
}
