import { describe, expect, it } from 'vitest'
import type { DocumentKind } from '../../schemas/document.ts'
import { minutesOf, readText } from '../support/reading.ts'

const letterhead = `গণপ্রজাতন্ত্রী বাংলাদেশ সরকার
বস্ত্র ও পাট মন্ত্রণালয়
`
const memo = 'স্মারক নং-২৪.০০.০০০০.১১৪.০৬.০০২.২৬-৯১\tতারিখ: ১৪ জুন ২০২৬'
const minutes = minutesOf('২। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n\nক) তুঁত চারা রোপণ করতে হবে।')
const letter = `${letterhead}
${memo}

বিষয়: তুঁত চারার তথ্য প্রেরণ প্রসঙ্গে।

উপর্যুক্ত বিষয়ের প্রেক্ষিতে জানানো যাচ্ছে যে, তুঁত চারার মজুদের তথ্য জরুরি ভিত্তিতে এ মন্ত্রণালয়ে প্রেরণের জন্য নির্দেশক্রমে অনুরোধ করা হলো।

(রাশিদা খাতুন)
উপসচিব
ফোন: ০২-৯৫৫৫৫৫৫

বিতরণ:
১। মহাপরিচালক, পাট অধিদপ্তর
২। চেয়ারম্যান, বাংলাদেশ রেশম উন্নয়ন বোর্ড
৩। জেলা প্রশাসক, রাজশাহী
`
const shortLetter = `${letterhead}
${memo}

বিষয়: সভার কার্যবিবরণী প্রেরণ প্রসঙ্গে।

সভার কার্যবিবরণী এতদসঙ্গে প্রেরণ করা হলো।

(রাশিদা খাতুন)
উপসচিব
`
const order = `${letterhead}
${memo}

অফিস আদেশ

জনাব মোঃ আবদুল হাই, সহকারী সচিবকে প্রশাসন শাখার দায়িত্ব প্রদান করা হলো। তিনি আগামী ১৫ জুন ২০২৬ তারিখের মধ্যে দায়িত্ব গ্রহণ করবেন।

(রাশিদা খাতুন)
উপসচিব
`
const sheet = `উপস্থিত তালিকা

ক্রম\tনাম\tপদবি\tস্বাক্ষর
১\tরাশিদা খাতুন\tউপসচিব\t
`

/** Without title and fields, from the register of an association. */
const register = `জেলা ক্রীড়া সংস্থা, কুষ্টিয়া

নং- জেক্রীসং/কুষ্টি/০৯/৫৭

অদ্য ০৭/০৬/২০২৬ ইং তারিখে সংস্থার কার্যালয়ে নির্বাহী পরিষদের এক জরুরী সভা জনাব এস. এম. কামাল, জেলা প্রশাসক ও সভাপতি মহোদয়ের সভাপতিত্বে অনুষ্ঠিত হয়।

নিম্নলিখিত প্রস্তাবসমূহ সর্বসম্মতিক্রমে গৃহীত হইলঃ

প্রস্তাব নং-১ঃ মাঠ সংস্কার করিতে হইবে।
প্রস্তাব নং-২ঃ গ্যালারী মেরামতের জন্য বন বিভাগকে অনুরোধ করা হইল।

সভাপতি সকলকে ধন্যবাদ দিয়া সভার সমাপ্তি ঘোষণা করেন।
`

/** From the page of a union: no title, no date. */
const webPage = `অদ্যকার সভা অত্র ৭নং মাধাইনগর ইউনিয়নের চেয়ারম্যান জনাব আবদুল হাই সাহেবের সভাপতিত্বে আরম্ভ করা হলো।

১) সভায় সর্বসম্মতিক্রমে সিদ্ধান্ত গৃহীত হয় যে, ভবনের ছাদ মেরামত করা হবে।
`

