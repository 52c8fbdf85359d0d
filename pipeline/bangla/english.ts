import type { Predicate } from './verbs.ts'

/**
 * How minutes in English say what binds. Some ministries keep them in English.
 * Source: record notes of the corpus; Secretariat Instructions (English text) for shall/may.
 */
const forms: ReadonlyArray<Omit<Predicate, 'start' | 'end'> & { pattern: RegExp }> = [
  {
    modality: 'request',
    voice: 'request',
    isNegative: false,
    pattern:
      /\b(?:(?:are|is|was|were|be) (?:also |hereby |further )?(?:requested|urged|advised|invited|encouraged) to|(?:are|is) recommended to)\b/u,
  },
  {
    modality: 'must',
    voice: 'passive',
    isNegative: true,
    pattern: /\b(?:shall|must|will|should|may) not be (?=\w+(?:ed|en|t|ne|ld|ut|de)\b)/u,
  },
  {
    modality: 'must',
    voice: 'active',
    isNegative: true,
    pattern: /\b(?:shall|must|will|should|may) not\b/u,
  },
  {
    modality: 'must',
    voice: 'passive',
    isNegative: false,
    pattern:
      /\b(?:shall|must|will|should|(?:has|have|is|are) to) (?:also )?be (?=\w+(?:ed|en|t|ne|ld|ut|de)\b)/u,
  },
  {
    modality: 'must',
    voice: 'active',
    isNegative: false,
    pattern:
      /\b(?:shall|must|will|should|(?:has|have|is|are) to|(?:is|are|was|were) (?:directed|instructed|asked|assigned) to)\b/u,
  },
  {
    modality: 'may',
    voice: 'passive',
    isNegative: false,
    pattern: /\b(?:may|can|could|might) be (?=\w+(?:ed|en|t|ne|ld|ut|de)\b)/u,
  },
  { modality: 'may', voice: 'active', isNegative: false, pattern: /\b(?:may|can|could|might)\b/u },
  {
    modality: 'resolved',
    voice: 'passive',
    isNegative: false,
    pattern:
      /\b(?:(?:was|were|is|are) (?:unanimously |hereby )?(?:approved|adopted|endorsed|confirmed|accepted|noted|agreed|formed|constituted|extended|granted|dissolved|allocated|cancelled))\b/u,
  },
]

/** The predicate of a folded English clause; null for a statement. */
export function englishPredicate(clause: string): Predicate | null {
  for (const { pattern, ...predicate } of forms) {
    const match = pattern.exec(clause)
    if (match !== null)
      return { ...predicate, start: match.index, end: match.index + match[0].length }
  }
  return null
}

/** English number words of deadlines. */
export const englishNumbers: ReadonlyMap<string, number> = new Map(
  [
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ].map((word, index) => [word, index + 1] as const),
)

/** Before a date or a length of time in English: `by 30 June 2024`, `within two weeks`. */
export const englishUntilPattern =
  /\b(?:by|before|within|until|till|no later than|not later than|on or before|latest by|by the end of|in the (?:first|second|third|last) week of)\s+(?:the\s+)?(?:next\s+)?$/u

/** > | in the next meeting   before the next meeting of the committee */
export const englishEventPattern =
  /\b(?:in|at|before|by|prior to)\s+(?:the\s+)?(?:next|forthcoming|upcoming|following)\s+(?:[\w'-]+\s+){0,4}?(?:meeting|workshop|session|conference)\b|\bbefore\s+(?:the\s+)?next\s+(?!week|month|year|fiscal|financial|quarter|\d)\w+/gu

/** A second infinitive under one predicate: `… to organize meetings every three months and regularly send minutes`. */
export const englishConjoinedVerbPattern =
  /\band\s+(?=(?:also\s+|regularly\s+|accordingly\s+|to\s+){0,2}(?:send|submit|prepare|organi[sz]e|ensure|provide|take|complete|update|arrange|implement|share|inform|report|develop|review|monitor|collect|publish|circulate|coordinate|conduct|forward|finali[sz]e|identify|issue|present|hold|form|constitute|follow|maintain|upload|place|initiate|make)\b)/gu

/** The same under a passive: `… will be prepared and placed before the committee`. */
export const englishConjoinedParticiplePattern =
  /\band\s+(?=(?:\w+ly\s+)?(?:placed|sent|submitted|forwarded|circulated|prepared|completed|included|shared|issued|published|presented|held|finali[sz]ed|revised|updated|uploaded|arranged|conducted|formed|handed over)\b)/gu

/** > | is requested to (i) complete …, (ii) settle …, and (iii) share … */
export const englishItemPattern = /\s*[,;]?\s*(?:and\s+)?\((?:i{1,3}|iv|vi{0,3}|[a-e])\)\s+/gu

/** Nouns for people in office and for offices, in the singular. Source: record notes of the corpus; designations of bangladesh.gov.bd. */
export const englishPosts = [
  ...'director secretary chief chairman chairperson commissioner officer engineer specialist consultant contractor'.split(
    ' ',
  ),
  ...'manager coordinator representative member adviser advisor head convener superintendent surgeon registrar'.split(
    ' ',
  ),
  ...'professor minister inspector controller auditor focal\\s+point mayor principal'.split(' '),
]
export const englishOrganisations = [
  ...'ministry ministr division department directorate authority board bank committee office agency agenc council'.split(
    ' ',
  ),
  ...'commission corporation unit wing bureau institute university universit team cell branch trust foundation'.split(
    ' ',
  ),
  ...'company academy centre center group partner association stakeholder participant subcommittee administration project'.split(
    ' ',
  ),
]
