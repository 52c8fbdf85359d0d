import { expect, test } from 'vitest'
import { compare } from '../../pipeline/score/compare.ts'
import { measures, type Measure, type Tally } from '../../pipeline/score/tally.ts'
import type { MinutesRecord } from '../../schemas/record.ts'
import { action, deadline, decision, documentOf, owner, recordOf } from '../support/record.ts'

const report = 'জেলা প্রশাসক মাসিক প্রতিবেদন প্রেরণ করবেন'
const list = 'সমাজসেবা অধিদপ্তর উপকারভোগীর তালিকা হালনাগাদ করবে'
const stated = action(report, {
  owners: [owner('জেলা প্রশাসক')],
  deadline: deadline('2026-06-30'),
  recipients: [{ text: 'মন্ত্রিপরিষদ বিভাগ', organisation: null, evidence: [] }],
})
const label = { printed: '(ক)', canonical: 'ক', ordinal: 1 }
const gold = recordOf([decision(report, [stated], { label }), decision(list)])

/** The gold with another reading of its first action. */
const readAs = (parts: Partial<typeof stated>): MinutesRecord =>
  recordOf([decision(report, [{ ...stated, ...parts }], { label }), decision(list)])

type Counts = readonly [right: number, missed: number, invented: number]
const perfect: Readonly<Record<Measure, Counts>> = {
  decisions: [2, 0, 0],
  labels: [1, 0, 0],
  actions: [2, 0, 0],
  modality: [2, 0, 0],
  owners: [1, 0, 0],
  recipients: [1, 0, 0],
  deadlines: [1, 0, 0],
  header: [0, 0, 0],
  'follow-ups': [0, 0, 0],
}

/** What was read, how many of the two decisions are right in everything, which counts differ, what is told. */
const readings: ReadonlyArray<
  readonly [
    title: string,
    read: MinutesRecord,
    complete: number,
    Partial<Record<Measure, Counts>>,
    faults: readonly RegExp[],
  ]
> = [
  ['the gold itself', gold, 2, {}, []],
  [
    'a missed decision',
    recordOf([decision(report, [stated], { label })]),
    1,
    { decisions: [1, 1, 0], actions: [1, 1, 0], modality: [1, 1, 0] },
    [/^missed decision: “সমাজসেবা/],
  ],
  [
    'an invented decision',
    recordOf([...(gold.documents[0]?.decisions ?? []), decision('সভাপতি সকলকে ধন্যবাদ জানান')]),
    2,
    { decisions: [2, 0, 1], actions: [2, 0, 1], modality: [2, 0, 1] },
    [/^invented decision: “সভাপতি/],
  ],
  [
    'a wrong owner',
    readAs({ owners: [owner('উপজেলা নির্বাহী কর্মকর্তা')] }),
    1,
    { owners: [0, 1, 1] },
    [/^owners of .*expected \[জেলা প্রশাসক\], found \[উপজেলা নির্বাহী কর্মকর্তা\]/],
  ],
  [
    'a helper beside the owner, which does not count',
    readAs({ owners: [owner('জেলা প্রশাসক'), owner('সমাজসেবা', { role: 'support' })] }),
    2,
    {},
    [],
  ],
  ['a slip of one letter in the owner', readAs({ owners: [owner('জেলা প্রশাসকা')] }), 2, {}, []],
  [
    'a deadline a day later',
    readAs({ deadline: deadline('2026-07-01') }),
    1,
    { deadlines: [0, 1, 1] },
    [/^deadline of .*absolute 2026-06-30 none .*found absolute 2026-07-01 none/],
  ],
  [
    'no deadline',
    readAs({ deadline: null }),
    1,
    { deadlines: [0, 1, 0] },
    [/^deadline of .*found null/],
  ],
  [
    'a weaker duty',
    readAs({ modality: 'may' }),
    1,
    { modality: [1, 1, 1] },
    [/expected must, found may/],
  ],
  [
    'a wrong label',
    recordOf([decision(report, [stated], { label: { ...label, canonical: 'খ' } }), decision(list)]),
    1,
    { labels: [0, 1, 1] },
    [/^label of \(ক\).*expected ক, found খ/],
  ],
  [
    'the same in two actions',
    recordOf([decision(report, [stated, action('তালিকা দেবে')], { label }), decision(list)]),
    1,
    { actions: [2, 0, 1], modality: [2, 0, 1] },
    [/^invented action in \(ক\)/],
  ],
  ['a missed recipient', readAs({ recipients: [] }), 2, { recipients: [0, 1, 0] }, []],
]

test.each(readings)('%s is scored field by field', (_, read, complete, differing, faults) => {
  const compared = compare(gold, read)
  expect([compared.decisions, compared.complete]).toEqual([2, complete])
  const counts = measures.map((measure) => [measure, countsOf(compared.tallies[measure])])
  expect(Object.fromEntries(counts)).toEqual({ ...perfect, ...differing })
  expect(compared.faults).toEqual(faults.map((fault) => expect.stringMatching(fault)))
})

const countsOf = ({ right, missed, invented }: Tally): Counts => [right, missed, invented]

const dated = (date: string, memo: string | null): MinutesRecord =>
  recordOf([], {
    memo: memo === null ? null : { text: memo, evidence: [] },
    issued: { text: date, date, bangla: null, evidence: [] },
  })

test('the fields of the header are counted one by one, digits to the letter', () => {
  const { tallies, faults } = compare(
    dated('2026-05-01', '০৪.১২-৪৫৬'),
    dated('2026-05-01', '০৪.১২-৪৫৭'),
  )
  expect(countsOf(tallies.header)).toEqual([1, 1, 1])
  expect(faults).toEqual(['memo: expected ০৪.১২-৪৫৬, found ০৪.১২-৪৫৭'])
  expect(
    countsOf(compare(dated('2026-05-01', '456'), dated('2026-05-01', null)).tallies.header),
  ).toEqual([1, 1, 0])
})

test('documents meet by their kind; attendance sheets are left out', () => {
  const attendance = documentOf([], { kind: 'attendance' })
  const letter = documentOf([], { kind: 'letter' })
  const both = (documents: MinutesRecord['documents']): MinutesRecord => ({ ...gold, documents })
  const { faults } = compare(both([attendance, letter]), both([documentOf([])]))
  expect(faults).toEqual(['missed document of kind letter', 'invented document of kind minutes'])
})
