import { describe, expect, it } from 'vitest'
import { minutesOf, readText } from '../support/reading.ts'

const list = `ক) তুঁত চারা রোপণ করতে হবে।

খ) সুতার মান পরীক্ষা করতে হবে।`
const listed = ['তুঁত চারা রোপণ করতে হবে।', 'সুতার মান পরীক্ষা করতে হবে।']

const told = 'সুতার সংকট রয়েছে।'

const decisionsOf = (body: string): readonly string[] => {
  const { documents } = readText(minutesOf(body))
  return documents.flatMap(({ decisions }) => decisions.map(({ text }) => text))
}

/** Lines below which decisions stand. */
const cases: readonly string[] = [
  '২। বিস্তারিত আলোচনা শেষে সর্বসম্মতিক্রমে নিম্নবর্ণিত সিদ্ধান্তসমূহ গৃহীত হয়:',
  '২। সভায় বিস্তারিত আলোচনার পর নিম্নোক্ত সিদ্ধান্ত গৃহীত হইল-',
  '০২। আলোচনান্তে নিম্নরূপ সুপারিশসমূহ গৃহীত হয়ঃ',
  'গৃহীত সিদ্ধান্তসমূহ:',
  'সিদ্ধান্তঃ',
  'সিদ্ধান্ত :-',
  'সিদ্ধামত্মঃ',
  'অতঃপর সভায় বিস্তারিত আলোচনা ও সিদ্ধান্ত সমূহ গৃহীত হয়-',
  'সভায় সর্ব সম্মতিক্রমে সিদ্ধান্ত গৃহিত হয় যে,',
  'সভায় গৃহীত সিদ্ধান্তসমূহ নিম্নে বর্ণিত হলো:',
  '২। আলোচনা শেষে সিদ্ধান্ত হয় যে,',
  'এ প্রেক্ষিতে সভায় নিম্নলিখিত সিদ্ধান্ত গ্রহণ করা হয়।',
  'বিস্তারিত আলোচনা শেষে নিম্নরূপ সিদ্ধান্ত গৃহীত হ্য:',
  'সভায় নিম্নরূপ কর্মপরিকল্পনা গৃহীত হয়:',
  'আলোচনা শেষে নিম্নলিখিত দায়িত্ব বণ্টন করা হয়:',
  'সভায় নিম্নোক্ত বিষয়গুলো চূড়ান্ত করা হয়-',
  'আলোচনাক্রমে স্থির হয় যে,',
  'সভায় সর্বসম্মতিক্রমে গৃহীত হলো যে:',
  'সভার সিদ্ধান্ত ও সুপারিশমালা:',
  'সভায় সিদ্ধান্ত এবং করণীয়:',
]

/** Lines that lead to a list, too, but to none of this meeting's decisions. */
const refuses: readonly string[] = [
  'গত সভায় গৃহীত সিদ্ধান্তসমূহ নিম্নরূপ ছিল:',
  'বিগত সভার সিদ্ধান্ত বাস্তবায়নের অগ্রগতি নিম্নরূপ:',
  'উক্ত সভার সিদ্ধান্তসমূহ নিম্নরূপ:',
  'উপপরিচালক নিম্নোক্ত বিষয়সমূহ উপস্থাপন করেন:',
  'কারিগরি কমিটির কার্যপরিধি নিম্নরূপ হতে পারে বলে আলোচনা হয়:',
  'এ তালিকা পাওয়া গেলে সিদ্ধান্ত গ্রহণে সুবিধা হবে বলে তিনি জানান।',
  'সভার সিদ্ধান্ত অনুযায়ী কার্যক্রম চলমান রয়েছে বলে জানানো হয়:',
  'নিম্নোক্ত সিদ্ধান্ত গ্রহণ করা প্রয়োজন:',
  'গত বছর নিম্নোক্ত কার্যক্রম গ্রহণ করা হয়েছে:',
  'উপপরিচালক নিম্নোক্ত কর্মপরিকল্পনা উপস্থাপন করেন:',
]

