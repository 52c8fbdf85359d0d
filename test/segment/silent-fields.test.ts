import { describe, expect, it } from 'vitest'
import { readText } from '../support/reading.ts'

const meetingOf = (...lines: readonly string[]): unknown => {
  const text = `সমন্বয় সভার কার্যবিবরণী

${lines.join('\n')}

সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন। বিস্তারিত আলোচনার পর সিদ্ধান্ত গৃহীত হয়:
(ক) প্রশাসন শাখা তালিকা প্রেরণ করবে।
`.normalize('NFC')
  const meeting = readText(text).documents[0]?.meeting
  return [meeting?.chair?.name, meeting?.date?.date, meeting?.time?.time, meeting?.venue?.text]
}
const nothing = [undefined, undefined, undefined, undefined]
const read = ['সৈয়দা রওশন আরা', '2026-04-22', '11:30', 'বিজয় হল, বিদ্যুৎ ভবন, ঢাকা'].map((word) =>
  word.normalize('NFC'),
)

describe('fields whose colons were lost', () => {
  it('are fields where three stand under one another', () => {
    expect(
      meetingOf(
        'সভাপতি সৈয়দা রওশন আরা, সচিব',
        'সভার তারিখ ২২ এপ্রিল ২০২৬',
        'সভার সময় সকাল ১১:৩০ ঘটিকা',
        'স্থান বিজয় হল, বিদ্যুৎ ভবন, ঢাকা',
      ),
    ).toEqual(read)
  })

  it('are fields among others that kept theirs', () => {
    expect(
      meetingOf(
        'সভাপতি : সৈয়দা রওশন আরা, সচিব',
        'সভার তারিখ ২২ এপ্রিল ২০২৬',
        'সভার সময় : সকাল ১১:৩০ ঘটিকা',
        'স্থান বিজয় হল, বিদ্যুৎ ভবন, ঢাকা',
      ),
    ).toEqual(read)
  })

  it.each([
    ['one alone', ['সভাপতি সৈয়দা রওশন আরা, সচিব']],
    ['two', ['সভাপতি সৈয়দা রওশন আরা, সচিব', 'স্থান বিজয় হল']],
    ['sentences', ['সভাপতি সকলকে ধন্যবাদ জানান।', 'সময় নির্ধারণ করা হলো।', 'স্থান পরে জানানো হবে।']],
  ])('are not read of %s', (_, lines) => {
    expect(meetingOf(...lines)).toEqual(nothing)
  })
})
