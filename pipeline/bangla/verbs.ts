import type { Modality } from '../../schemas/action.ts'
import { wordEnd, wordStart } from './edges.ts'
import { decisionWord } from './headings.ts'

/** What the last finite verb of a clause says of its force. */
export interface Predicate {
  readonly modality: Modality
  /** How the doer stands in the sentence: `করবে` has a bare subject, `করতে হবে` and a request take -কে, `করা হবে` names nobody. */
  readonly voice: 'active' | 'obligation' | 'request' | 'passive' | 'nominal'
  readonly isNegative: boolean
  /** Place of the predicate in the clause. */
  readonly start: number
  readonly end: number
}

interface Form {
  readonly modality: Modality
  readonly voice: Predicate['voice']
  readonly isNegative?: true
  readonly pattern: string
}

/** Past and present copulas of a meeting's own acts: `করা হয়`, `হলো`, `হইল`, `হয়েছে`, `গেল`. */
const done = "(?:হ্?য়|হলো|হল|হইল|হোলো|হ'ল|হয়েছে|হইয়াছে|গেল|যাচ্ছে|হচ্ছে|যায়)"
const perform = '(?:করা|জানানো|জ্ঞাপন করা|প্রদান করা|দেওয়া|দেয়া|প্রদান|জানান)'
const no = '(?:না|নাই)'
/** A negation behind the verb makes it another form. */
const notNegated = `(?!\\s+${no}${wordEnd})`

/** > | পর্ষদ … প্রস্তাব অনুমোদন করে — the body that meets, and what it does with what lies before it. */
export const actOfBody =
  '(?<=(?:^|[।,;]|য়|ক্রমে|শেষে|পর|পরিচালনা|একাডেমিক)\\s*)(?:সভা|পর্ষদ|বোর্ড|সিন্ডিকেট|কাউন্সিল|পরিষদ|সিনেট)\\s+[^।;]{2,240}?(?:অনুমোদন|নিশ্চিত|মঞ্জুর|দৃঢ়ীকরণ|বাতিল|প্রত্যাখ্যান|নির্ধারণ|গঠন|পুনর্গঠন|মনোনীত|স্থগিত)\\s+কর(?:ে|েন|িল)'.normalize(
    'NFC',
  )

/**
 * Forms of the finite verb, the more particular before the more general, standard and sadhu.
 * Source: Secretariat Instructions 2024 (wording of decisions); S. K. Chatterji, ODBL §§ 727–760;
 * the corpus. Each line carries an example.
 */