describe('the decisions of a meeting', () => {
  it.each(cases)('are announced by: %s', (line) => {
    expect(decisionsOf(`${line}\n\n${list}`)).toEqual(listed)
  })

  it.each(refuses)('are not announced by: %s', (line) => {
    const body = `২। ${line}

ক) পলু পালন ঘর মেরামত করতে হবে;

খ) ভাঙা তাঁত প্রতিস্থাপন করতে হবে।

৩। বিস্তারিত আলোচনা শেষে নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:

${list}`
    expect(decisionsOf(body)).toEqual(listed)
  })

  it('may go on in the sentence that announces them', () => {
    const body =
      '২। সুতার সংকট নিয়ে আলোচনা হয়। সভায় সর্বসম্মতিক্রমে সিদ্ধান্ত গৃহীত হয় যে, রেশম বোর্ড সুতা আমদানির প্রস্তাব প্রেরণ করবে।'
    expect(decisionsOf(body)).toEqual(['রেশম বোর্ড সুতা আমদানির প্রস্তাব প্রেরণ করবে।'])
  })

  it('stand under headings of their own where topics are announced as decisions', () => {
    const topics = (first: string, second: string): string =>
      `২। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n\n${first} তুঁত চাষ: চারার সংকট রয়েছে।\nমেয়াদ: জুন ২০২৬\nসিদ্ধান্ত:\n(১) তুঁত চারা রোপণ করতে হবে।\nদায়িত্ব: রেশম বোর্ড\n\n${second} সুতা: মান কমেছে।\nসিদ্ধান্ত: সুতার মান পরীক্ষা করতে হবে।`
    expect(decisionsOf(topics('২.১', '২.২'))).toEqual(listed)
    expect(decisionsOf(topics('১।', '২।'))).toEqual(listed)
  })

  it('may stand behind a heading with three numbers', () => {
    expect(
      decisionsOf('২.১ তুঁত চাষ\n২.১.১ আলোচনা: চারার সংকট রয়েছে।\n২.১.২ সিদ্ধান্ত: তুঁত চারা রোপণ করতে হবে।'),
    ).toEqual(['তুঁত চারা রোপণ করতে হবে।'])
  })

  it.each(['নেই।', 'পর্ষদ প্রতিবেদনটি অবহিত হলো।', 'সভাকে অবহিত করা হয়।'])(
    'are none of what is only noted: %s',
    (noted) => {
      expect(
        decisionsOf(
          `২। সুতা নিয়ে আলোচনা হয়।\nসিদ্ধান্ত: ${noted}\n\n৩। চারা নিয়ে আলোচনা হয়।\nসিদ্ধান্ত: তুঁত চারা রোপণ করতে হবে।`,
        ),
      ).toEqual(['তুঁত চারা রোপণ করতে হবে।'])
    },
  )

  it('may go on in two sentences of one paragraph', () => {
    const body =
      '২। আলোচনা শেষে সিদ্ধান্ত হয় যে, রেশম বোর্ড সুতা আমদানি করবে। পলু ঘরের অবস্থা তুলে ধরা হয়। আরও সিদ্ধান্ত হয় যে, বন অধিদপ্তর তুঁত চারা রোপণ করবে।'
    expect(decisionsOf(body)).toEqual(['রেশম বোর্ড সুতা আমদানি করবে।', 'বন অধিদপ্তর তুঁত চারা রোপণ করবে।'])
  })

  it('may be one though two offices act in it', () => {
    const body =
      '২। আলোচনা হয়। সিদ্ধান্ত হয় যে, রেশম বোর্ড সুতা আমদানি করবে এবং বন অধিদপ্তর তুঁত চারা রোপণ করবে।'
    expect(decisionsOf(body)).toEqual(['রেশম বোর্ড সুতা আমদানি করবে এবং বন অধিদপ্তর তুঁত চারা রোপণ করবে।'])
  })

  it('may stand behind a heading in the paragraph of each agenda item', () => {
    const body = `আলোচ্যসূচি-১: তুঁত চাষ

আলোচনা: চাষের জমি কমে যাচ্ছে বলে উপপরিচালক জানান।

সিদ্ধান্ত: তুঁত চারা রোপণ করতে হবে।

আলোচ্যসূচি-২: সুতার মান

আলোচনা: সুতার মান নিয়ে ক্রেতাদের অভিযোগ রয়েছে।

সিদ্ধান্ত: সুতার মান পরীক্ষা করতে হবে।`
    const { documents } = readText(minutesOf(body))
    const decisions = documents.flatMap((document) => document.decisions)
    expect(decisions.map(({ text, agenda }) => [agenda?.text, text])).toEqual([
      ['তুঁত চাষ', listed[0]],
      ['সুতার মান', listed[1]],
    ])
  })

  it('may carry the number of its decision before the word', () => {
    const body = `১নং সিদ্ধান্ত : ${listed[0]}\n\n২ নং সিদ্ধান্ত: ${listed[1]}`
    const { documents } = readText(minutesOf(body))
    const found = documents.flatMap(({ decisions }) => decisions)
    expect(found.map(({ label, text }) => [label?.printed, text])).toEqual([
      ['১নং সিদ্ধান্ত :', listed[0]],
      ['২ নং সিদ্ধান্ত:', listed[1]],
    ])
  })

  it('may be left out below the title of a further topic', () => {
    const topics = (title: string): readonly string[] =>
      decisionsOf(`৫.১ চারা:\n${told}\nসিদ্ধান্ত:\n${list}\n\n৫.২ ${title}\nক) পলু ঘর মেরামত করতে হবে।`)
    expect(topics('বিবিধ:')).toEqual([...listed, 'পলু ঘর মেরামত করতে হবে।'])
  })

  it('may settle something in its own sentence', () => {
    expect(decisionsOf('২। আলোচনান্তে স্থির হয় যে, রেশম বোর্ড চারা রোপণ করবে।')).toEqual([
      'রেশম বোর্ড চারা রোপণ করবে।',
    ])
    expect(decisionsOf('২। মূল্য স্থির হয় যে দিন, সে দিন দরপত্র খোলা হয়।')).toEqual([])
  })
})
