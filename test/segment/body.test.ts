import { describe, expect, it } from 'vitest'
import { minutesOf, readText } from '../support/reading.ts'

const plant = 'তুঁত চারা রোপণ করতে হবে।'
const check = 'সুতার মান পরীক্ষা করতে হবে।'

const read = (body: string) => {
  const [minutes] = readText(minutesOf(body)).documents
  return {
    decisions: (minutes?.decisions ?? []).map(({ label, text }) => [
      label?.canonical ?? null,
      text,
    ]),
    followUps: (minutes?.followUps ?? []).map(({ label, text }) => [label, text]),
    reasons: new Set(
      (minutes?.decisions ?? []).flatMap(({ actions }) =>
        actions.flatMap(({ reasons }) => reasons),
      ),
    ),
  }
}

describe('decisions and the discussion before them', () => {
  it('may be a list behind the sentence that ends a topic', () => {
    const { decisions } = read(
      `আলোচ্যসূচি-১: তুঁত চাষের আবেদন পাওয়া যায়। সর্বসম্মতিক্রমে সিদ্ধান্ত গৃহীত হয় যে,\n(ক) ${plant}\n(খ) ${check}`,
    )
    expect(decisions).toEqual([
      ['ক', plant],
      ['খ', check],
    ])
  })

  it('may stand in one paragraph', () => {
    const { decisions } = read(
      `আলোচ্যসূচি-১: তুঁত চাষ\nআলোচনা: উপপরিচালক চারার সংকটের কথা জানান। সিদ্ধান্ত: ${plant}`,
    )
    expect(decisions).toEqual([[null, plant]])
  })

  it('may share their numbers', () => {
    const { decisions } = read(
      `২.০ তুঁত চাষ\n\n২.১ উপপরিচালক চারার সংকটের কথা জানান।\n\nসিদ্ধান্ত:\n২.২ ${plant}\n২.৩ ${check}`,
    )
    expect(decisions).toEqual([
      ['২.২', plant],
      ['২.৩', check],
    ])
  })
})

describe('a list of what must be done that nobody announces', () => {
  const silent = `২। চারা বিতরণ\nউপপরিচালক চারার সংকটের কথা জানান।\n১) ${plant}\n২) ${check}`

  it('is read as decisions where the minutes have no others, and a coordinator is told', () => {
    const { decisions, reasons } = read(silent)
    expect(decisions).toEqual([
      ['১', plant],
      ['২', check],
    ])
    expect(reasons).toContain('decision-unannounced')
  })

  it('may stand under the number of a paragraph that ends in ০', () => {
    const { decisions } = read(`২.০ চারা বিতরণ: চারার সংকট রয়েছে।\n২.১ ${plant}\n২.২ ${check}`)
    expect(decisions).toEqual([
      ['২.১', plant],
      ['২.২', check],
    ])
  })

  it.each([
    [
      'as what somebody says under a number',
      `২.০ চারা বিতরণ\n২.১ উপপরিচালক জানান, চারা রোপণ করতে হবে মর্মে নির্দেশনা রয়েছে।`,
      0,
    ],
    ['beside announced decisions', `${silent}\n\n৩। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\nক) ${plant}`, 1],
    [
      'as what somebody proposes',
      `২। বন অধিদপ্তরের প্রতিনিধি নিম্নরূপ প্রস্তাব রাখেন:\nক) ${plant}\nখ) ${check}`,
      0,
    ],
    ['where nothing was decided', `${silent}\n\n৩। সভায় কোন সিদ্ধান্ত গৃহীত হয়নি।`, 0],
  ])('is none %s', (_, body, count) => {
    expect(read(body).decisions).toHaveLength(count)
  })
})

