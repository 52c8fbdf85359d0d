import { describe, expect, it } from 'vitest'
import type { Owner } from '../../schemas/action.ts'
import { readActions, readDecisions } from '../support/reading.ts'

type Expected = readonly [text: string, kind: Owner['kind'], role: Owner['role']]

const cases: ReadonlyArray<readonly [line: string, owners: readonly Expected[]]> = [
  ['বাস্তবায়নে: পাট অধিদপ্তর', [['পাট অধিদপ্তর', 'organisation', 'lead']]],
  [
    'বাস্তবায়নকারী কর্তৃপক্ষঃ ভূমি মন্ত্রণালয় ও রেলপথ মন্ত্রণালয়।',
    [
      ['ভূমি মন্ত্রণালয়', 'organisation', 'lead'],
      ['রেলপথ মন্ত্রণালয়', 'organisation', 'lead'],
    ],
  ],
  [
    'দায়িত্ব: সিভিল সার্জন / উপজেলা নির্বাহী অফিসার',
    [
      ['সিভিল সার্জন', 'office-holder', 'lead'],
      ['উপজেলা নির্বাহী অফিসার', 'office-holder', 'lead'],
    ],
  ],
  [
    'বাস্তবায়নে: পরিচালক (প্রশাসন)-এর নেতৃত্বে, পাট অধিদপ্তর ও বন অধিদপ্তরের সহযোগিতায়',
    [
      ['পরিচালক (প্রশাসন)', 'office-holder', 'lead'],
      ['পাট অধিদপ্তর', 'organisation', 'support'],
      ['বন অধিদপ্তর', 'organisation', 'support'],
    ],
  ],
  [
    'বাস্তবায়নে: সিভিল সার্জন, স্বাস্থ্য অধিদপ্তরের সহযোগিতায়',
    [
      ['সিভিল সার্জন', 'office-holder', 'lead'],
      ['স্বাস্থ্য অধিদপ্তর', 'organisation', 'support'],
    ],
  ],
  [
    'বাস্তবায়নে: ১। সিভিল সার্জন, খুলনা। ২। উপজেলা প্রকৌশলী (সকল)।',
    [
      ['সিভিল সার্জন, খুলনা', 'office-holder', 'lead'],
      ['উপজেলা প্রকৌশলী (সকল)', 'group', 'lead'],
    ],
  ],
  ['বাস্তবায়নে: জেলা প্রশাসক (সকল)', [['জেলা প্রশাসক (সকল)', 'group', 'lead']]],
  [
    'বাস্তবায়নে: বন অধিদপ্তর; সহযোগিতায়: উপজেলা প্রশাসন',
    [
      ['বন অধিদপ্তর', 'organisation', 'lead'],
      ['উপজেলা প্রশাসন', 'organisation', 'support'],
    ],
  ],
  [
    'বাস্তবায়নে: বন অধিদপ্তর; তদারকি: জেলা প্রশাসন',
    [
      ['বন অধিদপ্তর', 'organisation', 'lead'],
      ['জেলা প্রশাসন', 'organisation', 'support'],
    ],
  ],
  ['বাস্তবায়নকারী: মহাপরিচালক, খাদ্য অধিদপ্তর', [['মহাপরিচালক, খাদ্য অধিদপ্তর', 'office-holder', 'lead']]],
  ['বাস্তবায়নে: মহিলা ও শিশু বিষয়ক মন্ত্রণালয়', [['মহিলা ও শিশু বিষয়ক মন্ত্রণালয়', 'organisation', 'lead']]],
]