const forms: readonly Form[] = [
  // … মেয়াদ বৃদ্ধির সুপারিশ করা হলো: the meeting's own act, nobody is asked
  {
    modality: 'resolved',
    voice: 'passive',
    pattern: `সুপারিশ(?:\\s+${perform})?\\s+${done}`,
  },
  // … অনুরোধ করা হলো · আহ্বান জানানো হয় · নির্দেশক্রমে অনুরোধ করা যাচ্ছে
  {
    modality: 'request',
    voice: 'request',
    pattern: `(?:অনুরোধ|আহ্বান|আহবান|আহব্বান|পরামর্শ|তাগিদ|তাগাদা|উৎসাহিত|উদ্বুদ্ধ)(?:\\s+${perform})?\\s+${done}`,
  },
  // … অনুরোধ করা হোক · অনুরোধ জানানো হউক
  {
    modality: 'request',
    voice: 'request',
    pattern: `(?:অনুরোধ|আহ্বান|আহবান)\\s+(?:করা|জানানো)\\s+(?:হোক|হউক)`,
  },
  // … পুনরায় অনুরোধ করা হবে is a promise of the meeting, read as passive below
  // … অনুরোধ করছি · বিনীত অনুরোধ করা গেল (letters)
  {
    modality: 'request',
    voice: 'request',
    pattern: '(?:অনুরোধ|আহ্বান|আহবান)\\s+(?:করছি|করছে|করিতেছি|জানাচ্ছি|জানাচ্ছে|জানাইতেছি|রইল|রইলো|রহিল)',
  },
  // … দাখিল করার জন্য বলা হলো
  {
    modality: 'must',
    voice: 'request',
    pattern: `(?:(?:জন্য|লক্ষ্যে|[\\p{L}\\p{M}]+তে)\\s+|(?:জন্য|লক্ষ্যে)\\s+[^।;]{3,80}?কে\\s+)বলা\\s+${done}`,
  },
  // … পেশ করার দায়িত্ব জনাব রাশেদকে প্রদান করা হলো
  {
    modality: 'must',
    voice: 'request',
    pattern: `দায়িত্ব\\s+[^।;]{3,90}?কে\\s+(?:প্রদান|অর্পণ|ন্যস্ত)\\s+করা\\s+${done}`,
  },
  // তদারকির দায়িত্ব উপজেলা প্রকৌশলীর উপর ন্যস্ত করা হলো · … প্রকৌশলীর উপর থাকবে
  {
    modality: 'must',
    voice: 'request',
    pattern: `দায়িত্ব\\s+[^।;]{3,90}?(?:উপর|ওপর)\\s+(?:(?:অর্পণ|ন্যস্ত|অর্পিত)\\s+(?:করা\\s+)?${done}|(?:থাকবে|থাকিবে|বর্তাবে|বর্তাইবে|ন্যস্ত\\s+থাকবে))`,
  },
  // … নির্দেশ দেওয়া হলো · নির্দেশনা প্রদান করা হয় · দায়িত্ব অর্পণ করা হলো
  {
    modality: 'must',
    voice: 'request',
    pattern: `(?:নির্দেশ|নির্দেশনা|নির্দেশনাসমূহ|আদেশ|দায়িত্ব|দায়িত্বভার)\\s+(?:(?:প্রদান|অর্পণ|ন্যস্ত|জারি)\\s+)?(?:করা|দেওয়া|দেয়া)\\s+${done}`,
  },
  // … করা যাবে না · গ্রহণ করা যাইবে না · করা হতে বিরত থাকতে হবে · পারবেন না
  {
    modality: 'must',
    voice: 'passive',
    isNegative: true,
    pattern: `(?:যাবে|যাইবে|যায়|চলবে|চলিবে)\\s+${no}`,
  },
  {
    modality: 'must',
    voice: 'active',
    isNegative: true,
    pattern: `(?:পারবেন|পারবে|পারিবেন|পারিবে)\\s+${no}`,
  },
  {
    modality: 'must',
    voice: 'obligation',
    isNegative: true,
    pattern: '(?:বিরত|বিরত\\s+থাকার\\s+জন্য)\\s+থাকতে\\s+হবে',
  },
  // … করা যেতে পারে · যাইতে পারে · করতে পারে(ন) · পারবে(ন)
  { modality: 'may', voice: 'passive', pattern: '(?:যেতে|যাইতে)\\s+পারে' },
  {
    modality: 'may',
    voice: 'active',
    pattern: `[\\p{L}\\p{M}]+তে\\s+(?:পারবেন|পারবে|পারেন|পারে|পারিবেন|পারিবে)${notNegated}`,
  },
  // … ব্যবহার করা যাবে · নেওয়া যায়
  {
    modality: 'may',
    voice: 'passive',
    pattern: `(?:করা|দেওয়া|দেয়া|নেওয়া|নেয়া|রাখা)\\s+(?:যাবে|যাইবে|যায়)${notNegated}`,
  },
  // … করতে হবে · করিতে হইবে · প্রেরণ করতে হবে না (need not)
  {
    modality: 'must',
    voice: 'obligation',
    isNegative: true,
    pattern: `[\\p{L}\\p{M}]+তে\\s+(?:হবে|হইবে)\\s+${no}`,
  },
  { modality: 'must', voice: 'obligation', pattern: '[\\p{L}\\p{M}]+তে\\s+(?:হবে|হইবে)' },
  // … করা আবশ্যক · করা বাধ্যতামূলক · নিশ্চিত করা প্রয়োজন
  {
    modality: 'must',
    voice: 'obligation',
    pattern:
      '(?:করা|করতে|দেওয়া|নেওয়া|থাকা|হওয়া)\\s+(?:একান্ত\\s+)?(?:আবশ্যক|বাধ্যতামূলক|অপরিহার্য|প্রয়োজন|জরুরি|সমীচীন|উচিত)(?:\\s+(?:হবে|বলে\\s+বিবেচিত\\s+হবে))?',
  },
  // পর্ষদ … ঋণ মঞ্জুরির প্রস্তাব অনুমোদন করে · সিন্ডিকেট উক্ত কার্যবিবরণী নিশ্চিত করে (the minutes of boards tell in the present)
  { modality: 'resolved', voice: 'passive', pattern: actOfBody },
  // … নীতিগতভাবে অনুমোদন করা হলো · দৃঢ়ীকরণ করা হয় · কমিটি গঠন করা হলো · বরাদ্দ প্রদান করা হলো
  {
    modality: 'resolved',
    voice: 'passive',
    pattern: `[\\p{L}\\p{M}]+\\s+(?:করা|দেওয়া|দেয়া|নেওয়া|নেয়া|জানানো|হওয়া)\\s+${done}`,
  },
  // … সর্বসম্মতিক্রমে অনুমোদিত হয় · দৃঢ়ীকৃত হলো · গৃহীত হয়
  {
    modality: 'resolved',
    voice: 'passive',
    pattern: `(?:[\\p{L}\\p{M}]+িত|[\\p{L}\\p{M}]+ীকৃত|[\\p{L}\\p{M}]*গৃহীত|গৃহিত|সম্পন্ন|পাস|পাশ|বাতিল|স্থগিত|বহাল|অবহিত|অবগত|দৃঢ়)\\s+(?:করা\\s+)?${done}`,
  },
  // … অবগত করা হবে · অনুষ্ঠিত হবে · গঠিত হইবে না
  { modality: 'must', voice: 'passive', isNegative: true, pattern: `(?:হবে|হইবে)\\s+${no}` },
  // … প্রেরণ করা হোক · স্থগিত রাখা হউক
  { modality: 'must', voice: 'passive', pattern: '(?:হবে|হইবে|হোক|হউক)' },
  // … প্রেরণ করবেন · ব্যবস্থা গ্রহণ করবে · দেখিবেন · থাকবে না
  {
    modality: 'must',
    voice: 'active',
    isNegative: true,
    pattern: `(?:[\\p{L}\\p{M}]+[বি]বেন|[\\p{L}\\p{M}]+বে|[\\p{L}\\p{M}]+বেন)\\s+${no}`,
  },
  { modality: 'must', voice: 'active', pattern: '(?:[\\p{L}\\p{M}]+বেন|[\\p{L}\\p{M}]+বে)' },
  // … নদীতে না ফেলা (a prohibition as a verbal noun)
  {
    modality: 'must',
    voice: 'nominal',
    isNegative: true,
    pattern: 'না\\s+[\\p{L}\\p{M}]+(?:া|ানো)',
  },
  // … নিশ্চিত করা · প্রতিবেদন প্রেরণ · হালনাগাদকরণ (verbal nouns as whole decisions)
  {
    modality: 'must',
    voice: 'nominal',
    pattern:
      '(?:[\\p{L}\\p{M}]+(?:করণ|ীকরণ|করন)|(?:প্রেরণ|দাখিল|গ্রহণ|প্রদান|প্রণয়ন|উপস্থাপন|বাস্তবায়ন|আয়োজন|সংগ্রহ|সম্পাদন|সম্পন্ন|স্থাপন|নির্মাণ|পরিদর্শন|তদারকি|প্রকাশ|প্রস্তুত|গঠন|সংশোধন|হস্তান্তর|পরিশোধ|নিষ্পত্তি|নিয়োগ|অনুসরণ|হালনাগাদ|মনিটরিং|যাচাই|নিশ্চিত|আহ্বান)(?:\\s+করা)?|[\\p{L}\\p{M}]+\\s+(?:করা|দেওয়া|দেয়া|রাখা|নেওয়া|নেয়া|পাঠানো|জানানো))',
  },
]

