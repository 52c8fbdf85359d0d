import { describe, expect, it } from 'vitest'
import { fold } from '../../../pipeline/bangla/fold.ts'
import { findFiscalYears } from '../../../pipeline/normalise/dates/fiscal-year.ts'

const fiscalYearsIn = (text: string) =>
  findFiscalYears(fold(text)).map(({ start, end, firstYear }) => ({
    printed: text.slice(start, end),
    firstYear,
  }))

describe('fiscal years', () => {
  const cases: ReadonlyArray<readonly [text: string, printed: string, firstYear: number | null]> = [
    ['২০২৫-২৬ অর্থবছরের মধ্যে', '২০২৫-২৬ অর্থবছর', 2025],
    ['২০২০-২০২১ অর্থবছরে', '২০২০-২০২১ অর্থবছর', 2020],
    ['২০২০–২০২১ অর্থ বছরে', '২০২০–২০২১ অর্থ বছর', 2020],
    ['২০২৪/২৫ অর্থ-বৎসরে', '২০২৪/২৫ অর্থ-বৎসর', 2024],
    ['চলতি অর্থবছরের বাজেট', 'চলতি অর্থবছর', null],
    ['এ অর্থবছরে বাস্তবায়িত', 'এ অর্থবছর', null],
    ['in FY 2024-25', 'FY 2024-25', 2024],
    ['within the current fiscal year', 'the current fiscal year', null],
  ]
  it.each(cases)('reads “%s”', (text, printed, firstYear) => {
    expect(fiscalYearsIn(text)).toEqual([{ printed, firstYear }])
  })

  it.each([
    'প্রতি অর্থবছরে',
    'কর্মপরিকল্পনা (২০২১-২০২৬)',
    '২০২১-২০২৬ মেয়াদে',
    '২০২০-২১ শিক্ষাবর্ষে',
    '২০২৬-পরবর্তী কার্যক্রম',
    'চলতি বছরের মধ্যে',
    'চলতি অর্থ ছাড়',
  ])('sees no fiscal year in “%s”', (text) => {
    expect(fiscalYearsIn(text)).toEqual([])
  })
})
