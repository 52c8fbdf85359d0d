import {
  englishItemPattern,
  englishConjoinedClausePattern,
  englishConjoinedParticiplePattern,
  englishConjoinedVerbPattern,
  englishPredicate,
} from '../../bangla/english.ts'
import {
  finalPredicate,
  postposedPredicate,
  predicateEnds,
  type Predicate,
} from '../../bangla/verbs.ts'
import { insertedHelperPattern } from '../../bangla/roles.ts'
import { officeEndPattern } from '../../bangla/offices.ts'
import { implementerLabelPattern } from '../../bangla/headings.ts'
import { cutItems } from '../../document/items.ts'
import { isEnded, longestSentence, sentencesOf } from '../../document/sentences.ts'
import { trimSpan } from '../../document/spans.ts'
import type { Span } from '../../../schemas/span.ts'
import type { DocumentDraft, Normalised, Passage } from '../../../schemas/stages.ts'

/** A clause that may state an obligation; offsets of the predicate count from the clause's start. */
export interface Clause {
  /** Pieces of one clause; more than one where a sentence goes on over a page. */
  readonly passage: Passage
  /** The folded words of the pieces, joined by a blank, the same as printed, and where they stand in the text. */
  readonly folded: string
  readonly printed: string
  readonly toText: (at: number) => number
  readonly predicate: Predicate | null
  /** Of the sentence; a document may mix them. */
  readonly language: DocumentDraft['language']
  /** Number of the sentence in its decision: clauses of one sentence share their subject. */
  readonly sentence: number
  /** Number of the nested item, from 1; 0 outside nested items. */
  readonly item: number
}

/** Words that join two finite clauses of one sentence. */
const joinPattern =
  /^[\s,;]*(?:(?:এবং|ও|আর|তবে|কিন্তু|সেইসাথে|সেই\s+সাথে|একইসাথে|একই\s+সাথে|পাশাপাশি|তাছাড়া|এছাড়া|এছাড়াও|অতঃপর)\s+|(?<=[,;]\s?)(?=\S))/u

/** Behind these a finite verb belongs to a clause inside the sentence: `করা যায় কিনা তা`, `হবে মর্মে`. */
const embeddedPattern =
  /^\s*,?\s*(?:কিনা|কি না|মর্মেও?|বলে|তা|যে|যা|সে বিষয়ে|সে সম্পর্কে|এমন|এরূপ)(?![\p{L}\p{M}])/u

/** The clauses of a decision: its nested items, their sentences, and the parts of a sentence that have a finite verb each. */
export function clausesOf(
  text: Normalised,
  passage: Passage,
  language: DocumentDraft['language'],
): readonly Clause[] {
  const items = nestedItems(text, passage)
  let sentence = 0
  return items.flatMap((pieces, item) =>
    joinSentences(text, pieces, language).flatMap((spans) => {
      sentence += 1
      const own = languageOf(text, spans)
      const whole = toClause(text, spans, sentence, items.length > 1 ? item : 0, own)
      return splitSentence(text, whole, own)
    }),
  )
}

/** Sentences of the other language stand in many minutes: `PD will share the revised AWPB with the World Bank.` */
const languageOf = ({ folded }: Normalised, spans: Passage): DocumentDraft['language'] =>
  spans.some(({ start, end }) => /[\u0980-\u09ff]/u.test(folded.slice(start, end))) ? 'bn' : 'en'

/** The lead-in, then each nested item; one part for a decision without nested labels. */
function nestedItems(text: Normalised, passage: Passage): readonly Passage[] {
  const items = cutItems(text, passage)
  const [first] = items
  if (first === undefined || first.marker === null || items.length < 2) return [passage]
  const lead = passage
    .map(({ start, end }) => ({ start, end: Math.min(end, first.marker?.start ?? end) }))
    .filter((piece) => piece.start < piece.end)
  return [lead, ...items.map((item) => item.passage)]
}

