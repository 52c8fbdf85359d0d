import { describe, expect, it } from 'vitest'
import { fold } from '../../pipeline/bangla/fold.ts'
import {
  isSameList,
  markerAt,
  stepsFrom,
  toLabel,
  type Marker,
} from '../../pipeline/document/markers.ts'

const wholeOf = (text: string) => ({ start: 0, end: text.length })
const markerOf = (text: string) => markerAt(fold(text), wholeOf(text), text)

/** The marker of a line that is known to have one. */
function mark(text: string): Marker {
  const marker = markerOf(text)
  if (marker === null) throw new Error(`expected a marker, found none in ${text}`)
  return marker
}

describe('markers', () => {
  type Row = readonly [
    text: string,
    printed: string,
    kind: Marker['kind'],
    canonical: string,
    ordinal: number,
    style: Marker['style'],
  ]
  const cases: readonly Row[] = [
    ['(ক) প্রতিবেদন', '(ক)', 'letter', 'ক', 1, 'brackets'],
    ['ক) প্রতিবেদন', 'ক)', 'letter', 'ক', 1, 'bracket'],
    ['খ. প্রতিবেদন', 'খ.', 'letter', 'খ', 2, 'dot'],
    ['গ। প্রতিবেদন', 'গ।', 'letter', 'গ', 3, 'dari'],
    ['ঘ- প্রতিবেদন', 'ঘ-', 'letter', 'ঘ', 4, 'dash'],
    ['ঙঃ প্রতিবেদন', 'ঙঃ', 'letter', 'ঙ', 5, 'colon'],
    ['- চ. প্রতিবেদন', 'চ.', 'letter', 'চ', 6, 'dot'],
    ['[১] প্রতিবেদন', '[১]', 'number', '১', 1, 'brackets'],
    ['০২। প্রতিবেদন', '০২।', 'number', '০২', 2, 'dari'],
    ['০৩) প্রতিবেদন', '০৩)', 'number', '০৩', 3, 'bracket'],
    ['4. The report', '4.', 'number', '4', 4, 'dot'],
    ['৩.১ প্রতিবেদন', '৩.১', 'decimal', '৩.১', 1, 'none'],
    ['৩.২প্রতিবেদন', '৩.২', 'decimal', '৩.২', 2, 'none'],
    ['৩(ক) প্রতিবেদন', '৩(ক)', 'compound', '৩(ক)', 1, 'none'],
    ['৩ (খ)। প্রতিবেদন', '৩ (খ)।', 'compound', '৩ (খ)', 2, 'none'],
    ['৩.গ  প্রতিবেদন', '৩.গ', 'compound', '৩.গ', 3, 'none'],
    ['৩-ঘ) প্রতিবেদন', '৩-ঘ)', 'compound', '৩-ঘ', 4, 'bracket'],
    ['৬.২। প্রতিবেদন', '৬.২।', 'decimal', '৬.২', 2, 'dari'],
    ['ক.৩) প্রতিবেদন', 'ক.৩)', 'decimal', 'ক.৩', 3, 'bracket'],
    ['ii) report', 'ii)', 'roman', 'ii', 2, 'bracket'],
    ['(iv) প্রতিবেদন', '(iv)', 'roman', 'iv', 4, 'brackets'],
    ['(আ) প্রতিবেদন', '(আ)', 'vowel', 'আ', 2, 'brackets'],
    ['b) report', 'b)', 'latin', 'b', 2, 'bracket'],
    ['• প্রতিবেদন', '•', 'bullet', '', 1, 'none'],
    ['» প্রতিবেদন', '»', 'bullet', '', 1, 'none'],
    ['\uf0b7 প্রতিবেদন', '\uf0b7', 'bullet', '', 1, 'none'],
    ['\uf0d8 প্রতিবেদন', '\uf0d8', 'bullet', '', 1, 'none'],
    ['› প্রতিবেদন', '›', 'bullet', '', 1, 'none'],
    ['ক/ প্রতিবেদন', 'ক/', 'letter', 'ক', 1, 'stroke'],
    ['২/ প্রতিবেদন', '২/', 'number', '২', 2, 'stroke'],
    ['এক. প্রতিবেদন', 'এক.', 'word', 'এক', 1, 'dot'],
    ['(দুই) প্রতিবেদন', '(দুই)', 'word', 'দুই', 2, 'brackets'],
    ['ছয়) প্রতিবেদন', 'ছয়)', 'word', 'ছয়', 6, 'bracket'],
    ['বার। প্রতিবেদন', 'বার।', 'word', 'বার', 12, 'dari'],
    ['প্রথমত, প্রতিবেদন', 'প্রথমত,', 'ordinal', 'প্রথমত', 1, 'comma'],
    ['দ্বিতীয়তঃ প্রতিবেদন', 'দ্বিতীয়তঃ', 'ordinal', 'দ্বিতীয়ত', 2, 'colon'],
    ['১ম. প্রতিবেদন', '১ম.', 'ordinal', '১ম', 1, 'dot'],
    ['৪র্থ) প্রতিবেদন', '৪র্থ)', 'ordinal', '৪র্থ', 4, 'bracket'],
  ]
  it.each(cases)('reads that of “%s”', (text, printed, kind, canonical, ordinal, style) => {
    const marker = mark(text)
    expect(text.slice(marker.start, marker.end)).toBe(printed)
    expect(marker).toMatchObject({ kind, canonical, ordinal, style })
    expect(text.slice(marker.content)).toMatch(/^(?:প্রতিবেদন|The report|report)$/u)
  })

  it.each([
    '০৫-০৭-২০১৭',
    '২৩/০৮/২০২১ তারিখে',
    '১২:৪০ টা',
    '১/২ অংশ জমি',
    'এ/ক শাখা',
    '১০-৩০ মিনিট বিরতি',
    '১০ টা ১৫ মিনিট',
    '৫(ক) ধারা অনুযায়ী ব্যবস্থা',
    '৩.ক ও ৩.খ এর অগ্রগতি',
    '৩-ক এলাকায় খাল খনন',
    '৮৭(৪৫) নং পত্র',
    '০৩ টির কার্যক্রম চলমান',
    '২০২৫ সালের প্রতিবেদন',
    '১,২০০ টাকা',
    '৬.৩কোটি টাকা',
    '২.৫কিলোমিটার রাস্তা',
    '৩৬ (ছত্রিশ) দিন',
    'ই-নথি ব্যবস্থা',
    'কমিটি গঠন',
    'ক বিভাগ',
    'এ মন্ত্রণালয়',
    'মো. রহিম উদ্দিন',
    '(পরিকল্পনা) শাখা',
    '-করণ',
    'এক-তৃতীয়াংশ সদস্য',
    'দুই - তিন দিনের মধ্যে',
    'তিন দিনের মধ্যে',
    'নয়, তবে প্রতিবেদন প্রয়োজন',
    'প্রথমত জেলা প্রশাসক',
    '১ম, ২য় ও ৩য় শ্রেণির শিক্ষার্থী',
    '১ম-৫ম শ্রেণি',
    '৩য় শ্রেণির কর্মচারী',
    '',
  ])('are not seen in “%s”', (text) => {
    expect(markerOf(text)).toBeNull()
  })

  it('make labels', () => {
    const text = '- (০২) প্রতিবেদন'
    expect(toLabel(text, mark(text))).toEqual({ printed: '(০২)', canonical: '০২', ordinal: 2 })
  })
})

