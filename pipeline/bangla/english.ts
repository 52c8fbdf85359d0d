import { listed } from './listed.ts'
import type { Predicate } from './verbs.ts'

/** What a meeting does by saying so: nothing is left to do. */
const passed = listed(`
  approved, adopted, endorsed, confirmed, ratified, accepted, noted, agreed, formed, constituted, reconstituted, extended, granted,
  sanctioned, dissolved, allocated, cancelled, declared, rejected, deferred, waived, withdrawn, postponed, increased, reduced, fixed,
  allowed, exempted, selected, nominated, appointed, condoned, relaxed, regularized, disposed of
`)

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
      /\b(?:(?:are|is|was|were|be) (?:also |hereby |further |accordingly |again )?(?:requested|urged|advised|invited|encouraged) to|it is (?:also |further |hereby )?requested that|(?:are|is) recommended to)\b/u,
  },
  // No further extension may be sought · no officer shall leave: what nobody or nothing may
  {
    modality: 'must',
    voice: 'passive',
    isNegative: true,
    pattern:
      /(?<=(?:^|[.;]\s)\s*(?:\(?\w{1,4}\)\s*)?no\s[^.;,]{2,120}?)\b(?:shall|must|will|should|may|can) be (?=\w+(?:ed|en|t|ne|ld|ut|de)\b)/u,
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
    pattern: new RegExp(
      String.raw`\b(?:was|were|is|are|be|stands?)(?: and (?:is|are))? (?:unanimously |hereby |accordingly |duly ){0,2}(?:${passed.join('|')})\b`,
      'u',
    ),
  },
  {
    modality: 'must',
    voice: 'passive',
    isNegative: false,
    // > | It was decided that the report be submitted by June.
    pattern: /(?<=\bthat\b[^.]{3,200}\b)be (?=\w+(?:ed|en|t|ne|ld|ut|de)\b)/u,
  },
]

