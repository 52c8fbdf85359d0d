import { describe, expect, it } from 'vitest'
import { findOrganisations } from '../../pipeline/normalise/organisations.ts'

const organisationsIn = (text: string) =>
  findOrganisations(text).map(({ start, end, wordEnd, organisation }) => ({
    printed: text.slice(start, end),
    ending: text.slice(end, wordEnd),
    id: organisation.id,
  }))

describe('organisations', () => {
  const cases: ReadonlyArray<readonly [text: string, printed: string, ending: string, id: string]> =
    [
      ['মন্ত্রিপরিষদ বিভাগে প্রেরণ', 'মন্ত্রিপরিষদ বিভাগ', 'ে', 'cabinet-division'],
      ['মন্ত্রীপরিষদ বিভাগের সভাকক্ষে', 'মন্ত্রীপরিষদ বিভাগ', 'ের', 'cabinet-division'],
      ['ভূমি মন্ত্রনালয়কে অনুরোধ', 'ভূমি মন্ত্রনালয়', 'কে', 'ministry-of-land'],
      [
        'পরিবেশ, বন ও জলবায়ু পরিবর্তন মন্ত্রণালয়কে',
        'পরিবেশ, বন ও জলবায়ু পরিবর্তন মন্ত্রণালয়',
        'কে',
        'ministry-of-environment-forest-and-climate-change',
      ],
      ['মহিলা বিষয়ক\nঅধিদফতরের তালিকা', 'মহিলা বিষয়ক\nঅধিদফতর', 'ের', 'department-of-women-affairs'],
      ["জাতীয় মহিলা সংস্থা'র মতামত", 'জাতীয় মহিলা সংস্থা', "'র", 'jatiya-mohila-sangstha'],
      ['এনবিআর এর প্রতিনিধি', 'এনবিআর', ' এর', 'national-board-of-revenue'],
      ['এলজিইডিকে অবহিত', 'এলজিইডি', 'কে', 'local-government-engineering-department'],
      ['by the LGED office', 'LGED', '', 'local-government-engineering-department'],
      ['বাংলাদেশ পরিকল্পনা কমিশন থেকে', 'বাংলাদেশ পরিকল্পনা কমিশন', '', 'planning-commission'],
      [
        'Ministry of Social Welfare will send',
        'Ministry of Social Welfare',
        '',
        'ministry-of-social-welfare',
      ],
      ['বিষয়টি নিয়ে RAPID কর্তৃক গবেষণা', 'RAPID', '', 'rapid'],
    ]
  it.each(cases)('finds the name in “%s”', (text, printed, ending, id) => {
    expect(organisationsIn(text)).toEqual([{ printed, ending, id }])
  })

  it('parts two names with ও inside and between them', () => {
    const found = organisationsIn('স্থানীয় সরকার বিভাগ ও শ্রম ও কর্মসংস্থান মন্ত্রণালয়')
    expect(found.map(({ printed }) => printed)).toEqual([
      'স্থানীয় সরকার বিভাগ',
      'শ্রম ও কর্মসংস্থান মন্ত্রণালয়',
    ])
  })

  it('prefers the longer of two names that begin alike', () => {
    const found = organisationsIn('স্থানীয় সরকার প্রকৌশল অধিদপ্তর এবং স্থানীয় সরকার বিভাগ')
    expect(found.map(({ id }) => id)).toEqual([
      'local-government-engineering-department',
      'local-government-division',
    ])
  })

  it.each([
    'সকল মন্ত্রণালয়/বিভাগকে অনুরোধ',
    'এ মন্ত্রণালয়ের ইনোভেশন টিম',
    'অর্থ বিভাগীয় কার্যক্রম',
    'চলতি অর্থ বছরে',
    'মহিলা ও শিশু সমাবেশ',
    'সমন্বয় শাখা',
    'a rapid response',
    'have access to power',
    'মহিলা বিষয়ক। অধিদপ্তর',
    'ভূমি অফিস ও মন্ত্রণালয়',
    'পরিচালক (অর্থ) মন্ত্রণালয়ে পাঠাবেন',
  ])('does not see an organisation of the registry in “%s”', (text) => {
    expect(organisationsIn(text)).toEqual([])
  })
})
