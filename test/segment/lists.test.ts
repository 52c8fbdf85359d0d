import { describe, expect, it } from 'vitest'
import { minutesOf, readDecisions, readText } from '../support/reading.ts'

const plant = 'তুঁত চারা রোপণ করতে হবে।'
const check = 'সুতার মান পরীক্ষা করতে হবে।'
const repair = 'পলু ঘর মেরামত করতে হবে।'

type Words = readonly (string | null)[]

/** Each item in its place, with its label as printed and the letter or number of it. */
const cases: ReadonlyArray<
  readonly [how: string, list: string, printed: Words, canonical: Words, texts: Words]
> = [
  [
    'letters with a bracket',
    `ক) ${plant}\n\nখ) ${check}`,
    ['ক)', 'খ)'],
    ['ক', 'খ'],
    [plant, check],
  ],
  [
    'letters with a tab behind them',
    `(ক)\t${plant}\n(খ)\t${check}`,
    ['(ক)', '(খ)'],
    ['ক', 'খ'],
    [plant, check],
  ],
  [
    'decimals between tabs',
    `\t২.১\t${plant}\n\t২.২\t${check}`,
    ['২.১', '২.২'],
    ['২.১', '২.২'],
    [plant, check],
  ],
  [
    'letters behind a bullet',
    `- ক. ${plant}\n- খ. ${check}`,
    ['ক.', 'খ.'],
    ['ক', 'খ'],
    [plant, check],
  ],
  [
    'letters in brackets that go on in one line',
    `(ক) ${plant} (খ) ${check} (গ) ${repair}`,
    ['(ক)', '(খ)', '(গ)'],
    ['ক', 'খ', 'গ'],
    [plant, check, repair],
  ],
  ['numbers', `১) ${plant}\n২) ${check}`, ['১)', '২)'], ['১', '২'], [plant, check]],
  ['decimals', `৪.১ ${plant}\n\n৪.২ ${check}`, ['৪.১', '৪.২'], ['৪.১', '৪.২'], [plant, check]],
  [
    'headings with a number',
    `সিদ্ধান্ত-১: ${plant}\n\nসিদ্ধান্ত-২: ${check}`,
    ['সিদ্ধান্ত-১:', 'সিদ্ধান্ত-২:'],
    ['১', '২'],
    [plant, check],
  ],
  ['roman numbers', `(i) ${plant}\n(ii) ${check}`, ['(i)', '(ii)'], ['i', 'ii'], [plant, check]],
  ['number words', `এক. ${plant}\nদুই. ${check}`, ['এক.', 'দুই.'], ['এক', 'দুই'], [plant, check]],
  [
    'number words in one line',
    `(এক) ${plant} (দুই) ${check} (তিন) ${repair}`,
    ['(এক)', '(দুই)', '(তিন)'],
    ['এক', 'দুই', 'তিন'],
    [plant, check, repair],
  ],
  [
    'headings with a number word',
    `সিদ্ধান্ত-এক: ${plant}\n\nসিদ্ধান্ত-দুই: ${check}`,
    ['সিদ্ধান্ত-এক:', 'সিদ্ধান্ত-দুই:'],
    ['এক', 'দুই'],
    [plant, check],
  ],
  [
    'headings with a number of the year',
    `সিদ্ধান্ত নং ৬১/২০২৬: ${plant}\n\nসিদ্ধান্ত নং- ৬২/২০২৬ঃ ${check}`,
    ['সিদ্ধান্ত নং ৬১/২০২৬:', 'সিদ্ধান্ত নং- ৬২/২০২৬ঃ'],
    ['৬১/২০২৬', '৬২/২০২৬'],
    [plant, check],
  ],
  [
    'headings with an ordinal',
    `প্রথম সিদ্ধান্ত: ${plant}\n\n২য় সিদ্ধান্ত- ${check}`,
    ['প্রথম সিদ্ধান্ত:', '২য় সিদ্ধান্ত-'],
    ['প্রথম', '২য়'],
    [plant, check],
  ],
  [
    'headings with a bracketed number, their decisions below',
    `সিদ্ধান্ত (১)\n${plant}\n— রেশম বোর্ড\n\nআলোচনা (২)\nসুতার দাম নিয়ে কথা হয়।\n\nসিদ্ধান্ত (২)\n${check}`,
    ['সিদ্ধান্ত (১)', 'সিদ্ধান্ত (২)'],
    ['১', '২'],
    [plant, check],
  ],
  [
    'letters below the number of the paragraph',
    `বোর্ডের সিদ্ধান্ত\n৩(ক) ${plant}\n৩(খ) ${check}`,
    ['৩(ক)', '৩(খ)'],
    ['৩(ক)', '৩(খ)'],
    [plant, check],
  ],
  [
    'letters with a dot behind the number',
    `৩.০ সিদ্ধান্তসমূহ\n৩.ক  ${plant}\n৩.খ  ${check}`,
    ['৩.ক', '৩.খ'],
    ['৩.ক', '৩.খ'],
    [plant, check],
  ],
  ['letters with a stroke', `ক/ ${plant}\nখ/ ${check}`, ['ক/', 'খ/'], ['ক', 'খ'], [plant, check]],
  [
    'adverbs of order',
    `প্রথমত, ${plant}\nদ্বিতীয়ত, ${check}`,
    ['প্রথমত,', 'দ্বিতীয়ত,'],
    ['প্রথমত', 'দ্বিতীয়ত'],
    [plant, check],
  ],
  ['ordinals', `১ম। ${plant}\n২য়। ${check}`, ['১ম।', '২য়।'], ['১ম', '২য়'], [plant, check]],
  ['no label', `${plant}\n\n${check}`, [null, null], [null, null], [plant, check]],
  [
    'labels of another list inside an item',
    `ক) নিম্নরূপ কাজ করতে হবে: (অ) ${plant} (আ) ${check}\n\nখ) ${repair}`,
    ['ক)', 'খ)'],
    ['ক', 'খ'],
    [`নিম্নরূপ কাজ করতে হবে: (অ) ${plant} (আ) ${check}`, repair],
  ],
  [
    'an item of two lines',
    `ক) তুঁত চারা\nরোপণ করতে হবে।\n\nখ) ${check}`,
    ['ক)', 'খ)'],
    ['ক', 'খ'],
    [plant, check],
  ],
]

