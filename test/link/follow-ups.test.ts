import { describe, expect, it } from 'vitest'
import { Archive, linkWithin } from '../../pipeline/link/index.ts'
import type { FollowUp } from '../../schemas/document.ts'
import type { MinutesRecord } from '../../schemas/record.ts'
import { monthNames } from '../support/bangla.ts'
import { minutesOf, readText } from '../support/reading.ts'
import { documentOf } from '../support/record.ts'

const list = `২। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:

ক) লবণ চাষিদের তালিকা প্রস্তুত করে শিল্প মন্ত্রণালয়ে প্রেরণ করতে হবে।

খ) গুদামের ছাদ মেরামত করতে হবে।`

/** Minutes of an office in a file of their own. */
const minutes = (
  { office = 'শিল্প মন্ত্রণালয়', memo = '৩৬.০০.০০০০.১১৪.০৬.০০২.২৬-৮৭', held = '১০ মে ২০২৬' },
  file: string,
): MinutesRecord => {
  const head = `গণপ্রজাতন্ত্রী বাংলাদেশ সরকার\n${office}\n`
  const foot = `স্বাক্ষরিত/-\nনাজমা আক্তার\n\nস্মারক নং-${memo}\tতারিখ: ২১ মে ২০২৬\n`
  const record = readText(`${head}${minutesOf(list, held)}\n${foot}`)
  // As another file has it: its ids are its own.
  const documents = record.documents.map((document) => ({
    ...document,
    decisions: document.decisions.map((decision, index) => ({
      ...decision,
      id: `d_${file.repeat(15)}${index}`,
    })),
  }))
  return { ...record, documents, source: { ...record.source, sha256: file.repeat(64) } }
}

const may = minutes({}, 'a')
const [first, second] = may.documents.flatMap(({ decisions }) => decisions)

/** A letter of the same ministry that speaks of a decision. */
const letter = (
  followUp: Partial<FollowUp>,
  memo = '৩৬.০০.০০০০.১১৪.০৬.০০২.২৬-৯৯',
  issued = '2026-08-01',
): MinutesRecord => {
  const unknown = { label: null, meetingDate: null, memo: null, text: null, decision: null }
  const document = documentOf([], {
    kind: 'letter',
    memo: { text: memo, evidence: [] },
    issued: { text: issued, date: issued, bangla: null, evidence: [] },
    followUps: [{ ...unknown, evidence: [], ...followUp }],
  })
  return { ...may, documents: [document], source: { ...may.source, sha256: 'f'.repeat(64) } }
}

const link = (
  from: MinutesRecord,
  ...held: readonly MinutesRecord[]
): string | null | undefined => {
  const archive = new Archive()
  for (const record of held) archive.add(record)
  return archive.link(from).documents[0]?.followUps[0]?.decision
}

const listed = 'লবণ চাষিদের তালিকা প্রস্তুত করে শিল্প মন্ত্রণালয়ে প্রেরণ করতে হবে।'
const slipped = 'লবন চাষীদের তালিকা প্রস্তুত করে শিল্প মন্ত্রণালয়ে প্রেরণ করতে হবে'
const stranger = '৪১.০০.০০০০.০৪৩.১২.০০৬.২৬-৪৫'

const cases: ReadonlyArray<
  readonly [by: string, followUp: Partial<FollowUp>, id: string | undefined]
> = [
  ['label and meeting', { label: 'খ', meetingDate: '2026-05-10' }, second?.id],
  ['label and serial of the memo', { label: 'ক', memo: '৮৭' }, first?.id],
  ['label and memo', { label: 'ক', memo: '৩৬.০০.০০০০.১১৪.০৬.০০২.২৬-৮৭' }, first?.id],
  ['label with its paragraph', { label: '২ (খ)', meetingDate: '2026-05-10' }, second?.id],
  ['its words', { text: second?.text ?? '' }, second?.id],
  ['its words with slips of typing', { text: slipped }, first?.id],
  [
    'its very words, though the day is a slip',
    { text: listed, meetingDate: '2026-05-11' },
    first?.id,
  ],
]

/** What does not say enough, or says something else. */
const refuses: ReadonlyArray<readonly [why: string, followUp: Partial<FollowUp>]> = [
  ['a label alone', { label: 'ক' }],
  ['a label of another paragraph', { label: '৩(খ)', meetingDate: '2026-05-10' }],
  ['a label of another meeting', { label: 'ক', meetingDate: '2026-04-10' }],
  ['a label of another memo', { label: 'ক', memo: '৭' }],
  ['a label of another file of the office', { label: 'ক', memo: '৩৬.০০.০০০০.১১৫.০৬.০০২.২৬-৮৭' }],
  ['a label that the meeting did not use', { label: 'গ', meetingDate: '2026-05-10' }],
  ['other words', { text: 'চিংড়ি ঘেরের নিবন্ধন সম্পন্ন করতে হবে।' }],
  [
    'other words under its label',
    { label: 'ক', meetingDate: '2026-05-10', text: 'চিংড়ি ঘেরের নিবন্ধন সম্পন্ন করতে হবে।' },
  ],
  [
    'like words of another day',
    { text: listed.replace('প্রস্তুত', 'দ্রুত প্রস্তুত'), meetingDate: '2026-04-10' },
  ],
  ['nothing', {}],
]