/** Acts of courtesy: `ধন্যবাদ জ্ঞাপন করা হয়` resolves nothing. */
const courtesyPattern =
  /(?:ধন্যবাদ|কৃতজ্ঞতা|সন্তোষ|সন্তুষ্টি|অভিনন্দন|স্বাগত|শোক|সমবেদনা|দুঃখ|শুভেচ্ছা|আশাবাদ|আশা)\s+(?:(?:জ্ঞাপন|প্রকাশ|প্রদান|ব্যক্ত)\s+)?(?:করা|জানানো)\s+(?:হয়|হলো|হল|হইল|হয়েছে)$/u

/** Acts of speaking: what a meeting heard is not what it resolved. Source: discussion paragraphs of the corpus. */
const statementPattern =
  /(?:আলোচনা|আলোকপাত|উল্লেখ|অবহিত|অবগত|উপস্থাপন|পর্যালোচনা|ব্যক্ত|প্রকাশ|পরিলক্ষিত|লক্ষ্য|মন্তব্য|জিজ্ঞাসা|বর্ণনা|ব্যাখ্যা|উত্থাপন|পাঠ)\s+(?:করা\s+)?(?:হয়|হলো|হল|হইল|হয়েছে)$|জানানো\s+(?:হয়|হলো|হয়েছে)$|(?:অবহিত|অবগত)\s+হওয়া\s+গেল$/u