describe('an implementer line', () => {
  it.each(cases)('names the owners of a sentence without any: %s', (line, expected) => {
    const [action] = readActions(`ঘাটের সীমানা পিলার স্থাপন করতে হবে।\n${line}`)
    expect(action?.text).toBe('ঘাটের সীমানা পিলার স্থাপন করতে হবে।')
    expect(action?.owners.map(({ text, kind, role }) => [text, kind, role])).toEqual(expected)
    expect(action?.owners.every(({ from }) => from === 'implementer-line')).toBe(true)
  })

  it('may stand behind the sentence with a dash for its sign', () => {
    const [action] = readActions('ঘাটের সীমানা পিলার স্থাপন করতে হবে। — বাস্তবায়নে পাট অধিদপ্তর')
    expect(action?.owners.map(({ text }) => text)).toEqual(['পাট অধিদপ্তর'])
  })

  it.each([
    ['ঘাটের সীমানা পিলার স্থাপন করতে হবে। বাস্তবায়নে পাট অধিদপ্তর', ['পাট অধিদপ্তর']],
    ['ঘাটের সীমানা পিলার স্থাপন করতে হবে।\nবাস্তবায়নে পাট অধিদপ্তর', ['পাট অধিদপ্তর']],
    // With a verb behind it, or without an office, it is part of a sentence.
    ['ঘাটের সীমানা পিলার স্থাপন করতে হবে। বাস্তবায়নে পাট অধিদপ্তর সহায়তা করবে।', []],
    ['ঘাটের সীমানা পিলার স্থাপন করতে হবে।\nবাস্তবায়নে চ্যালেঞ্জসমূহ', []],
  ])('needs no sign between a sentence and the end of a line: %s', (text, owners) => {
    expect(readActions(text)[0]?.owners.map((owner) => owner.text)).toEqual(owners)
  })

  it('says until when, too', () => {
    const [action] = readActions('ঘাটের সীমানা পিলার স্থাপন করতে হবে।\nবাস্তবায়নে: বন অধিদপ্তর, ৩০ জুন ২০২৬')
    expect(action?.owners.map(({ text }) => text)).toEqual(['বন অধিদপ্তর'])
    expect(action?.deadline).toMatchObject({ text: '৩০ জুন ২০২৬', date: '2026-06-30' })
  })

  it('does not replace the subject of the sentence', () => {
    const actions = readActions('ঘাট পরিষ্কার রাখতে হবে। বন অধিদপ্তর চারা রোপণ করবে।\nবাস্তবায়নে: জেলা পরিষদ')
    expect(actions.map(({ owners }) => owners.map(({ text, from }) => [text, from]))).toEqual([
      [['জেলা পরিষদ', 'implementer-line']],
      [['বন অধিদপ্তর', 'sentence']],
    ])
  })

  it('outranks who only checks before', () => {
    const line = 'বাস্তবায়নে: জেলা পরিষদ'
    const checked = readActions(`পানি উন্নয়ন বোর্ড কর্তৃক যাচাইপূর্বক তালিকা দিতে হবে।\n${line}`)
    expect(checked[0]?.owners.map(({ text }) => text)).toEqual(['জেলা পরিষদ'])
    const made = readActions(`পানি উন্নয়ন বোর্ড কর্তৃক তালিকা দিতে হবে।\n${line}`)
    expect(made[0]?.owners.map(({ text }) => text)).toEqual(['পানি উন্নয়ন বোর্ড'])
  })

  it('repeats the one above by ঐ, and nothing where none stands above', () => {
    const decisions = readDecisions(`ক) ঘাট পরিষ্কার করতে হবে।
বাস্তবায়নেঃ পৌরসভা

খ) টোলের তালিকা টাঙাতে হবে।
বাস্তবায়নেঃ ঐ`)
    expect(decisions.map(({ actions }) => actions[0]?.owners.map(({ text }) => text))).toEqual([
      ['পৌরসভা'],
      ['পৌরসভা'],
    ])
    expect(readActions('ঘাট পরিষ্কার করতে হবে।\nবাস্তবায়নেঃ ঐ')[0]?.owners).toEqual([])
  })

  it('with letters tells of each decision, though a dari ends every name', () => {
    const decisions = readDecisions(`ক) ঘাট পরিষ্কার করতে হবে।
খ) টোলের তালিকা টাঙানো যেতে পারে।

বাস্তবায়নেঃ ক) পৌর নির্বাহী কর্মকর্তা। খ) উপজেলা নির্বাহী অফিসার, ইটনা ও মিঠামইন।`)
    expect(decisions.map(({ actions }) => actions[0]?.owners.map(({ text }) => text))).toEqual([
      ['পৌর নির্বাহী কর্মকর্তা'],
      ['উপজেলা নির্বাহী অফিসার, ইটনা ও মিঠামইন'],
    ])
  })

  it('below a whole list belongs to each of its decisions', () => {
    const decisions = readDecisions(`ক) ঘাট পরিষ্কার করতে হবে।

খ) টোলের তালিকা টাঙাতে হবে।

বাস্তবায়নে: জেলা পরিষদ`)
    expect(decisions.map(({ actions }) => actions[0]?.owners[0]?.text)).toEqual([
      'জেলা পরিষদ',
      'জেলা পরিষদ',
    ])
    expect(decisions[0]?.actions[0]?.reasons).toContain('owner-inherited')
  })

  it('below each decision belongs to that decision alone', () => {
    const decisions = readDecisions(`ক) ঘাট পরিষ্কার করতে হবে।
বাস্তবায়নে: পৌরসভা

খ) টোলের তালিকা টাঙাতে হবে।
বাস্তবায়নে: জেলা পরিষদ`)
    expect(decisions.map(({ actions }) => actions[0]?.owners.map(({ text }) => text))).toEqual([
      ['পৌরসভা'],
      ['জেলা পরিষদ'],
    ])
  })
})