describe('a follow-up', () => {
  it.each(cases)('is linked to its decision by %s', (_by, followUp, id) => {
    expect(id).toMatch(/^d_/)
    expect(link(letter(followUp), may)).toBe(id)
  })

  it.each(refuses)('is not linked by %s', (_why, followUp) => {
    expect(link(letter(followUp), may)).toBeNull()
  })

  it('finds the decision of its own file', () => {
    const { documents } = letter({ label: 'খ', meetingDate: '2026-05-10' })
    const linked = linkWithin({ ...may, documents: [...may.documents, ...documents] })
    expect(linked.documents.at(-1)?.followUps[0]?.decision).toBe(second?.id)
  })
})

describe('between offices and meetings', () => {
  const byLabel = { label: 'খ', meetingDate: '2026-05-10' }
  const other = minutes(
    { office: 'মৎস্য ও প্রাণিসম্পদ মন্ত্রণালয়', memo: '৩৩.০০.০০০০.১১৪.০৬.০০২.২৬-৮৭' },
    'b',
  )
  const april = minutes({ held: '১২ এপ্রিল ২০২৬' }, 'c')
  const june = minutes({ held: '১৪ জুন ২০২৬' }, 'd')
  const idOf = (record: MinutesRecord, index: number): string | undefined =>
    record.documents.flatMap(({ decisions }) => decisions)[index]?.id

  it('a label and a day find the decision of the office that writes', () => {
    expect(link(letter(byLabel), other, may)).toBe(second?.id)
    expect(link(letter(byLabel, stranger), other, may)).toBeNull()
  })

  it('long words find the decision of any office, unless two offices decided alike', () => {
    expect(link(letter({ text: listed }, stranger), may)).toBe(first?.id)
    expect(link(letter({ text: listed }, stranger), may, other)).toBeNull()
    expect(link(letter({ text: second?.text ?? '' }, stranger), may)).toBeNull()
  })

  it('of a decision that was repeated the last one before the letter is meant', () => {
    expect(link(letter({ text: listed }), april, may, june)).toBe(idOf(june, 0))
    const early = letter({ text: listed }, undefined, '2026-05-20')
    expect(link(early, april, may, june)).toBe(first?.id)
    expect(link(letter({ text: listed, meetingDate: '2026-04-12' }), april, may, june)).toBe(
      idOf(april, 0),
    )
  })

  it('minutes never speak of their own decisions', () => {
    const followUps = letter({ text: listed }).documents.flatMap((document) => document.followUps)
    const telling = (record: MinutesRecord): MinutesRecord => ({
      ...record,
      documents: record.documents.map((document) => ({ ...document, followUps })),
    })
    expect(link(telling(june), may, june)).toBe(first?.id)
    expect(link(telling(may), may)).toBeNull()
  })

  it('words of two offices stay open, however often one of them decided so', () => {
    const office = 'মৎস্য ও প্রাণিসম্পদ মন্ত্রণালয়'
    const memo = '৩৩.০০.০০০০.১১৪.০৬.০০২.২৬-৮৭'
    const march = minutes({ office, memo, held: '১২ মার্চ ২০২৬' }, 'e')
    expect(link(letter({ text: listed }, stranger), april, may)).toBe(first?.id)
    expect(link(letter({ text: listed }, stranger), april, may, march)).toBeNull()
  })

  it('of a decision repeated month after month the last is meant, whatever the files are called', () => {
    const monthly = ['২০২৪', '২০২৫'].flatMap((year, late) =>
      monthNames.map((month, index) =>
        minutes({ held: `১২ ${month} ${year}` }, String.fromCharCode(97 + late * 12 + index)),
      ),
    )
    const last = idOf(monthly.at(-1) ?? may, 0)
    expect(link(letter({ text: listed }), ...monthly)).toBe(last)
    expect(link(letter({ text: listed }), ...monthly.toReversed())).toBe(last)
    const early = letter({ text: listed }, undefined, '2024-02-01')
    expect(link(early, ...monthly)).toBe(idOf(monthly[0] ?? may, 0))
    expect(link(early, ...monthly.toReversed())).toBe(idOf(monthly[0] ?? may, 0))
  })

  it('a decision that left the archive is a link no more', () => {
    expect(link(letter({ text: listed, decision: first?.id ?? null }))).toBeNull()
  })

  it('the order in which files come in does not matter, nor that one comes twice', () => {
    const records = [april, may, june, other, may]
    const from = letter({ text: listed })
    expect(link(from, ...records)).toBe(link(from, ...records.toReversed()))
  })
})