/** Words in -বে that are no verbs, and futures that bind nobody. Source: corpus, domain notes § 2.6. */
const noVerbPattern =
  /(?:ভাবে|ত্বে|হিসাবে|হিসেবে|তবে|অভাবে|স্বভাবে|প্রভাবে|পূর্বে|প্রস্তাবে|জবাবে|উৎসবে|গর্বে|সর্বে|পর্বে|ক্লাবে|হিসেবে|নীরবে|সগৌরবে|বাস্তবে|সুবিধা\s+হবে|প্রয়োজন\s+হবে|সম্ভব\s+হবে|সহজ\s+হবে|লাভবান\s+হবে|উপকৃত\s+হবে|সহায়ক\s+হবে|উচিত\s+হবে|ভালো\s+হবে)$/u

/** > | … গ্রহণ করা হচ্ছে   … আশা করা যায় — goes on, or is hoped: nothing is decided. `অনুরোধ করা যাচ্ছে` asks. */
const underWayPattern =
  /(?<!(?:অনুরোধ|আহ্বান|নির্দেশ|নির্দেশনা)\s+(?:করা|জানানো|প্রদান\s+করা)\s+)হচ্ছে$|(?:আশা|ধারণা|মনে)\s+করা\s+(?:যায়|হয়)$/u

const finals = forms.map((form) => ({
  ...form,
  final: new RegExp(`${wordStart}(?:${form.pattern})$`.normalize('NFC'), 'u'),
}))

