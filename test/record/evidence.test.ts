import { describe, expect, it } from 'vitest'
import { findBrokenEvidence } from '../../pipeline/record/evidence.ts'
import type { Decision } from '../../schemas/decision.ts'
import type { MinutesRecord } from '../../schemas/record.ts'
import { minutesOf, readText } from '../support/reading.ts'

const record = readText(
  minutesOf(`২। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:

ক) খাদ্য অধিদপ্তর আগামী ৭ দিনের মধ্যে গুদামের তালিকা খাদ্য মন্ত্রণালয়ে প্রেরণ করবে।

খ) গুদামের চাবি
হস্তান্তর করতে হবে।

গ) খাদ্য অধিদপ্তর গুদাম সংস্কার করবে।
বাস্তবায়নে: গণপূর্ত অধিদপ্তর`),
)
const decisions = record.documents.flatMap((document) => document.decisions)

/** The record with its first decision changed. */
const withDecision = (change: (decision: Decision) => Decision): MinutesRecord => ({
  ...record,
  documents: record.documents.map((document) => ({
    ...document,
    decisions: document.decisions.map((decision, index) =>
      index === 0 ? change(decision) : decision,
    ),
  })),
})

const slice = (evidence: Decision['evidence'] | undefined): readonly string[] =>
  (evidence ?? []).map(({ start, end }) => record.text.slice(start, end))

describe('the evidence of a record', () => {
  it('says what its fields say', () => {
    expect(findBrokenEvidence(record)).toEqual([])
  })

  it('of a decision leaves out its label and its implementer line', () => {
    expect(slice(decisions[2]?.evidence)).toEqual(['খাদ্য অধিদপ্তর গুদাম সংস্কার করবে।'])
  })

  it('keeps the line break that the text beside it folds', () => {
    expect(decisions[1]?.text).toBe('গুদামের চাবি হস্তান্তর করতে হবে।')
    expect(slice(decisions[1]?.evidence).join(' ').replace(/\s+/g, ' ')).toBe(decisions[1]?.text)
  })

  it('of owner, recipient and deadline covers just their words', () => {
    const [action] = decisions[0]?.actions ?? []
    expect(slice(action?.owners[0]?.evidence)).toEqual(['খাদ্য অধিদপ্তর'])
    expect(slice(action?.recipients[0]?.evidence)).toEqual(['খাদ্য মন্ত্রণালয়'])
    expect(slice(action?.deadline?.evidence)).toEqual(['আগামী ৭ দিনের মধ্যে'])
  })

  it('points to the place of the words, not to the first that are alike', () => {
    const [start = 0] = [decisions[2]?.actions[0]?.owners[0]?.evidence[0]?.start]
    expect(start).toBeGreaterThan(record.text.indexOf('হস্তান্তর'))
    expect(record.text.indexOf('খাদ্য অধিদপ্তর')).toBeLessThan(start)
  })

  it('has a piece for each part of a row that goes on over a page', () => {
    const rows = ['আলোচ্য বিষয়\tসিদ্ধান্ত', 'গুদাম\tগুদামের চাবি', '\tহস্তান্তর করতে হবে।']
    const { documents } = readText(minutesOf(`নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n\n${rows.join('\n')}`))
    const [decision] = documents.flatMap((document) => document.decisions)
    expect(decision?.text).toBe('গুদামের চাবি হস্তান্তর করতে হবে।')
    expect(decision?.evidence).toHaveLength(2)
  })
})

/** Evidence that does not hold. */
const broken: ReadonlyArray<readonly [how: string, change: (decision: Decision) => Decision]> = [
  ['other words', (decision) => ({ ...decision, text: `${decision.text} ইতি` })],
  ['no evidence', (decision) => ({ ...decision, evidence: [] })],
  [
    'a span outside the text',
    (decision) => ({
      ...decision,
      evidence: [{ start: 0, end: record.text.length + 1, regions: [] }],
    }),
  ],
  ['an empty span', (decision) => ({ ...decision, evidence: [{ start: 9, end: 9, regions: [] }] })],
]

describe('broken evidence', () => {
  it.each(broken)('is found with its path: %s', (_how, change) => {
    const found = findBrokenEvidence(withDecision(change))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^documents\.0\.decisions\.0: /)
  })

  it('is found in the fields of an action, too', () => {
    const found = findBrokenEvidence(
      withDecision((decision) => ({
        ...decision,
        actions: decision.actions.map((action) => ({
          ...action,
          owners: action.owners.map((owner) => ({ ...owner, text: 'বন অধিদপ্তর' })),
        })),
      })),
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('documents.0.decisions.0.actions.0.owners.0')
  })
})
