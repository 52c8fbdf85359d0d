import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { organisationNames } from '../../pipeline/registry/organisations.ts'
import converter from 'bangla-number-converter'

type Chance = () => number

/** Words that samples are made of. */
export interface Words {
  readonly bangla: readonly string[]
  readonly english: readonly string[]
}

/** Neither the documents that the benchmark draws nor those that pages in the corpus show. */
const held = /^(?:0\d\d|[fghxy]\d)/

/** Paragraphs of the synthetic documents, cells of their tables each by itself. */
export const paragraphs: readonly string[] = readdirSync('corpus/gold')
  .map((name) => join('corpus/gold', name, 'synthetic.txt'))
  .filter((file) => !held.test(file.split('/').at(-2) ?? '') && existsSync(file))
  .flatMap((file) =>
    readFileSync(file, 'utf8')
      .replaceAll(/<br>|➤|\*\*/g, ' ')
      .split(/[\n|]/u),
  )
  .map((paragraph) => paragraph.trim())
  .filter((paragraph) => /[^-: ]/u.test(paragraph))

/** Signs that a list of words seldom holds. */
const rare =
  'ঋণ ঋতু ঐক্য ঐতিহ্য ঐচ্ছিক ঔষধ ঔপনিবেশিক ঊর্ধ্বতন ঊর্ধ্বমুখী ঊনত্রিশ ঝুঁকি ঝড় ঞ গাঢ় আষাঢ় দৃঢ় উৎসব হঠাৎ দুঃখ নিঃশর্ত স্বতঃস্ফূর্ত'.split(
    ' ',
  )
const latin =
  'ADP DPP ICT e-GP MoU PIC NID Zoom Website email PPR SDG MIS LGED Software Report Format Data Project Online Fax KPI BWDB Team Unit Lab'.split(
    ' ',
  )
const months =
  'জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর বৈশাখ জ্যৈষ্ঠ আষাঢ় শ্রাবণ ভাদ্র আশ্বিন কার্তিক অগ্রহায়ণ পৌষ মাঘ ফাল্গুন চৈত্র'.split(
    ' ',
  )
const letters = [...'কখগঘঙচছজঝঞটঠডঢণতথদধন']
const offices = [...new Set(organisationNames.map(([name]) => name))]

/** Labels, days, times, memo numbers, sums, offices: what must not be misread, in forms that word lists do not have. */
export function weighty(chance: Chance, words: Words): string {
  const below = (count: number): number => Math.floor(chance() * count)
  const one = <T>(some: readonly T[]): T => some[below(some.length)] as T
  const digits = (count: number): string => Array.from({ length: count }, () => below(10)).join('')
  const word = (): string => one(words.bangla)
  const label = (): string => one(chance() < 0.7 ? letters.slice(0, 8) : letters)
  const year = (): string => String(1995 + below(40))
  const day = (): string => {
    const sign = one(['/', '.', '-'])
    return [below(31) + 1, below(12) + 1]
      .map((part) => (chance() < 0.6 ? String(part).padStart(2, '0') : String(part)))
      .concat(chance() < 0.8 ? year() : digits(2))
      .join(sign)
  }
  const forms: ReadonlyArray<() => string> = [
    day,
    () => `তারিখঃ ${day()} খ্রিঃ`,
    () => `${below(31) + 1} ${one(months)} ${one([year(), `14${digits(2)}`])}`,
    () => `স্মারক নং-${[2, 2, 4, 3, 2, 3, 2].map(digits).join('.')}-${below(999)}`,
    () => [2, 2, 4, 3, 2, 3, 2, 3].map(digits).join('.'),
    () => `(${label()}) ${word()} ${word()}`,
    () => `${label()}${one([')', '.', '।'])} ${word()}`,
    () => `${below(30) + 1}${one(['।', ')', '.'])} ${word()}`,
    () => `${below(20) + 1}.${below(9) + 1} ${word()}`,
    () => `সিদ্ধান্ত-${below(20) + 1}ঃ`,
    () =>
      `${one(['সকাল', 'বেলা'])} ${below(12) + 1}${one(['ঃ', ':', '.'])}${digits(2)} ${one(['ঘটিকা', 'টায়', 'মিনিটে'])}`,
    () =>
      `${one(['৳ ', 'টাকা ', ''])}${below(99)},${digits(2)},${digits(3)}${one(['', '/-', '.00'])}`,
    () => `${below(99)}.${below(99)}%`,
    () => `01${digits(9)}`,
    () => `${below(400) + 1}তম সভা`,
    () => `20${digits(2)}-${digits(2)} অর্থবছর`,
    () => `${below(90) + 1} (${word()}) ${one(['দিনের', 'কর্মদিবসের', 'মাসের'])} মধ্যে`,
    () => digits(1 + below(6)),
    () => `“${word()} ${word()}”`,
    () => `‘${word()}’`,
    () => `'${word()} ${word()}'${one(['', ',', 'র'])}`,
    () => `'${word()}'`,
    () => `"${word()} ${word()}"`,
    () => `${word()}${one(["'", '’'])}র`,
    () => `${word()}${one(['–', ' — ', '/', '; ', '-এর ', 'ঃ ', ' : '])}${word()}`,
    () => `(${word()}-${label()})`,
    () => `${word()}(${word()})`,
    () => `${String(below(30) + 1).padStart(2, '0')}${one(['।', ')', '.'])} ${word()}`,
    () => `• ${word()}`,
    () => `মোঃ ${word()}`,
    () => one(rare),
    () => one(offices),
  ]
  return chance() < 0.14 ? latinForm(chance, words.english) : converter.toBanglaNumber(one(forms)())
}

