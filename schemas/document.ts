import { z } from 'zod'
import { Action } from './action.ts'
import { ClockTime, IsoDate } from './date.ts'
import { Decision } from './decision.ts'
import { Organisation } from './organisation.ts'
import { Evidence } from './span.ts'

const text = z.string().min(1)

export const DocumentKind = z.enum(['minutes', 'letter', 'order', 'attendance', 'other'])
export type DocumentKind = z.infer<typeof DocumentKind>

export const Issuer = z
  .object({ text, organisation: Organisation.nullable(), evidence: Evidence })
  .readonly()
export type Issuer = z.infer<typeof Issuer>

/** Date of issue. `bangla` is the twin date of the Bangla calendar as printed. */
export const Issued = z
  .object({ text, date: IsoDate, bangla: text.nullable(), evidence: Evidence })
  .readonly()
export type Issued = z.infer<typeof Issued>

export const Chair = z
  .object({
    name: text.nullable(),
    designation: text.nullable(),
    organisation: Organisation.nullable(),
    text,
    evidence: Evidence,
  })
  .readonly()
export type Chair = z.infer<typeof Chair>

export const Meeting = z
  .object({
    date: z.object({ text, date: IsoDate.nullable(), evidence: Evidence }).readonly().nullable(),
    /** A null `time` inside means: printed but unreadable. */
    time: z.object({ text, time: ClockTime.nullable(), evidence: Evidence }).readonly().nullable(),
    venue: z.object({ text, evidence: Evidence }).readonly().nullable(),
    chair: Chair.nullable(),
  })
  .readonly()
export type Meeting = z.infer<typeof Meeting>

/** The unnumbered opening has `number` and `label` null. */
export const Paragraph = z
  .object({
    number: z.int().nonnegative().nullable(),
    label: text.nullable(),
    text,
    evidence: Evidence,
  })
  .readonly()
export type Paragraph = z.infer<typeof Paragraph>

/** A decision of another meeting that this document quotes or asks about. */
export const FollowUp = z
  .object({
    label: text.nullable(),
    meetingDate: IsoDate.nullable(),
    memo: text.nullable(),
    text: text.nullable(),
    evidence: Evidence,
    /** The decision it refers to, when the archive holds it. */
    decision: z.string().nullable(),
  })
  .readonly()
export type FollowUp = z.infer<typeof FollowUp>

/** A row of an attendance sheet. Contacts are left out. */
export const Attendee = z
  .object({
    serial: z.int().nonnegative().nullable(),
    text,
    name: text.nullable(),
    designation: text.nullable(),
    organisation: Organisation.nullable(),
  })
  .readonly()
export type Attendee = z.infer<typeof Attendee>

/** An entry of the distribution list. `copy` for অনুলিপি: sent for information. */
export const Addressee = z
  .object({
    serial: z.int().nonnegative().nullable(),
    text,
    organisation: Organisation.nullable(),
    copy: z.boolean(),
  })
  .readonly()
export type Addressee = z.infer<typeof Addressee>

/** One document of a file: a file often holds a letter, the minutes and the attendance sheets. */
export const Document = z
  .object({
    kind: DocumentKind,
    language: z.enum(['bn', 'en']),
    /** First and last page. */
    pages: z.tuple([z.int().positive(), z.int().positive()]).readonly(),
    issuer: Issuer.nullable(),
    subject: z.object({ text, evidence: Evidence }).readonly().nullable(),
    memo: z.object({ text, evidence: Evidence }).readonly().nullable(),
    issued: Issued.nullable(),
    /** Null unless `kind` is minutes. */
    meeting: Meeting.nullable(),
    paragraphs: z.array(Paragraph).readonly(),
    decisions: z.array(Decision).readonly(),
    followUps: z.array(FollowUp).readonly(),
    /** What a letter itself asks for. */
    requests: z.array(Action).readonly(),
    attendees: z.array(Attendee).readonly(),
    recipients: z.array(Addressee).readonly(),
  })
  .readonly()
export type Document = z.infer<typeof Document>