const cases: ReadonlyArray<readonly [files: string, text: string, kinds: readonly DocumentKind[]]> =
  [
    ['minutes alone', minutes, ['minutes']],
    ['a letter alone', letter, ['letter']],
    ['minutes that are told by their opening sentence alone', register, ['minutes']],
    ['minutes without title and date', webPage, ['minutes']],
    ['an office order alone', order, ['order']],
    ['minutes with their attendance sheet', `${minutes}\n${sheet}`, ['minutes', 'attendance']],
    [
      'a letter, the minutes it forwards and their sheet',
      `${letter}\n${letterhead}\n${minutes}\n${sheet}`,
      ['letter', 'minutes', 'attendance'],
    ],
    [
      'a letter of one line and the minutes it forwards',
      `${shortLetter}\n${letterhead}\n${minutes}`,
      ['letter', 'minutes'],
    ],
    ['two sets of minutes', `${minutes}\n${letterhead}\n${minutes}`, ['minutes', 'minutes']],
  ]

/** Words of another kind inside a document make no document of their own. */
const refuses: ReadonlyArray<readonly [why: string, text: string, kinds: readonly DocumentKind[]]> =
  [
    [
      'a letter that forwards minutes',
      letter.replace('তুঁত চারার তথ্য প্রেরণ প্রসঙ্গে', 'সমন্বয় সভার কার্যবিবরণী প্রেরণ প্রসঙ্গে'),
      ['letter'],
    ],
    [
      'minutes that speak of an order',
      minutesOf('২। অফিস আদেশ জারির বিষয়ে আলোচনা হয়।\n\nসিদ্ধান্ত: তুঁত চারা রোপণ করতে হবে।'),
      ['minutes'],
    ],
  ]

const kindsOf = (text: string): readonly DocumentKind[] =>
  readText(text).documents.map(({ kind }) => kind)

describe('the documents of a file', () => {
  it.each(cases)('are told apart and known by kind: %s', (_files, text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds)
  })

  it.each(refuses)('are not mistaken for others: %s', (_why, text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds)
  })

  it('other than minutes have neither decisions nor a meeting', () => {
    const { documents } = readText(`${order}\n${letter}`)
    expect(documents.map(({ kind }) => kind)).toEqual(['order', 'letter'])
    expect(documents.flatMap(({ decisions }) => decisions)).toEqual([])
    expect(documents.map(({ meeting }) => meeting)).toEqual([null, null])
  })

  it('begin at a letterhead that does not name the state', () => {
    const signature = 'স্বাক্ষরিত/-\nনাজমা আক্তার\nঅতিরিক্ত সচিব\n'
    const bare = 'পাট অধিদপ্তর\nপরিকল্পনা শাখা\n'
    const { documents } = readText(`${letterhead}\n${minutes}\n${signature}\n${bare}\n${minutes}`)
    expect(documents.map(({ kind, issuer }) => [kind, issuer?.text])).toEqual([
      ['minutes', 'বস্ত্র ও পাট মন্ত্রণালয়'],
      ['minutes', 'পাট অধিদপ্তর'],
    ])
  })

  it('do not begin at the office of a signature', () => {
    const signature = 'স্বাক্ষরিত/-\nনাজমা আক্তার\nমহাপরিচালক\nপাট অধিদপ্তর\n'
    const { documents } = readText(
      `${letterhead}\n${minutes}\n${signature}\n${letterhead}\n${minutes}`,
    )
    expect(documents.map(({ issuer }) => issuer?.text)).toEqual([
      'বস্ত্র ও পাট মন্ত্রণালয়',
      'বস্ত্র ও পাট মন্ত্রণালয়',
    ])
  })

  it('follow one another without a gap in the text', () => {
    const { documents, text } = readText(`${letter}\n${letterhead}\n${minutes}`)
    const [first, second] = documents
    expect(first?.subject?.text).toBe('তুঁত চারার তথ্য প্রেরণ প্রসঙ্গে।')
    expect(second?.decisions[0]?.text).toBe('তুঁত চারা রোপণ করতে হবে।')
    const at = (start: number | undefined): number => start ?? text.length
    expect(at(first?.subject?.evidence[0]?.start)).toBeLessThan(
      at(second?.decisions[0]?.evidence[0]?.start),
    )
  })
})