describe('lists', () => {
  it.each([
    ['(ক) …', '(খ) …', true],
    ['ক. …', 'খ। …', true],
    ['ক) …', 'খ. …', false],
    ['ক) …', '১) …', false],
    ['(ক) …', 'খ) …', true],
    ['(১) …', '২) …', false],
    ['১। …', '১.১। …', false],
    ['এক. …', 'দুই। …', true],
    ['এক. …', '১. …', false],
    ['প্রথমত, …', 'দ্বিতীয়ত, …', true],
  ])('“%s” and “%s” stand in one: %s', (first, other, isSame) => {
    expect(isSameList(mark(first), mark(other))).toBe(isSame)
  })

  it.each([
    ['ক) …', 'খ) …', 1],
    ['ক) …', 'গ) …', 2],
    ['ঘ) …', 'চ) …', 1],
    ['ঝ) …', 'ট) …', 1],
    ['খ) …', 'ক) …', -1],
    ['২। …', '৩। …', 1],
    ['২। …', '৫। …', 3],
    ['• …', '• …', 1],
    ['এক. …', 'দুই. …', 1],
    ['প্রথমত, …', 'তৃতীয়ত, …', 2],
  ])('from “%s” to “%s” it is %d', (from, to, steps) => {
    expect(stepsFrom(mark(from).ordinal, mark(to))).toBe(steps)
  })
})