const lettered = (letters: string): string =>
  [...letters].map((letter) => `${letter}) ${plant}`).join('\n\n')

/** Directs somebody: the words behind the heading are its decision, and announce no list. */
const directive = 'প্রাক্কলন প্রস্তুত করার জন্য উপসহকারী প্রকৌশলীকে নির্দেশনা প্রদান করা হলো।'

describe('a list of decisions', () => {
  it.each(cases)('may have %s', (_how, list, printed, canonical, texts) => {
    const decisions = readDecisions(list)
    expect(decisions.map(({ label }) => label?.printed ?? null)).toEqual(printed)
    expect(decisions.map(({ label }) => label?.canonical ?? null)).toEqual(canonical)
    expect(decisions.every(({ label }, at) => (label?.ordinal ?? at + 1) === at + 1)).toBe(true)
    expect(decisions.map(({ text }) => text)).toEqual(texts)
  })

  it.each(introducers)('may stand under “%s”', (introducer) => {
    const { documents } = readText(minutesOf(`২। ${introducer}\nএক. ${plant}\nদুই. ${check}`))
    expect(documents.flatMap(({ decisions }) => decisions.map(({ text }) => text))).toEqual([
      plant,
      check,
    ])
  })

  it('may consist of proposals that were passed', () => {
    const body = `নিম্নলিখিত প্রস্তাবসমূহ সর্বসম্মতিক্রমে গৃহীত হইলঃ

প্রস্তাব নং-১ঃ ${plant}
প্রস্তাব নং-২ঃ ${check}
২ নং প্রস্তাব: ${repair}`
    const decisions = readText(minutesOf(body)).documents.flatMap((one) => one.decisions)
    expect(decisions.map(({ label, text }) => [label?.canonical, text])).toEqual([
      ['১', plant],
      ['২', check],
      ['২', repair],
    ])
  })

  it('may leave out the letter ঙ', () => {
    const letters = readDecisions(lettered('কখগঘচ')).map(({ label }) => label?.canonical)
    expect(letters).toEqual([...'কখগঘচ'])
  })

  it('has a misread letter repaired from its place', () => {
    const last = readDecisions(lettered('কখগঘ৬')).at(-1)
    expect(last?.label).toEqual({ printed: '৬)', canonical: 'ঙ', ordinal: 5 })
    expect(last?.actions[0]?.reasons).toContain('label-repaired')
  })
})

/** Sentences that announce a list, the word সিদ্ধান্ত in them or not. */
const introducers: readonly string[] = [
  'আলোচনান্তে সভা নিম্নলিখিত বিষয়ে একমত হয়ঃ',
  'বিস্তারিত আলোচনা শেষে নিম্নবর্ণিত বিষয়সমূহে সকলে একমত পোষণ করেন:',
  'সভায় নিম্নোক্ত বিষয়ে ঐকমত্য প্রতিষ্ঠিত হয়-',
  'অতঃপর নিম্নরূপ স্থির করা হয়ঃ',
  'আলোচনান্তে যেসব সিদ্ধান্ত হয়-',
  'আলোচনা শেষে নিম্নলিখিত বিষয়ে ঐকমত্যে উপনীত হয়:',
]