/** Sentences over the pieces: one that a page break cuts goes on in the next piece. */
function joinSentences(
  { text, folded }: Normalised,
  pieces: Passage,
  language: DocumentDraft['language'],
): readonly Passage[] {
  const sentences: Span[][] = []
  let isOpen = false
  for (const [index, piece] of pieces.entries()) {
    // What was cut out between two pieces, a note with its dari, ends the sentence; a page break does not, whatever the
    // cells beside it hold.
    const between = folded.slice(pieces[index - 1]?.end ?? piece.start, piece.start)
    const isNote = /[।;]/u.test(between) || implementerLabelPattern.test(between)
    if (isNote && !between.includes('\t')) isOpen = false
    const spans = sentencesOf(text, folded, piece, language).flatMap((span) =>
      languageOf({ folded } as Normalised, [span]) === 'en'
        ? sentencesOf(text, folded, span, 'en')
        : [span],
    )
    for (const span of spans) {
      const trimmed = trimSpan(text, span)
      const last = sentences.at(-1)
      if (isOpen && last !== undefined && lengthOf(last) < longestSentence) last.push(trimmed)
      else sentences.push([trimmed])
      isOpen = !isEnded(folded.slice(trimmed.start, trimmed.end))
    }
  }
  return sentences
}

const lengthOf = (passage: Passage): number =>
  passage.reduce((sum, { start, end }) => sum + end - start, 0)

function toClause(
  { text, folded }: Normalised,
  passage: Passage,
  sentence: number,
  item: number,
  language: DocumentDraft['language'],
): Clause {
  const join = (of: string): string =>
    passage.map(({ start, end }) => of.slice(start, end).replace(/[\n\u2028]/g, ' ')).join(' ')
  const joined = join(folded).replace(insertedHelperPattern, ' ')
  const toText = (at: number): number => {
    let rest = at
    for (const { start, end } of passage) {
      if (rest <= end - start) return start + rest
      rest -= end - start + 1
    }
    return passage.at(-1)?.end ?? 0
  }
  const predicate = language === 'bn' ? banglaPredicate(joined) : englishPredicate(joined)
  const printed = join(text)
  return { passage, folded: joined, printed, toText, predicate, sentence, item, language }
}

/** A verbal noun at the end may be part of a post: `যোগাযোগ করবেন যুগ্মসচিব (নির্মাণ)`. */
function banglaPredicate(joined: string): Predicate | null {
  const last = finalPredicate(joined)
  return last === null || last.voice === 'nominal' ? (postposedPredicate(joined) ?? last) : last
}

/** A sentence cut behind each finite verb that another one follows with a joining word or comma. */
function splitSentence(
  text: Normalised,
  clause: Clause,
  language: DocumentDraft['language'],
): readonly Clause[] {
  const cuts =
    language === 'bn'
      ? [...banglaCuts(clause.folded), ...gapCuts(clause.folded)].toSorted((a, b) => a.end - b.end)
      : englishCuts(clause.folded)
  if (cuts.length === 0) return [clause]
  const starts = [0, ...cuts.map(({ next }) => next)]
  return starts.map((from, index) => {
    const span = {
      start: clause.toText(from),
      end: clause.toText(cuts[index]?.end ?? clause.folded.length),
    }
    const passage = within(clause.passage, span).map((piece) => trimSpan(text.text, piece, ','))
    const part = toClause(text, passage, clause.sentence, clause.item, language)
    // In English the predicate stands in the first part and is shared: `are requested to … and send …`; in
    // Bangla the last part has it where the others leave it out.
    const isGap = gapCuts(clause.folded).some(({ end }) => end === cuts[index]?.end)
    return language === 'en' || isGap
      ? { ...part, predicate: part.predicate ?? sharedPredicate(clause) }
      : part
  })
}

const sharedPredicate = ({ predicate }: Clause): Predicate | null =>
  predicate === null ? null : { ...predicate, start: 0, end: 0 }

const within = (passage: Passage, { start, end }: Span): Passage =>
  passage
    .map((piece) => ({ start: Math.max(piece.start, start), end: Math.min(piece.end, end) }))
    .filter((piece) => piece.start < piece.end)

/** A clause ends, and the next begins behind the word that joins them. */
interface Cut {
  readonly end: number
  readonly next: number
}

/** > | ২০,০০০টি ৩০ এপ্রিলের মধ্যে এবং বাকি ২২,০০০টি ৩০ জুনের মধ্যে স্থাপন করতে হবে — one verb for both. */
const gapPattern = /(?<=\d[^।;]{0,24}মধ্যে)\s*,?\s+(?:এবং|ও)\s+(?=[^।;]*\d[^।;]{0,24}মধ্যে)/gu

/** > | অর্থ ছাড় করার জন্য অর্থ বিভাগকে |এবং শাখা খোলা রাখার জন্য বাংলাদেশ ব্যাংককে অনুরোধ — one request to each. */
const requestGapPattern =
  /(?<=(?:জন্য|লক্ষ্যে|নিমিত্ত)\s[^।;]{0,100}?কে)\s*,?\s+(?:এবং|ও)\s+(?=[^।;]{3,200}?(?:জন্য|লক্ষ্যে|নিমিত্ত)\s[^।;]{2,100}?কে\s+(?:[\p{L}\p{M}]+\s+){0,2}(?:অনুরোধ|আহ্বান))/gu

