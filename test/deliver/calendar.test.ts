import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { folded } from '../../pipeline/deliver/calendar.ts'
import { formats } from '../../pipeline/deliver/formats.ts'
import { approved, dueAgain, dueOn, given, ownerNamed, written } from '../support/approved.ts'
import { eventsIn } from '../support/calendar.ts'

const ics = (decisions: Parameters<typeof given>[0], owner: string | null = null) =>
  written(formats.ics.write(given(decisions), owner))

const decisions = [
  approved(1),
  approved(2, {
    actions: [
      { text: 'তথ্য পাঠাতে হবে; সময়মতো, \\ নির্ভুল।', deadline: dueAgain('FREQ=MONTHLY;BYMONTHDAY=5') },
      { deadline: null },
      { deadline: dueAgain('নিয়মিত') },
      { modality: 'resolved', deadline: dueOn('2026-08-01') },
    ],
  }),
  approved(3, { state: 'withdrawn', revision: 7 }),
]

test('an event of a whole day for each action with a day; withdrawn ones are cancelled', async () => {
  const text = await ics(decisions)
  await expect(text).toMatchFileSnapshot('decisions.ics')
  const [first, again, withdrawn, ...others] = eventsIn(text)
  expect(others).toEqual([])
  expect(first).toMatchObject({
    uid: 'a_0000000000000001@siddhanta',
    start: '2026-06-30',
    end: '2026-07-01',
    isAllDay: true,
    sequence: 3,
    status: 'CONFIRMED',
    stamp: '2026-05-10T09:30:00Z',
    rule: null,
  })
  expect(again).toMatchObject({ start: '2026-05-05', rule: 'FREQ=MONTHLY;BYMONTHDAY=5' })
  expect(again?.title).toBe('জেলা প্রশাসক: তথ্য পাঠাতে হবে; সময়মতো, \\ নির্ভুল।')
  expect(again?.description).toContain('\nস্মারক নম্বর: ১২.০০.০০০০.০২০.০৬.০০১.২৬-১২৩')
  expect(withdrawn).toMatchObject({ sequence: 7, status: 'CANCELLED' })
})

test('the same decisions give the same bytes; an amended one the same event with a higher number', async () => {
  expect(await ics(decisions)).toBe(await ics(decisions))
  const [amended] = eventsIn(
    await ics([approved(1, { revision: 8, actions: [{ deadline: dueOn('2026-07-15') }] })]),
  )
  expect(amended).toMatchObject({
    uid: 'a_0000000000000001@siddhanta',
    sequence: 8,
    start: '2026-07-15',
  })
})

test('no words of a document become lines of the calendar', async () => {
  const text = 'ক\r\nEND:VEVENT\nBEGIN:VALARM\u2028ATTACH:http://x'
  const events = eventsIn(
    await ics(
      [approved(1, { actions: [{ text, owners: [ownerNamed(text)] }], source: { subject: text } })],
      text,
    ),
  )
  expect(events).toHaveLength(1)
  expect(events[0]?.description).toContain('ক END:VEVENT BEGIN:VALARM ATTACH:http://x')
})

test('long titles end with an ellipsis, descriptions are whole', async () => {
  const long = 'সংশ্লিষ্ট কর্মকর্তাগণ প্রতিবেদন প্রেরণ করবেন। '.repeat(20)
  const [event] = eventsIn(await ics([approved(1, { actions: [{ text: long }] })]))
  expect(event?.title).toMatch(/^জেলা প্রশাসক: সংশ্লিষ্ট.*…$/u)
  expect(event?.description).toContain(long.trim())
})

test('lines are of 75 octets at most, and no letter is cut from its signs', () => {
  const line = `SUMMARY:${'ক্ষুদ্র ও মাঝারি শিল্পের স্বার্থে '.repeat(9)}`
  const pieces = folded(line).split('\r\n')
  expect(pieces.length).toBeGreaterThan(8)
  for (const piece of pieces) {
    expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(75)
    expect(piece.slice(1)).not.toMatch(/^[\p{M}\u200C\u200D]/u)
    expect(piece).not.toMatch(/\u09CD$/u)
  }
  expect(folded(line).replaceAll('\r\n ', '').trimEnd()).toBe(line.trimEnd())
})

test('any line is folded so that unfolding gives it back', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const line = text.replaceAll(/[\r\n]/gu, '')
      const whole = folded(line)
      expect(whole.slice(0, -2).replaceAll('\r\n ', '')).toBe(line)
      for (const piece of whole.split('\r\n'))
        expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(75)
    }),
  )
})
