import { describe, expect, it } from 'vitest'
import { fieldBlock, readHeaded, readOnly } from '../support/header.ts'

const fields = fieldBlock('সভাপতি : নাজমা আক্তার', 'তারিখ : ১০ মে ২০২৬', 'স্থান : সভাকক্ষ')
const state = 'গণপ্রজাতন্ত্রী বাংলাদেশ সরকার'

const issuerOf = (...letterhead: readonly string[]) => {
  const { issuer } = readHeaded(`${letterhead.join('\n')}\n\n${fields}`)
  return issuer === null ? null : [issuer.text, issuer.organisation?.id ?? null]
}

const cases: ReadonlyArray<
  readonly [how: string, letterhead: readonly string[], text: string, id: string | null]
> = [
  [
    'the division above a wing that is named after a bank',
    ['Economic Relations Division', 'World Bank Wing'],
    'Economic Relations Division',
    'economic-relations-division',
  ],
  [
    'the college below the university to which it belongs',
    ['জাতীয় বিশ্ববিদ্যালয় অধিভুক্ত', 'সরকারি রেশম কলেজ, রাজশাহী'],
    'সরকারি রেশম কলেজ, রাজশাহী',
    null,
  ],
  ['a ministry alone', [state, 'ভূমি মন্ত্রণালয়'], 'ভূমি মন্ত্রণালয়', 'ministry-of-land'],
  [
    'the division of a ministry',
    [state, 'স্থানীয় সরকার, পল্লী উন্নয়ন ও সমবায় মন্ত্রণালয়', 'স্থানীয় সরকার বিভাগ'],
    'স্থানীয় সরকার বিভাগ',
    'local-government-division',
  ],
  [
    'the office below its ministry',
    [state, 'বস্ত্র ও পাট মন্ত্রণালয়', 'পাট অধিদপ্তর'],
    'পাট অধিদপ্তর',
    'department-of-jute',
  ],
  [
    'the office above its ministry',
    ['পাট অধিদপ্তর', 'বস্ত্র ও পাট মন্ত্রণালয়'],
    'পাট অধিদপ্তর',
    'department-of-jute',
  ],
  [
    'the office of a post',
    [state, 'জেলা প্রশাসকের কার্যালয়', 'রাজশাহী'],
    'জেলা প্রশাসকের কার্যালয়',
    'office-of-the-deputy-commissioner',
  ],
  [
    'a company, by the end of its name',
    ['নর্থ বেঙ্গল সুগার মিলস্ লিঃ', 'গোপালপুর, নাটোর'],
    'নর্থ বেঙ্গল সুগার মিলস্ লিঃ',
    null,
  ],
  ['an office unknown to the registry', ['ভাঙ্গুড়া পৌরসভা', 'পাবনা'], 'ভাঙ্গুড়া পৌরসভা', null],
  ['an office in bold print', [state, '**পাট অধিদপ্তর**'], 'পাট অধিদপ্তর', 'department-of-jute'],
  [
    'a letterhead in English',
    [
      "Government of the People's Republic of Bangladesh",
      'Ministry of Finance',
      'Economic Relations Division',
    ],
    'Economic Relations Division',
    'economic-relations-division',
  ],
]

/** Lines of a letterhead that name an office, and issue nothing. */
const refuses: ReadonlyArray<
  readonly [why: string, letterhead: readonly string[], text: string | null]