/** The predicate of a folded English clause; null for a statement. */
export function englishPredicate(clause: string): Predicate | null {
  const found = forms.flatMap(({ pattern, ...predicate }): readonly Predicate[] => {
    const match = pattern.exec(clause)
    return match === null
      ? []
      : [{ ...predicate, start: match.index, end: match.index + match[0].length }]
  })
  // > | was approved with the modification that the target will be 7 percent — the first one is the clause's own.
  const [first] = found.toSorted((a, b) => a.start - b.start)
  return first ?? null
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

/** > | in the next meeting   before the next meeting of the committee   before announcement of the national budget */
export const englishEventPattern =
  /\b(?:in|at|before|by|prior to)\s+(?:(?:the|its|their|our)\s+)?(?:next|forthcoming|upcoming|following|\d{1,4}(?:st|nd|rd|th))\s+(?:[\w'-]+\s+){0,4}?(?:meeting|workshop|session|conference)\b|\b(?:before|after|upon|following|prior\s+to|on)\s+(?:the\s+)?(?:announcement|approval|receipt|completion|finali[sz]ation|issuance|publication|signing|submission|release|commencement|start|end|expiry|opening|closure|monsoon|rainy season|eid\b[\w-]*|ramadan|durga puja)\b(?:\s+of\s+(?:the\s+)?[a-z][\w-]*(?:\s+(?:of\s+)?(?:the\s+)?[a-z][\w-]*){0,3}?(?=\s+(?:by|to|in|at|for|with|and|on)\b|\s*[,.;)]|\s*$))?|\bbefore\s+(?:the\s+)?next\s+(?!week|month|year|fiscal|financial|quarter|\d)\w+/gu

/** What offices are told to do. Source: the corpus. */
const officialActs =
  'send|submit|prepare|organi[sz]e|ensure|provide|take|complete|update|arrange|implement|share|furnish|inform|report|develop|review|monitor|collect|publish|circulate|coordinate|conduct|forward|finali[sz]e|identify|issue|present|hold|form|constitute|follow|maintain|upload|place|initiate|make'

/** Behind `shall`: only somebody can do this, whatever they are called. > | BGD e-GOV CIRT shall |circulate a bulletin */
export const officialActPattern = new RegExp(
  String.raw`^\s*(?:\w+ly\s+|also\s+)?(?:${officialActs})\b`,
  'u',
)

/** A second infinitive under one predicate: `… to organize meetings every three months and regularly send minutes`. */
export const englishConjoinedVerbPattern = new RegExp(
  String.raw`\band\s+(?=(?:also\s+|regularly\s+|accordingly\s+|to\s+){0,2}(?:${officialActs})\b)`,
  'gu',
)

/** > | … shall complete the list and shall send it   … be disposed of and a report shall be placed — a second predicate of its own. */
export const englishConjoinedClausePattern =
  /,?\s+and\s+(?=(?:[\w'-]+\s+){0,7}?(?:shall|will|must|(?:is|are)\s+(?:requested\s+)?to)\b)/gu

/** The same under a passive: `… will be prepared and placed before the committee`. */
export const englishConjoinedParticiplePattern =
  /\band\s+(?=(?:\w+ly\s+)?(?:placed|sent|submitted|forwarded|circulated|prepared|completed|included|shared|issued|published|presented|held|finali[sz]ed|revised|updated|uploaded|arranged|conducted|formed|handed over)\b)/gu

/** > | is requested to (i) complete …, (ii) settle …, and (iii) share … */
export const englishItemPattern = /\s*[,;]?\s*(?:and\s+)?\((?:i{1,3}|iv|vi{0,3}|[a-e])\)\s+/gu

/** Nouns for people in office and for offices, in the singular. Source: record notes of the corpus; designations of bangladesh.gov.bd. */
export const englishPosts = listed(`
  director, secretary, chief, chairman, chairperson, commissioner, officer, engineer, specialist, consultant, contractor,
  manager, coordinator, representative, member, adviser, advisor, head, convener, superintendent, surgeon, registrar,
  professor, minister, inspector, controller, auditor, focal\\s+point, mayor, principal, dean, librarian, provost, proctor,
  president, chancellor, governor, judge, magistrate, ambassador, treasurer, accountant, architect, surveyor, planner,
  programmer, analyst, statistician, economist, scientist, physician, doctor, nurse, teacher, lecturer, supervisor, examiner,
  lawyer, advocate, solicitor, assistant, cashier, operator, foreman, warden, headmaster, editor, leader
`)
export const englishOrganisations = listed(`
  ministry, ministr, division, department, directorate, authority, board, bank, committee, office, agency, agenc, council,
  commission, corporation, unit, wing, bureau, institute, university, universit, team, cell, branch, trust, foundation,
  company, academy, centre, center, group, partner, association, stakeholder, participant, subcommittee, administration, project,
  sector, secretariat, embassy, mission, municipality, municipalit, parishad, college, school, hospital, court, police, station,
  mill, enterprise, firm, laboratory, factory, factor(?=ies), faculty, facult, utility, utilit(?=ies), syndicate, federation, chamber, society, societ, network,
  organization, organisation, infrastructure, provider, regulator
`)

/** People who are no officers, and yet act. Source: the agents in minutes of boards, councils and committees. */
export const englishAgents = listed(`
  owner, employer, employee, tenderer, bidder, supplier, developer, producer, manufacturer, importer, exporter, trader, farmer,
  researcher, student, tenant, lessee, dealer, distributor, applicant, beneficiar(?=ies), beneficiary, donor, investor, user, guardian
`)

/** > | Mr. Karim   Prof. Talukder   Engr. Saha — titles before a person's name. */
export const englishTitles = listed(
  'Mr, Mrs, Ms, Md, Dr, Prof, Professor, Engr, Begum, Justice, Barrister',
)

/** Words, as printed, that close the title of a post or the name of an office, and never a person's. Source: the corpus. */
export const englishTitleWords = listed(
  'Secretary, Director, Engineer, Commissioner, Officer, Chairman, Chairperson, Professor, Manager, President, Consultant, Specialist, Registrar, Member, Division, Ministry, Department, Committee, Board, Authority, Bank, Unit, Wing, Council, Corporation, Bureau, Agency, Team, Institute, University, Project, Representative, Representatives',
)
