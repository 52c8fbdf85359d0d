import { describe, expect, it } from 'vitest'
import { readActions } from '../support/reading.ts'

const cases: ReadonlyArray<
  readonly [why: string, sentence: string, held: string, text: string, date: string]
> = [
  [
    'over one weekend',
    'মৌ চাষিদের তালিকা ৭ (সাত) কর্মদিবসের মধ্যে প্রেরণ করতে হবে।',
    '১০ মে ২০২৬',
    '৭ (সাত) কর্মদিবসের মধ্যে',
    '2026-05-19',
  ],
  [
    'from a Thursday to the next Sunday',
    'বিকল পাম্প ১ কার্যদিবসের মধ্যে মেরামত করতে হবে।',
    '১৪ মে ২০২৬',
    '১ কার্যদিবসের মধ্যে',
    '2026-05-17',
  ],
  [
    'over the six days of Eid-ul-Azha',
    'ঘাটের ইজারাদারের তালিকা আগামী ১২ কর্মদিবসের মধ্যে প্রকাশ করতে হবে।',
    '১০ মে ২০২৬',
    'আগামী ১২ কর্মদিবসের মধ্যে',
    '2026-06-01',
  ],
  [
    'from a Friday, which is no first day',
    'আশ্রয়কেন্দ্রের চাবি পাঁচ কর্মদিবসের মধ্যে হস্তান্তর করতে হবে।',
    '৫ জুন ২০২৬',
    'পাঁচ কর্মদিবসের মধ্যে',
    '2026-06-11',
  ],
  [
    'over Victory Day',
    'বিদ্যালয়ের তালিকা পরবর্তী ৩ কর্মদিবসের মধ্যে হালনাগাদ করতে হবে।',
    '১৪ ডিসেম্বর ২০২৬',
    'পরবর্তী ৩ কর্মদিবসের মধ্যে',
    '2026-12-20',
  ],
]

/** Lengths of time that do count the days on which offices are closed. */
const refuses: ReadonlyArray<readonly [sentence: string, date: string]> = [
  ['মৌ চাষিদের তালিকা ৭ (সাত) দিনের মধ্যে প্রেরণ করতে হবে।', '2026-05-17'],
  ['মৌ চাষিদের তালিকা তিন সপ্তাহের মধ্যে প্রেরণ করতে হবে।', '2026-05-31'],
  ['মৌ চাষিদের তালিকা ২০ দিবসের মধ্যে প্রেরণ করতে হবে।', '2026-05-30'],
]

describe('working days', () => {
  it.each(cases)('are counted %s: %s', (_why, sentence, held, text, date) => {
    const [action] = readActions(sentence, held)
    expect(action?.deadline).toMatchObject({ text, kind: 'relative', date, recurrence: null })
    expect(action?.reasons).not.toContain('deadline-on-holiday')
  })

  it.each(refuses)('are not meant by days and weeks: %s', (sentence, date) => {
    const [action] = readActions(sentence)
    expect(action?.deadline?.date).toBe(date)
  })

  it('skip the weekend only where the holidays of the year are not known, and say so', () => {
    const [action] = readActions('জেটির ভাড়া ৫ কর্মদিবসের মধ্যে নির্ধারণ করতে হবে।', '১৫ জুন ২০২৫')
    expect(action?.deadline?.date).toBe('2025-06-22')
    expect(action?.reasons).toContain('deadline-holidays-unknown')
  })
})