/** Words outside the decisions that oblige in the same way. */
const refuses: ReadonlyArray<readonly [why: string, body: string]> = [
  [
    'a list in the discussion',
    `২। উপপরিচালক বলেন, নিম্নোক্ত সমস্যা রয়েছে:

ক) পলু ঘর মেরামত করতে হবে;

খ) শ্রমিক সংকট দূর করতে হবে।

৩। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:

ক) ${plant}`,
  ],
  [
    'what somebody names one by one',
    `২। উপপরিচালক তিনটি প্রস্তাব দেন। প্রথমত, পলু ঘর মেরামত করতে হবে; দ্বিতীয়ত, শ্রমিক সংকট দূর করতে হবে।

৩। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:

ক) ${plant}`,
  ],
  [
    'proposals that nobody passed',
    `২। সদস্যগণ নিম্নরূপ প্রস্তাব উপস্থাপন করেন:

প্রস্তাব নং-১ঃ পলু ঘর মেরামত করতে হবে।

৩। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:

ক) ${plant}`,
  ],
  [
    'the sentence that announces them',
    `২। সভায় নিম্ন লিখিত প্রস্তাব গুলি বাস্তবায়নের জন্য সর্ব সম্মতিতে সিদ্ধান্ত গৃহীত হয়।

ক) ${plant}`,
  ],
  [
    'what all agreed on in the discussion',
    `২। পলু ঘর মেরামত করতে হবে মর্মে সদস্যগণ একমত হন।

৩। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:

ক) ${plant}`,
  ],
  [
    'the title of the next topic, behind an implementer line',
    `২। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:

ক) ${plant}
বাস্তবায়নেঃ বন অধিদপ্তর

প্রকল্পঃ “চারটি নদী বন্দরে টার্মিনাল উন্নয়ন” (২০২৩-২০২৬)`,
  ],
  [
    'the paragraph behind the decisions',
    `২। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:

ক) ${plant}

৩। উপপরিচালক বলেন, পলু ঘর মেরামত করতে হবে।`,
  ],
]

describe('a decision', () => {
  it.each(refuses)('is not read from %s', (_why, body) => {
    const { documents } = readText(minutesOf(body))
    expect(documents.flatMap(({ decisions }) => decisions.map(({ text }) => text))).toEqual([plant])
  })
})

describe('a directive behind the heading', () => {
  it('is the decision itself and announces no list', () => {
    expect(readDecisions(`সিদ্ধান্ত: ${directive}`).map(({ text }) => text)).toEqual([directive])
  })
})

/** Items under a numbered heading are its decisions; the heading's number is nobody's label. */
const headed: ReadonlyArray<readonly [list: string, labels: readonly string[]]> = [
  [`সিদ্ধান্ত-১: (ক) ${plant}\n(খ) ${check}\n\nসিদ্ধান্ত-২: ${repair}`, ['(ক)', '(খ)', 'সিদ্ধান্ত-২:']],
  [`সিদ্ধান্ত-১:\n(ক) ${plant}\n(খ) ${check}\n\nসিদ্ধান্ত-২:\n(ক) ${repair}`, ['(ক)', '(খ)', '(ক)']],
  [`সিদ্ধান্ত-১: ${plant}\n\nসিদ্ধান্ত-২:\n(i) ${check}\n(ii) ${repair}`, ['সিদ্ধান্ত-১:', '(i)', '(ii)']],
]

describe('labels that run through the topics of a meeting', () => {
  it('go on below each heading; others begin anew', () => {
    const topics = (third: string): string =>
      `০১। চারা: সংকট রয়েছে।\nসিদ্ধান্তঃ\n১) ${plant}\n২) ${check}\n\n০২। ঘর: পুরানো।\nসিদ্ধান্তঃ\n${third} ${repair}`
    const labels = (body: string): readonly unknown[] =>
      readDecisions(body).map(({ label }) => label?.printed ?? null)
    expect(labels(topics('৩)'))).toEqual(['১)', '২)', '৩)'])
    expect(labels(topics('১)'))).toEqual(['১)', '২)', '১)'])
  })
})

describe('items under numbered headings', () => {
  it.each(headed)('keep their own labels: %s', (list, labels) => {
    const decisions = readDecisions(list)
    expect(decisions.map(({ label }) => label?.printed)).toEqual(labels)
    expect(decisions.map(({ text }) => text)).toEqual([plant, check, repair])
    expect(new Set(decisions.map(({ id }) => id)).size).toBe(3)
  })
})