/** What stands in Latin letters between Bangla words; the model learns these letters from nothing. */
function latinForm(chance: Chance, english: readonly string[]): string {
  const one = <T>(some: readonly T[]): T => some[Math.floor(chance() * some.length)] as T
  const word = (): string => one(english)
  const number = (): string => String(Math.floor(chance() * 10 ** (1 + chance() * 4)))
  const capital = (): string => word().replace(/^./u, (letter) => letter.toUpperCase())
  const ending = (): string => one(['-এর', '-এ', '-কে', '-সমূহ', '-সমূহের', '-তে', '-ভিত্তিক', "'র"])
  return one<() => string>([
    () => one(latin),
    () => one(latin),
    () => `${one(latin)}${ending()}`,
    () => `${capital()}${ending()}`,
    () => `(${one(latin)})${ending()}`,
    word,
    capital,
    () => `${capital()} ${capital()}`,
    () => word().slice(0, 5).toUpperCase(),
    () => `(${capital()} ${word()} ${word()})`,
    () => `(${word().slice(0, 4).toUpperCase()})`,
    () => `${word().toLowerCase()}@${word().toLowerCase()}.gov.bd`,
    () => `www.${word().toLowerCase()}.gov.bd`,
    () => `${capital()}-${number()}`,
    number,
    () => `${number()}.${number()} ${one(['MW', 'km', 'kV', 'MT', 'm'])}`,
  ])()
}

/** So many paragraphs for a page: half of them of minutes, a fifth any words, the rest what must not be misread. */
export function textOf(chance: Chance, words: Words, count: number): readonly string[] {
  const { bangla } = words
  const one = (): string => bangla[Math.floor(chance() * bangla.length)] ?? ''
  const times = (least: number, more: number): unknown[] =>
    Array.from({ length: least + Math.floor(chance() * more) })
  const first = Math.floor(chance() * paragraphs.length)
  return Array.from({ length: count }, (_, index) => {
    const kind = chance()
    if (kind < 0.5) return paragraphs[(first + index) % paragraphs.length] ?? ''
    if (kind < 0.72)
      return times(8, 16)
        .map(() => (chance() < 0.12 ? weighty(chance, words) : one()))
        .join(' ')
    return times(2, 7)
      .map(() => weighty(chance, words))
      .join(' ')
  })
}
