import {
  datedMeetingPattern,
  earlierLeads,
  namedDecisionPattern,
  numberedMeetingPattern,
  quotedBeforePattern,
  statedBeforePattern,
} from '../bangla/earlier-decisions.ts'
import { otherMeetingPattern } from '../bangla/introducers.ts'
import { quote } from '../document/quote.ts'
import { lastSentence } from '../document/sentences.ts'
import { overlaps } from '../document/spans.ts'
import type { FollowUp } from '../../schemas/document.ts'
import type { Normalised, Passage } from '../../schemas/stages.ts'
import type { Block } from './blocks.ts'
import { earlierMeetingDate, minutesMemo } from './earlier-meetings.ts'
import { toldInList } from './earlier-lists.ts'
import { toldBefore, toldBehind, toldByLabel, type Telling } from './tellings.ts'

/** A row of a table that holds what an earlier meeting decided. */
export interface EarlierRow {
  readonly passage: Passage
  /** With what stands behind it: which meeting it was. */
  readonly place: Passage
  readonly label: string | null
}

/** What is known of the document that tells. */
export interface Teller {
  readonly isMinutes: boolean
  /** The meeting's date of minutes, the date of a letter. */
  readonly today: string | null
  /** The memo number to which it refers as a whole. */
  readonly reference: string | null
}

/** Decisions of another meeting that are quoted or told of, with that meeting's date and the memo of its minutes. */
export function readFollowUps(
  text: Normalised,
  blocks: readonly Block[],
  rows: readonly EarlierRow[],
  { isMinutes, today, reference }: Teller,
): readonly FollowUp[] {
  const told = distinct(blocks.flatMap((_, index) => tellingsIn(text, blocks, index, isMinutes)))
    // Minutes that only name a decision may be about to list several; so may a letter that names none.
    .filter(
      ({ body, label }, _, all) =>
        body !== null || (!isMinutes && (label !== null || all.every((one) => one.body === null))),
    )
  const listed = rows.map(({ passage, label, place }) => ({ body: passage, lead: place, label }))
  const known = new Set(told.map(({ label }) => label))
  const named = isMinutes ? [] : namedIn(text, blocks).filter(({ label }) => !known.has(label))
  const found = [...told, ...listed, ...named]
    .toSorted((a, b) => startOf(a) - startOf(b))
    .flatMap((telling) => followUp(text, blocks, telling, { today, reference }))
  return isMinutes ? found : ofOneMeeting(found)
}

/** A letter that tells of several decisions under one another names their meeting once. */
const ofOneMeeting = (found: readonly FollowUp[]): readonly FollowUp[] =>
  found.map((one, index) => ({
    ...one,
    meetingDate:
      one.meetingDate ??
      found.slice(0, index).findLast(({ meetingDate }) => meetingDate !== null)?.meetingDate ??
      null,
  }))

const startOf = ({ lead }: Telling): number => lead[0]?.start ?? 0

function followUp(
  text: Normalised,
  blocks: readonly Block[],
  { body, lead, label }: Telling,
  { today, reference }: Pick<Teller, 'today' | 'reference'>,
): readonly FollowUp[] {
  const quoted = quote(text, ...(body ?? lead))
  if (quoted === null) return []
  const end = Math.max(...lead.map((span) => span.end))
  const before = blocks.filter((block) => block.start < end && (!block.isRow || end <= block.end))
  // Of its own block only what stands up to here: what follows may speak of other meetings.
  const said = before.map((block) => ({ start: block.start, end: Math.min(block.end, end) }))
  const near = [...said.slice(-3), ...lead]
  return [
    {
      label,
      meetingDate:
        earlierMeetingDate(text, near, today) ?? earlierMeetingDate(text, said, today, true),
      memo: minutesMemo(text, before.slice(-3)) ?? reference,
      text: body === null ? null : quoted.text,
      evidence: quoted.evidence,
      decision: null,
    },
  ]
}

function tellingsIn(
  text: Normalised,
  blocks: readonly Block[],
  index: number,
  isMinutes: boolean,
): readonly Telling[] {
  const block = blocks[index] as Block
  const behind = earlierLeads.flatMap((pattern) =>
    [...block.folded.matchAll(pattern)]
      .filter(
        ({ 0: words, index: at, groups }) =>
          !isMinutes ||
          groups?.['told'] !== undefined ||
          isOther(lastSentence(block.folded.slice(0, at + words.length))),
      )
      .flatMap((match) => toldBehind(text, block, match, blocks.slice(index + 1))),
  )
  const isTold = isOther(block.folded) || datedMeetingPattern.test(block.folded)
  const quoted = isTold ? quotedBeforePattern : null
  const before = [quoted, statedBeforePattern].flatMap((pattern) =>
    pattern === null
      ? []
      : [...block.folded.matchAll(pattern)]
          .filter(
            ({ index: at, groups }) =>
              !isMinutes ||
              groups?.['told'] !== undefined ||
              groups?.['quoted'] !== undefined ||
              groups?.['inner'] !== undefined ||
              isOther(`${lastSentence(block.folded.slice(0, at))}সভায় `),
          )
          .map((match) => toldBefore(block, match)),
  )
  return [...behind, ...before, ...(isMinutes ? toldInList(text, blocks, index) : [])]
}

/** What a letter names by label alone, each once. */
const namedIn = (text: Normalised, blocks: readonly Block[]): readonly Telling[] =>
  blocks
    .flatMap((block) =>
      [...block.folded.matchAll(namedDecisionPattern)].map((match) =>
        toldByLabel(text, block, match),
      ),
    )
    .filter(({ label }, at, all) => all.findIndex((other) => other.label === label) === at)

/** Whether words speak of another meeting. */
const isOther = (said: string): boolean =>
  otherMeetingPattern.test(said) || numberedMeetingPattern.test(said)

/** Each place once: a telling may fit two patterns. */
const distinct = (tellings: readonly Telling[]): readonly Telling[] =>
  tellings.reduce<Telling[]>((kept, one) => {
    const spans = one.body ?? one.lead
    const isKnown = kept.some((other) =>
      (other.body ?? other.lead).some((a) => spans.some((b) => overlaps(a, b))),
    )
    return isKnown ? kept : [...kept, one]
  }, [])
