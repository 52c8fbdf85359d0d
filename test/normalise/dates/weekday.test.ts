import { describe, expect, it } from 'vitest'
import { fold } from '../../../pipeline/bangla/fold.ts'
import { findWeekdays } from '../../../pipeline/normalise/dates/weekday.ts'

const weekdaysIn = (text: string) =>
  findWeekdays(fold(text)).map(({ start, end, weekday }) => ({
    printed: text.slice(start, end),
    weekday,
  }))

describe('weekdays', () => {
  const cases: ReadonlyArray<readonly [text: string, printed: string, weekday: number]> = [
    ['আগামী রবিবারের মধ্যে', 'রবিবার', 0],
    ['রোববার সভা হবে', 'রোববার', 0],
    ['সোমবার', 'সোমবার', 1],
    ['রোজ মঙ্গলবার', 'মঙ্গলবার', 2],
    ['রোজ মঙ্গল বার', 'মঙ্গল বার', 2],
    ['মংগলবার', 'মংগলবার', 2],
    ['বুধবারে', 'বুধবার', 3],
    ['বৃহস্পতিবার', 'বৃহস্পতিবার', 4],
    ['শুক্রবারের', 'শুক্রবার', 5],
    ['শনিবার', 'শনিবার', 6],
    ['on Thursday', 'Thursday', 4],
  ]
  it.each(cases)('reads the day of “%s”', (text, printed, weekday) => {
    expect(weekdaysIn(text)).toEqual([{ printed, weekday }])
  })

  it.each([
    'রবি মৌসুমে',
    'একবার সভা করতে হবে',
    'পরিবার পরিকল্পনা',
    'বারবার তাগিদ',
    'মঙ্গল কামনা',
    'দুইবার',
    'মহামঙ্গলবার্তা',
  ])('sees no weekday in “%s”', (text) => {
    expect(weekdaysIn(text)).toEqual([])
  })
})