> = [
  [
    'the meeting of a committee',
    ['প্রকল্প বাস্তবায়ন কমিটি (পিআইসি)-এর ৭ম সভা', 'উপকূলীয় শহর প্রকল্প'],
    null,
  ],
  [
    'the register of a committee',
    ['রেশম উচ্চ বিদ্যালয়', 'ম্যানেজিং কমিটির কার্যবিবরণী রেজিস্টার'],
    'রেশম উচ্চ বিদ্যালয়',
  ],
  [
    'a body of the institution',
    ['সরকারি রেশম কলেজ', 'ময়মনসিংহ', 'একাডেমিক কাউন্সিল'],
    'সরকারি রেশম কলেজ',
  ],
  [
    'the area of the office',
    [state, 'বিভাগীয় পরিচালক (স্বাস্থ্য) এর কার্যালয়', 'বরিশাল বিভাগ, বরিশাল।'],
    'বিভাগীয় পরিচালক (স্বাস্থ্য) এর কার্যালয়',
  ],
  ['a branch', [state, 'মন্ত্রিপরিষদ বিভাগ', 'সমন্বয় অনুবিভাগ'], 'মন্ত্রিপরিষদ বিভাগ'],
  ['a branch with a number', [state, 'ভূমি মন্ত্রণালয়', 'প্রশাসন-১ শাখা'], 'ভূমি মন্ত্রণালয়'],
  ['a branch in brackets', [state, 'জেলা প্রশাসকের কার্যালয়', '(স্থানীয় সরকার শাখা)'], 'জেলা প্রশাসকের কার্যালয়'],
  ['the department of a city', ['ঢাকা দক্ষিণ সিটি কর্পোরেশন', 'স্বাস্থ্য বিভাগ'], 'ঢাকা দক্ষিণ সিটি কর্পোরেশন'],
  ['the unit of a project', [state, 'Project Management Unit (PMU)'], null],
  ['an address', [state, 'পাট অধিদপ্তর', 'বাংলাদেশ ব্যাংক ভবন, মতিঝিল, ঢাকা'], 'পাট অধিদপ্তর'],
  ['an address of the board', ['রেশম গবেষণা ইনস্টিটিউট', 'বোর্ড ভবন, রাজশাহী'], 'রেশম গবেষণা ইনস্টিটিউট'],
  ['a site on the web', [state, 'পাট অধিদপ্তর', 'www.dgjute.gov.bd'], 'পাট অধিদপ্তর'],
]

describe('the issuer', () => {
  it.each(cases)('may be %s', (_how, letterhead, text, id) => {
    expect(issuerOf(...letterhead)).toEqual([text, id])
  })

  it.each(refuses)('is not %s', (_why, letterhead, text) => {
    expect(issuerOf(...letterhead)?.[0] ?? null).toBe(text)
  })

  it('is not the place of the meeting', () => {
    expect(readHeaded(fieldBlock('সভাপতি : নাজমা আক্তার', 'স্থান : পাট অধিদপ্তর')).issuer).toBeNull()
  })

  it('may stand below the title', () => {
    const head = 'রেশম শিল্প বিষয়ক সভার কার্যবিবরণী\nপাট অধিদপ্তর\n\nসভাপতি : নাজমা আক্তার\nতারিখ : ১০ মে ২০২৬'
    expect(readHeaded(head).issuer?.text).toBe('পাট অধিদপ্তর')
  })

  it('is the office of the signature where no letterhead names one', () => {
    const tail = 'স্বাক্ষরিত/-\nনাজমা আক্তার\nমহাপরিচালক\nপাট অধিদপ্তর'
    expect(readHeaded(fields, { tail }).issuer?.organisation?.id).toBe('department-of-jute')
    const both = readHeaded(`${state}\nবন অধিদপ্তর\n\n${fields}`, { tail })
    expect(both.issuer?.text).toBe('বন অধিদপ্তর')
  })

  it('of a letter is not the office that it writes to', () => {
    const letter = readOnly(`${state}
স্বাস্থ্য অধিদপ্তর
মহাখালী, ঢাকা

বিষয়: ডেঙ্গু রোগীর তথ্য প্রেরণ প্রসঙ্গে।

উপর্যুক্ত বিষয়ের প্রেক্ষিতে জানানো যাচ্ছে যে, হাসপাতালে ভর্তি ডেঙ্গু রোগীর তথ্য প্রতিদিন পাট অধিদপ্তরে প্রেরণের জন্য নির্দেশক্রমে অনুরোধ করা হলো।

মহাপরিচালক
পাট অধিদপ্তর`)
    expect(letter.kind).toBe('letter')
    expect(letter.issuer?.organisation?.id).toBe('directorate-general-of-health-services')
  })
})
