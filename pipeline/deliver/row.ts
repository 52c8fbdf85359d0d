import type { Modality } from '../../schemas/action.ts'
import type { DeliveredDecision } from '../../schemas/delivery/decision.ts'
import { bothCalendars } from '../show/bangla-date.ts'
import { actionsOf } from './owned.ts'

/** What people see above a column, and how wide it is in a sheet, in letters. */
export interface Column {
  readonly key: string
  readonly heading: string
  readonly width: number
  /** day: ISO 8601, or nothing · time: of Dhaka, as `2026-11-22 16:00:00` */
  readonly kind: 'text' | 'day' | 'time'
}

/** What is told of an action, in the order of the columns. */
export const columns = [
  { key: 'label', heading: 'ক্রমিক', width: 8, kind: 'text' },
  { key: 'text', heading: 'সিদ্ধান্ত / করণীয়', width: 60, kind: 'text' },
  { key: 'leads', heading: 'বাস্তবায়নকারী', width: 26, kind: 'text' },
  { key: 'helpers', heading: 'সহযোগী', width: 26, kind: 'text' },
  { key: 'recipients', heading: 'প্রাপক', width: 20, kind: 'text' },
  { key: 'modality', heading: 'ধরন', width: 14, kind: 'text' },
  { key: 'deadline', heading: 'সময়সীমা (যেমন মুদ্রিত)', width: 24, kind: 'text' },
  { key: 'due', heading: 'শেষ তারিখ', width: 12, kind: 'day' },
  { key: 'dueInWords', heading: 'শেষ তারিখ (বঙ্গাব্দ / খ্রিষ্টাব্দ)', width: 26, kind: 'text' },
  { key: 'recurrence', heading: 'পুনরাবৃত্তির নিয়ম', width: 16, kind: 'text' },
  { key: 'ministry', heading: 'মন্ত্রণালয় / বিভাগ', width: 26, kind: 'text' },
  { key: 'subject', heading: 'সভার বিষয়', width: 36, kind: 'text' },
  { key: 'memo', heading: 'স্মারক নম্বর', width: 24, kind: 'text' },
  { key: 'met', heading: 'সভার তারিখ', width: 12, kind: 'day' },
  { key: 'metInWords', heading: 'সভার তারিখ (বঙ্গাব্দ / খ্রিষ্টাব্দ)', width: 26, kind: 'text' },
  { key: 'approved', heading: 'অনুমোদনের সময় (ঢাকা)', width: 20, kind: 'time' },
  { key: 'source', heading: 'উৎস ফাইল', width: 24, kind: 'text' },
  { key: 'decision', heading: 'সিদ্ধান্তের আইডি', width: 22, kind: 'text' },
  { key: 'action', heading: 'করণীয়ের আইডি', width: 22, kind: 'text' },
] as const satisfies readonly Column[]

/** An action in words for people; empty where there is nothing to say. */
export type Row = Readonly<Record<(typeof columns)[number]['key'], string>>

/** The words that the web app has for the same. */
const modalities: Readonly<Record<Modality, string>> = {
  must: 'করতে হবে',
  request: 'অনুরোধ',
  may: 'করা যেতে পারে',
  resolved: 'অনুমোদিত; করণীয় নেই',
}

/** Printed words on one line: cells of tables hold breaks, and typed text may hold signs that no file takes. */
export const oneLine = (text: string): string =>
  text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .toWellFormed()

const listed = (names: ReadonlyArray<{ readonly text: string }>): string =>
  names.map(({ text }) => oneLine(text)).join('; ')

/** Bangladesh has had no daylight saving time since 2009. */
const dhakaAheadMs = 6 * 3_600_000

const dhakaTime = (iso: string): string =>
  new Date(Date.parse(iso) + dhakaAheadMs).toISOString().slice(0, 19).replace('T', ' ')

const inWords = (day: string | null): string => (day === null ? '' : bothCalendars(day))

/** A row for each action of a decision, or for those of one owner. */
export const rowsOf = (decision: DeliveredDecision, owner: string | null): readonly Row[] =>
  actionsOf(decision, owner).map((action) => rowOf(decision, action))

export function rowOf(
  { id, label, approvedAt, source }: DeliveredDecision,
  {
    id: action,
    text,
    modality,
    owners,
    recipients,
    deadline,
  }: DeliveredDecision['actions'][number],
): Row {
  const due = deadline?.date ?? null
  return {
    label: label?.printed ?? '',
    text: oneLine(text),
    leads: listed(owners.filter(({ role }) => role === 'lead')),
    helpers: listed(owners.filter(({ role }) => role === 'support')),
    recipients: listed(recipients),
    modality: modalities[modality],
    deadline: oneLine(deadline?.text ?? ''),
    due: due ?? '',
    dueInWords: inWords(due),
    recurrence: oneLine(deadline?.recurrence ?? ''),
    ministry: oneLine(source.organisation?.name ?? source.issuer ?? ''),
    subject: oneLine(source.subject ?? ''),
    memo: oneLine(source.memo ?? ''),
    met: source.meetingDate ?? '',
    metInWords: inWords(source.meetingDate),
    approved: dhakaTime(approvedAt),
    source: oneLine(source.name),
    decision: id,
    action,
  }
}
