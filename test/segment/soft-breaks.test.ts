import { expect, test } from 'vitest'
import { printed } from '../support/printed.ts'
import { readComposed } from '../support/reading.ts'

const head = `গণপ্রজাতন্ত্রী বাংলাদেশ সরকার
খাদ্য মন্ত্রণালয়
বিষয়: মাসিক সমন্বয় সভার কার্যবিবরণী।
সভাপতি: মোঃ আনোয়ার হোসেন, সচিব
সভার তারিখ: ৫ জানুয়ারি ২০২৬
`
const foot = `
স্বাক্ষরিত/-
(মোঃ আনোয়ার হোসেন)
সচিব
`

/** Decisions as label and text, then who acts; set as print without gaps between paragraphs. */
const read = (body: string): readonly string[] =>
  readComposed(printed(`${head}${body}${foot}`, false)).documents.flatMap(({ decisions }) =>
    decisions.map(({ label, actions }) =>
      [
        label?.canonical ?? '-',
        ...actions.map(({ text }) => text),
        ...(actions[0]?.owners ?? []).map((owner) => `@${owner.text}`),
      ].join(' '),
    ),
  )

const full = 'জেলা পর্যায়ে খাদ্যশস্য সংগ্রহের অগ্রগতি পর্যালোচনা করে প্রতিবেদন পাঠাতে হবে।'

test('a count in words at the head of a line is no label', () => {
  const body = `সভায় নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:
১) মাঠ পর্যায়ের সকল খাদ্য গুদামের তালিকা হালনাগাদ করে সংশ্লিষ্ট শাখায় আগামী ১০ (দশ) কর্মদিবসের মধ্যে প্রেরণ করতে হবে।
২) গুদামের চাবি সংরক্ষণ করতে হবে।`
  expect(read(body).map((decision) => decision.split(' ')[0])).toEqual(['১', '২'])
})

test('a heading below a full sentence stands over the items below it', () => {
  const body = `সভায় নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:
সংগ্রহ বিভাগ:
১. ${full}
চলাচল বিভাগ:
২. পরিবহন ঠিকাদারের তালিকা হালনাগাদ করতে হবে।`
  expect(read(body).map((decision) => decision.split('@')[1])).toEqual(['সংগ্রহ বিভাগ', 'চলাচল বিভাগ'])
})

test.each([
  ['closes the meeting', 'পরিশেষে আর কোন আলোচনা না থাকায় সভাপতি সকলকে ধন্যবাদ জানিয়ে সভা শেষ করেন।'],
  ['tells what somebody said', 'পরিচালক (সংগ্রহ) বলেন, গুদামের ধারণক্ষমতা দ্রুত বাড়াতে হবে।'],
])('what %s is no part of the decision above it', (_, sentence) => {
  expect(read(`সিদ্ধান্ত: ${full}\n${sentence}`)).toEqual([`- ${full}`])
})

test('the text begins below a subject line that is full', () => {
  const record = readComposed(
    printed(
      `বিষয়: খাদ্য মন্ত্রণালয়ের ২০২৫-২৬ অর্থবছরের বার্ষিক উন্নয়ন কর্মসূচির সভার কার্যবিবরণী।
খাদ্য মন্ত্রণালয়ের সমন্বয় সভা ৫ জানুয়ারি ২০২৬ তারিখে সচিব মহোদয়ের সভাপতিত্বে অনুষ্ঠিত হয়।
সিদ্ধান্ত: ${full}`,
      false,
    ),
  )
  expect(record.documents[0]?.subject?.text).toMatch(/কার্যবিবরণী।?$/u)
  expect(record.documents[0]?.meeting?.date?.date).toBe('2026-01-05')
})

test('an implementer line goes on below with its next label, and with the bracket of its post', () => {
  const body = `সিদ্ধান্ত:
(ক) ${full}
(খ) গুদাম মেরামত করতে হবে।
বাস্তবায়নে: (ক) জেলা খাদ্য নিয়ন্ত্রক, খুলনা ও জেলা খাদ্য নিয়ন্ত্রক, সাতক্ষীরা (খ) নির্বাহী প্রকৌশলী`
  expect(read(body).map((decision) => decision.split('@')[1])).toEqual([
    expect.stringContaining('জেলা খাদ্য নিয়ন্ত্রক'),
    'নির্বাহী প্রকৌশলী',
  ])
})

test('a cell reads on over the breaks of its column, and keeps those of its writer', () => {
  const row = (owner: string): string =>
    read(`আলোচ্য বিষয়\tসিদ্ধান্ত\tবাস্তবায়নকারী\nগুদাম\t${full} ${full}\t${owner}`)[0] ?? ''
  expect(row('মহাপরিচালক, বাংলাদেশ নিরাপদ খাদ্য কর্তৃপক্ষ')).toMatch(/ @মহাপরিচালক, বাংলাদেশ নিরাপদ খাদ্য কর্তৃপক্ষ$/u)
  expect(row('জেলা প্রাথমিক শিক্ষা অফিসার, নাটোর<br>উপজেলা নির্বাহী অফিসার (সকল)')).toMatch(
    / @জেলা প্রাথমিক শিক্ষা অফিসার, নাটোর @উপজেলা নির্বাহী অফিসার \(সকল\)$/u,
  )
})