/** Signs that may stand behind the last verb of a clause. */
const trailingPattern = /[\s।;:,.!?'"”’)\]-]+$/u

/**
 * The predicate with which a folded clause ends; null where it ends in no form of a decision
 * (`আলোচনা করেন`, `চলমান রয়েছে`).
 * > | … চিহ্নিত করা যেতে পারে।     … তথ্য হালনাগাদ করতে হবে;
 * >            ^^^^^^^^^^^^^^                        ^^^^^^^^^
 */
export function finalPredicate(clause: string): Predicate | null {
  const body = clause.replace(trailingPattern, '')
  const listed = listingPattern.exec(body)?.groups?.['head']
  if (listed !== undefined) return finalPredicate(listed)
  const decided = decidedPattern.exec(body)?.groups?.['what']
  if (decided !== undefined) return decidedPredicate(decided)
  if (noVerbPattern.test(body) || underWayPattern.test(body)) return null
  for (const { final, modality, voice, isNegative } of finals) {
    const match = final.exec(body)
    if (match === null) continue
    if (modality === 'resolved' && (statementPattern.test(body) || courtesyPattern.test(body)))
      return null
    const start = match.index
    return { modality, voice, isNegative: isNegative === true, start, end: body.length }
  }
  return null
}

/** > | ৩ সদস্যের কমিটি গঠন করা হলো- সচিব (আহ্বায়ক), প্রকৌশলী (সদস্য) — behind the verb a list without any. */
const listingPattern = new RegExp(
  `^(?<head>.*[\\p{L}\\p{M}]\\s+(?:করা|দেওয়া|দেয়া)\\s+${done})\\s*[:-]+\\s*(?=\\S)(?!.*(?:বে|বেন|হলো|হল|হইল|হয়|পারে)\\s*$).+$`.normalize(
    'NFC',
  ),
  'su',
)

/** > | … অনুরোধ করার সিদ্ধান্ত গৃহীত হয়   … গঠন করা হবে মর্মে সিদ্ধান্ত গৃহীত হয় — what was decided says what binds. */
const decidedPattern = new RegExp(
  `^(?<what>.*[\\p{L}\\p{M}](?:র(?:\\s+(?:জন্য|বিষয়ে|লক্ষ্যে))?|\\s+(?:মর্মেও?|বলে|বলিয়া)))\\s+(?:সভায়\\s+)?(?:সর্ব\\s?সম্মত\\S*\\s+)?(?:${decisionWord}\\s+(?:(?:গৃহ[ীি]ত|গ্রহণ\\s+করা|নেওয়া|নেয়া)(?:\\s+${done})?|(?:হয়|হলো|হল|হইল))|(?<=মর্মেও?\\s+)(?:[\\p{L}\\p{M}]+\\s+){1,2}?(?:একমত|ঐকমত্য)\\s+পোষণ\\s+কর(?:ে|েন)(?:\\s+(?:ও|এবং)\\s+${decisionWord}\\s+(?:গৃহ[ীি]ত|গ্রহণ\\s+করা)(?:\\s+${done})?)?)$`.normalize(
    'NFC',
  ),
  'su',
)

function decidedPredicate(what: string): Predicate | null {
  const stated = what.replace(/\s+(?:মর্মেও?|বলে|বলিয়া)$/u, '')
  if (stated !== what) return finalPredicate(stated)
  const clause = what.replace(/\s+(?:জন্য|বিষয়ে|লক্ষ্যে)$/u, '')
  const isNegative = /(?<![\p{L}\p{M}])না\s+[\p{L}\p{M}]+$/u.test(clause)
  const place = { start: clause.length, end: clause.length, isNegative }
  if (/(?:অনুরোধ|আহ্বান|আহবান)\s+(?:করার|জানানোর|জ্ঞাপনের)$/u.test(clause))
    return { ...place, modality: 'request', voice: 'request' }
  const isOwnAct = /(?:অনুমোদন|সমর্থন|দৃঢ়ীকরণ|দৃঢ়করণ|সুপারিশ)(?:ের|\s+(?:করার|প্রদানের|দেওয়ার))$/u.test(
    clause,
  )
  return { ...place, modality: isOwnAct ? 'resolved' : 'must', voice: 'passive' }
}

/**
 * The predicate of a clause that names its doer last: `… মন্ত্রণালয়ে প্রেরণ করবে প্রাণিসম্পদ অধিদপ্তর।`; null where no
 * verb in -বে stands before the last few words.
 */
export function postposedPredicate(clause: string): Predicate | null {
  const body = clause.replace(trailingPattern, '')
  const match =
    /^(?<head>.*[\p{L}\p{M}](?:বেন|বে))\s+[\p{L}\p{M}()-]+(?:(?:\s*,\s*|\s+)[\p{L}\p{M}()-]+){0,11}[\s,]*$/su.exec(
      body,
    )
  const head = match?.groups?.['head']
  const predicate = head === undefined ? null : finalPredicate(head)
  return predicate?.voice === 'active' ? predicate : null
}

/** Predicates inside a sentence that may close a clause of their own: strong finite forms, not verbal nouns. */
const innerPattern = new RegExp(
  `${wordStart}(?:${forms
    .filter(({ voice, modality }) => voice !== 'nominal' && modality !== 'resolved')
    .map(({ pattern }) => pattern)
    .join('|')})${wordEnd}`.normalize('NFC'),
  'gu',
)

/** What a meeting resolves may close a clause where এবং follows: `বরাদ্দ অনুমোদন করা হলো এবং …`. */
const resolvedPattern = new RegExp(
  `${wordStart}(?:${forms
    .filter(({ modality }) => modality === 'resolved')
    .map(({ pattern }) => pattern)
    .join('|')})(?=\\s*,?\\s+(?:এবং|ও|তবে)\\s)`.normalize('NFC'),
  'gu',
)

/** Ends of the finite verbs in a folded sentence, in order; non-verbs in -বে are left out. */
export const predicateEnds = (sentence: string): readonly number[] =>
  [innerPattern, resolvedPattern]
    .flatMap((pattern) => [...sentence.matchAll(pattern)])
    .map((match) => match.index + match[0].length)
    .filter((end) => !noVerbPattern.test(sentence.slice(0, end)))
    .toSorted((a, b) => a - b)
