import { describe, expect, it } from 'vitest'
import { readColumns, type Columns } from '../../pipeline/segment/columns.ts'

const cases: ReadonlyArray<readonly [header: string, columns: Columns]> = [
  ['আলোচনা | সিদ্ধান্ত', ['discussion', 'decision']],
  ['আলোচ্য বিষয় | বাস্তবায়ন অগ্রগতি | সিদ্ধান্ত', ['agenda', 'progress', 'decision']],
  [
    'ক্রমিক নং | আলোচ্যসূচি | আলোচনা | সিদ্ধান্ত | বাস্তবায়নে',
    ['serial', 'agenda', 'discussion', 'decision', 'owner'],
  ],
  ['ক্রম | সিদ্ধান্ত | বাস্তবায়নকারী কর্তৃপক্ষ | সময়সীমা', ['serial', 'decision', 'owner', 'time']],
  [
    'ক্রম | বিষয় | সিদ্ধান্ত/Action | দায়িত্বপ্রাপ্ত | target date',
    ['serial', 'agenda', 'decision', 'owner', 'time'],
  ],
  ['ক্রম | সুপারিশ | দায়িত্বপ্রাপ্ত দপ্তর', ['serial', 'decision', 'owner']],
  ['ক্রম | কার্যক্রম | বাস্তবায়নকারী | সময়', ['serial', 'decision', 'owner', 'time']],
  ['বিগত সভার সিদ্ধান্ত | অগ্রগতি | বর্তমান সিদ্ধান্ত', ['earlier', 'progress', 'decision']],
  ['আলোচ্য বিষয় | সিদ্ধান্ত ও বাস্তবায়নকারী', ['agenda', 'decision']],
  ['sl | agenda | decision | responsible', ['serial', 'agenda', 'decision', 'owner']],
]

/** Header rows of other tables, and rows that are no header. */
const refuses: readonly string[] = [
  'ক্রম | নাম ও পদবি | মোবাইল | স্বাক্ষর',
  'জেলা | চাষির সংখ্যা | জমির পরিমাণ',
  'ক্রম | কার্যক্রম | অগ্রগতি',
  '৩। | অতঃপর আলোচ্যসূচি অনুযায়ী আলোচনা ও সিদ্ধান্ত নিম্নরূপ:',
  '১ | তুঁত চাষ | চাষের জমি বৃদ্ধি করতে হবে।',
]

const cellsOf = (row: string): readonly string[] => row.normalize('NFC').split(' | ')

describe('the columns of a table', () => {
  it.each(cases)('are known by their headings: %s', (header, columns) => {
    expect(readColumns(cellsOf(header))).toEqual(columns)
  })

  it.each(refuses)('are not those of decisions in: %s', (row) => {
    expect(readColumns(cellsOf(row))).toBeNull()
  })

  it('are not headed by whole sentences', () => {
    const sentence =
      'সভায় গৃহীত সিদ্ধান্তসমূহ দ্রুত বাস্তবায়নের জন্য সংশ্লিষ্ট সকল কর্মকর্তাকে অনুরোধ করা হয় এবং তা লিপিবদ্ধ করা হয়।'
    expect(readColumns(['১', sentence])).toBeNull()
  })
})
