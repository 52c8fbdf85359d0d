import { describe, expect, it } from 'vitest'
import { linkFollowUps } from '../../pipeline/record/links.ts'
import type { FollowUp } from '../../schemas/document.ts'
import { minutesOf, readText } from '../support/reading.ts'

const { documents } = readText(`${minutesOf(`২। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:

ক) লবণ চাষিদের তালিকা প্রস্তুত করে শিল্প মন্ত্রণালয়ে প্রেরণ করতে হবে।

খ) গুদামের ছাদ মেরামত করতে হবে।`)}
স্বাক্ষরিত/-
নাজমা আক্তার

স্মারক নং-২৪.০০.০০০০.১১৪.০৬.০০২.২৬-৮৭\tতারিখ: ২১ মে ২০২৬
`)
const [first, second] = documents.flatMap(({ decisions }) => decisions)

const unknown: FollowUp = {
  label: null,
  meetingDate: null,
  memo: null,
  text: null,
  evidence: [],
  decision: null,
}

const cases: ReadonlyArray<
  readonly [by: string, followUp: Partial<FollowUp>, id: string | undefined]
> = [
  ['label and meeting', { label: 'খ', meetingDate: '2026-05-10' }, second?.id],
  ['label and memo', { label: 'ক', memo: '৮৭' }, first?.id],
  ['its words', { text: second?.text ?? '' }, second?.id],
  [
    'its words with a slip of typing',
    { text: 'লবন চাষীদের তালিকা প্রস্তুত করে শিল্প মন্ত্রণালয়ে প্রেরণ করতে হবে' },
    first?.id,
  ],
]

/** What does not say enough, or says something else. */
const refuses: ReadonlyArray<readonly [why: string, followUp: Partial<FollowUp>]> = [
  ['a label alone', { label: 'ক' }],
  ['a label of another meeting', { label: 'ক', meetingDate: '2026-04-10' }],
  ['a label of another memo', { label: 'ক', memo: '৭' }],
  ['a label that the meeting did not use', { label: 'গ', meetingDate: '2026-05-10' }],
  ['other words', { text: 'চিংড়ি ঘেরের নিবন্ধন সম্পন্ন করতে হবে।' }],
  ['nothing', {}],
]

const link = (followUp: Partial<FollowUp>): string | null | undefined =>
  linkFollowUps(
    documents.map((document) => ({ ...document, followUps: [{ ...unknown, ...followUp }] })),
  )[0]?.followUps[0]?.decision

describe('a follow-up', () => {
  it.each(cases)('is linked to its decision by %s', (_by, followUp, id) => {
    expect(id).toMatch(/^d_[0-9a-f]{16}$/)
    expect(link(followUp)).toBe(id)
  })

  it.each(refuses)('is not linked by %s', (_why, followUp) => {
    expect(link(followUp)).toBeNull()
  })
})
