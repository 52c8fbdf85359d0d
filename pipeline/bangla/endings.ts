import { anyOf } from './edges.ts'
import { listed } from './listed.ts'

/** What a noun's ending says of its part in the sentence. */
export type Case = 'bare' | 'genitive' | 'objective' | 'locative'

/**
 * Endings of Bangla nouns. A noun is stem + plural? + classifier? + case? + emphasis?. Offices also
 * write an ending apart (`MIS এর`, `সংস্থা সমূহ`, `(কার্যক্রম)কে`) or behind an apostrophe (`সংস্থা'র`).
 * Source: S. K. Chatterji, Origin and Development of the Bengali Language, §§ 482–520 (declension);
 * the corpus for the detached forms.
 */
const plurals = listed('সমূহ, সমুহ, গুলো, গুলি, গুলা, বৃন্দ, মণ্ডলী, বর্গ, গণ, গন, দ্বয়')
const classifiers = listed('খানা, টি, টা')
const cases: ReadonlyArray<readonly [Case, readonly string[]]> = [
  ['objective', listed('দিগকে, দেরকে, েরকে, েদেরকে, কে')],
  ['genitive', listed('েদের, দের, য়ের, ের, এর, র')],
  ['locative', listed('েতে, তে, য়ে, য়, ে, এ')],
  ['bare', listed('েরা, রা')],
]
const emphases = listed('ও, ই')

/** One way to read a word: its stem and what the endings behind it say. */
export interface Inflection {
  readonly stem: string
  /** Length of the word without case and emphasis, its plural kept: `বিভাগসমূহকে` → length of `বিভাগসমূহ`. */
  readonly uncased: number
  readonly isPlural: boolean
  readonly case: Case
}

/**
 * Every way to read `word` as a stem with endings, the bare word first.
 * `শাখায়` → শাখায় | শাখা + locative; whether a stem is a noun is for the caller's word list to say.
 */
export function inflectionsOf(word: string): readonly Inflection[] {
  const bare: Inflection = { stem: word, uncased: word.length, isPlural: false, case: 'bare' }
  const emphasised = [bare, ...uncase(strip([bare], emphases, (of) => of))]
  const cased = cases.flatMap(([grammaticalCase, endings]) =>
    uncase(
      strip(emphasised, endings, (of) => ({
        ...of,
        case: grammaticalCase,
        isPlural: grammaticalCase === 'bare',
      })),
    ),
  )
  // `কর্মকর্তাদের` is plural by its case ending alone; the দ of `অনুষদের` is the noun's.
  const marked = cased.map((of) =>
    /^ে?(?:দের|দিগকে)/.test(word.slice(of.stem.length)) ? { ...of, isPlural: true } : of,
  )
  const unclassified = [...emphasised, ...marked]
  const classified = strip(unclassified, classifiers, (of) => of)
  const pluralised = strip([...unclassified, ...classified], plurals, (of) => ({
    ...of,
    isPlural: true,
  }))
  return [...unclassified, ...classified, ...pluralised]
}

const uncase = (readings: readonly Inflection[]): readonly Inflection[] =>
  readings.map((of) => ({ ...of, uncased: of.stem.length }))

function strip(
  readings: readonly Inflection[],
  endings: readonly string[],
  mark: (of: Inflection) => Inflection,
): readonly Inflection[] {
  return readings.flatMap((reading) =>
    endings
      .filter((ending) => reading.stem.length > ending.length + 1 && reading.stem.endsWith(ending))
      .map((ending) => ({
        ...mark(reading),
        stem: reading.stem.slice(0, -ending.length).replace(/'$/, ''),
      })),
  )
}

/** A bare এ is an ending only before what is sent there; `বিভাগ এ বিষয়ে` has none. */
const sentHere = String.raw`এ(?=\s+(?:[\p{L}\p{M}]+\s+){0,2}(?:প্রেরণ|প্রেরন|দাখিল|জমা|পেশ|উপস্থাপন|আপলোড|পাঠা))`

/** > | MIS এর   সংস্থা সমূহের   (কার্যক্রম)কে   কমিটি 'র — endings that stand apart from their noun. */
const detachedPattern = new RegExp(
  `^(?:'|[)\\]"'”’]|[ \\u00a0])(?:${anyOf([...plurals])}|${anyOf(cases.flatMap(([, endings]) => endings).filter((e) => /^[ক-হএ]/.test(e) && e !== 'র' && e !== 'য়' && e !== 'য়ে' && e !== 'এ'))}|${sentHere}|(?<=['’])(?:র|য়))+(?![\\p{L}\\p{M}])`,
  'u',
)

/** Length of the endings that stand apart behind a noun that ends where `rest` begins; 0 for none. */
export const detachedEndingLength = (rest: string): number =>
  detachedPattern.exec(rest)?.[0].length ?? 0

/** Whether a word is nothing but endings of a noun before it: `এর`, `সমূহকে`; not `বিভাগ`. */
export const isEnding = (word: string): boolean =>
  inflectionsOf(`কক${word}`).some(({ stem }) => stem === 'কক' && word !== '')

/** The case that detached endings mark. */
export function caseOfDetached(endings: string): Case {
  const inflection = inflectionsOf(`কক${endings.replace(/^[\s)\]"'”’]+/, '')}`).find(
    (i) => i.stem === 'কক',
  )
  return inflection?.case ?? 'bare'
}