describe('what became of earlier decisions', () => {
  it('is told by the line below each', () => {
    const { decisions, followUps } = read(
      `২। ২য় সভার সিদ্ধান্ত বাস্তবায়ন অগ্রগতি\nসিদ্ধান্ত ৩.২: ${plant}\nঅগ্রগতি: ২১২টি চারা রোপণ করা হয়েছে।\n\n৩। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\nক) ${check}`,
    )
    expect(followUps).toEqual([['৩.২', plant]])
    expect(decisions).toEqual([['ক', check]])
  })

  it('is told by a table under a heading that says so', () => {
    const { decisions, followUps } = read(
      `২। গত ৮ এপ্রিল ২০২৬ তারিখে অনুষ্ঠিত সভার সিদ্ধান্ত ও তার বাস্তবায়ন অগ্রগতি নিম্নে দেয়া হলো:\n\nসিদ্ধান্ত নং\tগৃহীত সিদ্ধান্ত\tবাস্তবায়নকারী\tঅগ্রগতি\n৪\t${plant}\tবন অধিদপ্তর\tচলমান\n\n৩। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\nক) ${check}`,
    )
    expect(followUps).toEqual([['৪', plant]])
    expect(decisions).toEqual([['ক', check]])
  })

  it('is told in its own line, and by a table of a numbered meeting', () => {
    const inLine = read(
      `২। ২য় সভার সিদ্ধান্ত বাস্তবায়ন অগ্রগতি\nসিদ্ধান্ত ৩.২: “${plant}” অগ্রগতি: চলমান।\n\n৩। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\nক) ${check}`,
    )
    expect(inLine.followUps).toEqual([['৩.২', plant]])
    expect(inLine.decisions).toEqual([['ক', check]])
    const inTable = read(
      `২। অগ্রগতি পর্যালোচনা করা হয়।\n\nক্রমিক নং\t২য় সভার সিদ্ধান্ত\tবাস্তবায়ন অগ্রগতি\n১\t${plant}\tচলমান\n\n৩। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\nক) ${check}`,
    )
    expect(inTable.followUps).toEqual([[null, plant]])
    expect(inTable.decisions).toEqual([['ক', check]])
  })

  it('is told by a table with the numbers and days of decisions', () => {
    const { decisions, followUps } = read(
      `২। অগ্রগতি উপস্থাপন করা হয়।\n\nক্রঃ নং\tসিদ্ধান্ত নং ও তারিখ\tসিদ্ধান্ত\tবাস্তবায়ন অগ্রগতি\n১\t৪৮/২০২৬ (১৪/০৫/২০২৬)\t${plant}\tচলমান\n\n৩। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\nক) ${check}`,
    )
    expect(followUps.map(([, text]) => text)).toEqual([plant])
    expect(decisions).toEqual([['ক', check]])
  })

  it('stands beside what this meeting decides of it, which may be nothing', () => {
    const { decisions, followUps } = read(
      `২। নিম্নরূপ আলোচনা ও সিদ্ধান্ত গৃহীত হয়:\n\n২য় সভার সিদ্ধান্ত\tবাস্তবায়ন অগ্রগতি\tবর্তমান সভার সিদ্ধান্ত\n${plant}\tচলমান\t${check}\nপলু ঘর মেরামত করতে হবে।\tসম্পন্ন\tবাস্তবায়িত।`,
    )
    expect(followUps).toHaveLength(2)
    expect(decisions).toEqual([[null, check]])
  })
})

describe('what only looks like an item', () => {
  it('is the subject of the discussion below it', () => {
    const body = `২। সভায় নিম্নরূপ আলোচনা ও সিদ্ধান্ত গৃহীত হয়:

১। বিগত সভার কার্যবিবরণী দৃঢ়ীকরণঃ
আলোচনাঃ কার্যবিবরণী পাঠ করা হয়।
সিদ্ধান্তঃ কার্যবিবরণী সর্বসম্মতিক্রমে দৃঢ়ীকরণ করা হলো।

২। মাদকদ্রব্য নিয়ন্ত্রণঃ
আলোচনাঃ মামলার সংখ্যা উপস্থাপন করা হয়।
সিদ্ধান্তঃ টহল জোরদার করতে হবে।`
    const { documents } = readText(minutesOf(body))
    const read = documents.flatMap(({ decisions }) => decisions)
    expect(read.map(({ text, agenda }) => [text, agenda?.text])).toStrictEqual([
      ['কার্যবিবরণী সর্বসম্মতিক্রমে দৃঢ়ীকরণ করা হলো।', 'বিগত সভার কার্যবিবরণী দৃঢ়ীকরণ'],
      ['টহল জোরদার করতে হবে।', 'মাদকদ্রব্য নিয়ন্ত্রণ'],
    ])
  })

  it('is a member of the committee that the decision forms', () => {
    const body = `সিদ্ধান্ত-১: নিম্নলিখিত সদস্যগণের সমন্বয়ে একটি কমিটি গঠন করা হলো:
(১) ডীন, কৃষি অনুষদ - আহ্বায়ক
(২) পরিচালক, গবেষণা কেন্দ্র - সদস্য
(৩) গ্রন্থাগারিক - সদস্য-সচিব

সিদ্ধান্ত-২: তালিকা প্রেরণ করতে হবে।`
    const { documents } = readText(minutesOf(body))
    expect(documents.flatMap(({ decisions }) => decisions)).toHaveLength(2)
  })
})