const gapCuts = (folded: string): readonly Cut[] =>
  [gapPattern, requestGapPattern]
    .flatMap((pattern) => [...folded.matchAll(pattern)])
    .map(({ 0: words, index }) => ({
      end: index,
      next: index + words.length,
    }))

function banglaCuts(folded: string): readonly Cut[] {
  return predicateEnds(folded).flatMap((end) => {
    const rest = folded.slice(end)
    const join = joinPattern.exec(rest)
    const isEmbedded = embeddedPattern.test(rest)
    const hasPredicate = banglaPredicate(rest) !== null
    if (join === null) return postposedCuts(folded, end)
    // > | যেসব কেন্দ্র লাইসেন্স নবায়ন করবে না, |সেসব কেন্দ্রের বিরুদ্ধে … — one sentence: whom it holds for, and what.
    if (isCorrelative(folded.slice(0, end), rest)) return []
    // > | … পাঠ করা হয় |এবং তা অনুমোদন করা হয় — what only tells what was done stays with what it leads to.
    if (finalPredicate(folded.slice(0, end)) === null) return []
    return !isEmbedded && hasPredicate ? [{ end, next: end + join[0].length }] : []
  })
}

const correlate =
  String.raw`(?:সেসব|সে\s?সকল|সে\s+সব|সেই|ঐসব|তারা|তাঁরা|তাদের|তাঁদের|তাহাদের|তিনি)(?![\p{L}])`.normalize(
    'NFC',
  )
/** Words of a relative clause whose main clause has not begun: `যেসব … সেসব প্রতিষ্ঠানের তালিকা …` is whole. */
const openRelativePattern = new RegExp(
  `(?:^|\\s)(?:যেসব|যে\\s?সকল|যে\\s+সব|যারা|যাঁরা|যিনি)\\s(?!.*\\s${correlate})`.normalize('NFC'),
  'u',
)
const correlatePattern = new RegExp(`^\\s*,?\\s*${correlate}`, 'u')

const isCorrelative = (head: string, rest: string): boolean =>
  openRelativePattern.test(head) && correlatePattern.test(rest)

/** > | কন্ট্রোল রুম চালু করবেন জেলা ত্রাণ কর্মকর্তা |এবং প্রতিবেদন প্রেরণ করবেন। — the doer stands between verb and joining word. */
function postposedCuts(folded: string, verbEnd: number): readonly Cut[] {
  const head = folded.slice(0, verbEnd)
  // > | অনতিবিলম্বে খাদ্য অধিদপ্তর এবং …   সভার পূর্বে … — no verb's ending stands below another consonant.
  if (!/(?<!\u09cd)(?:বেন|বে)$/u.test(head)) return []
  const rest = folded.slice(verbEnd)
  const match = /^(?<doer>(?:\s+[\p{L}\p{M}()-]+){1,8}?)(?<join>\s*[,;]?\s+এবং\s+)/u.exec(rest)
  const { doer = '', join = '' } = match?.groups ?? {}
  const next = doer.length + join.length
  if (
    doer === '' ||
    !officeEndPattern.test(doer.trim()) ||
    finalPredicate(rest.slice(next)) === null
  )
    return []
  return [{ end: verbEnd + doer.length, next: verbEnd + next }]
}

function englishCuts(folded: string): readonly Cut[] {
  const predicate = englishPredicate(folded)
  if (predicate === null) return []
  const pattern =
    predicate.voice === 'passive' ? englishConjoinedParticiplePattern : englishConjoinedVerbPattern
  const rest = folded.slice(predicate.end)
  // The first item stays with the words that it completes: `is requested to (i) complete …`.
  const items = [...rest.matchAll(englishItemPattern)].slice(1)
  const clauses = [...rest.matchAll(englishConjoinedClausePattern)]
  const others = [...rest.matchAll(pattern)].filter(({ index }) =>
    clauses.every((clause) => Math.abs(clause.index - index) > 6),
  )
  const cuts = [...clauses, ...others].toSorted((a, b) => a.index - b.index)
  return (items.length > 0 ? items : cuts).map(({ 0: words, index }) => ({
    end: predicate.end + index,
    next: predicate.end + index + words.length,
  }))
}
