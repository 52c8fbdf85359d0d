import { inflectionsOf } from '../../bangla/endings.ts'
import { fold, foldSpelling } from '../../bangla/fold.ts'
import { isWeighty } from '../../bangla/weighty.ts'
import { foldBlanks } from '../../document/quote.ts'
import { firstFrom } from '../../document/regions.ts'
import type { Span } from '../../../schemas/span.ts'
import type { Passage } from '../../../schemas/stages.ts'

/**
 * How well a quote was found: letter by letter but for blanks · with other digits, signs or spellings of the same words ·
 * with slips of a letter, or words left out that carry no weight.
 */
export interface Found {
  readonly span: Span
  readonly alignment: 'exact' | 'folded' | 'fuzzy'
}

/** A word of a text: its place and what it is compared by. */
interface Word extends Span {
  readonly folded: string
  readonly key: string
}

/** Letters and digits, and what stands inside a number: `২০.৫`, `৪১.০০.০০০০`, `১২/০৫`. */
const wordPattern =
  /(?<![\p{L}\p{N})])[+-](?=\p{Nd})\p{Nd}+(?:[.,:/-]\p{Nd}+)*%?[\p{L}\p{M}\u200c\u200d]*|\p{Nd}+(?:[.,:/-]\p{Nd}+)*%?[\p{L}\p{M}\u200c\u200d]*|[\p{L}\p{M}\u200c\u200d]+/gu

const wordsOf = (text: string, { start, end }: Span): readonly Word[] =>
  [...fold(text.slice(start, end)).matchAll(wordPattern)].map(({ 0: folded, index }) => ({
    start: start + index,
    end: start + index + folded.length,
    folded,
    key: foldSpelling(folded),
  }))

/** Texts are read once for all the quotes that are sought in them. */
const known = new WeakMap<object, readonly Word[]>()
function wordsOfText(text: { readonly text: string }): readonly Word[] {
  const words = known.get(text) ?? wordsOf(text.text, { start: 0, end: text.text.length })
  known.set(text, words)
  return words
}

/**
 * Where a quote stands in the pieces of `within`, the first place if there are several; null where it does not. Only the last word may
 * lack its case ending: `খাদ্য মন্ত্রণালয়` stands in `খাদ্য মন্ত্রণালয়কে`. No word may be put in or replaced, and none of
 * weight (numbers, negations, units, offices) be left out or misspelt.
 */
export function alignQuote(
  text: { readonly text: string },
  within: Passage,
  quote: string,
): Found | null {
  // NFC takes য় apart: it is longer than what many models write.
  const said = quote.normalize('NFC')
  const sought = wordsOf(said, { start: 0, end: said.length })
  if (sought.length === 0) return null
  const words = wordsIn(text, within)
  const span = findWords(words, sought)
  if (span !== null) {
    const printed = foldBlanks(text.text.slice(span.start, span.end))
    const isExact = strip(printed) === strip(foldBlanks(said))
    return { span, alignment: isExact ? 'exact' : 'folded' }
  }
  const near = isHopeless(words, sought) ? null : findNear(words, sought)
  return near === null ? null : { span: near, alignment: 'fuzzy' }
}

/** Whether all words of a quote stand in `within`, in one place, in whatever spelling. */
export const isPrinted = (
  text: { readonly text: string },
  within: Passage,
  quote: string,
): boolean => {
  const said = quote.normalize('NFC')
  const sought = wordsOf(said, { start: 0, end: said.length })
  return sought.length > 0 && findWords(wordsIn(text, within), sought) !== null
}

/** The words that stand in the pieces of a passage, or reach into them. */
function wordsIn(text: { readonly text: string }, within: Passage): readonly Word[] {
  const words = wordsOfText(text)
  return within.flatMap(({ start, end }) => {
    const found = words.slice(firstFrom(words, start), firstFrom(words, end) + 1)
    return found.filter((word) => word.start < end)
  })
}

/** Signs at the edges of a quote are nobody's words. */
const strip = (quoted: string): string =>
  quoted.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '')

function findWords(words: readonly Word[], sought: readonly Word[]): Span | null {
  const last = sought.length - 1
  for (let at = 0; at + last < words.length; at += 1) {
    const ends = sought.every((word, index) => {
      const other = words[at + index]
      return (
        other !== undefined && (index < last ? other.key === word.key : endOf(other, word) !== null)
      )
    })
    const [first, final] = [words[at], words[at + last]]
    const closing = sought[last]
    if (!ends || first === undefined || final === undefined || closing === undefined) continue
    return { start: first.start, end: endOf(final, closing) ?? final.end }
  }
  return null
}

/** Where `sought` ends in a word that may carry a case ending behind it; null where it is another word. */
function endOf(word: Word, sought: Word): number | null {
  if (word.key === sought.key) return word.end
  const inflection = inflectionsOf(word.folded).find(
    ({ stem, uncased }) =>
      foldSpelling(stem) === sought.key ||
      foldSpelling(word.folded.slice(0, uncased)) === sought.key,
  )
  if (inflection === undefined) return null
  const { stem, uncased } = inflection
  return word.start + (foldSpelling(stem) === sought.key ? stem.length : uncased)
}

/** Too short for a slip, or most of its words are nowhere: the table would be made in vain. */
function isHopeless(words: readonly Word[], sought: readonly Word[]): boolean {
  const keys = new Set(words.map(({ key }) => key))
  const strange = sought.filter(({ key }) => !keys.has(key)).length
  return sought.length < shortest || strange > Math.max(1, sought.length * slips)
}

/** Shorter quotes must stand as they are: a slip would be too large a part of them. */
const shortest = 6
/** Of the words of a quote, how many may differ from print by a slip or be left out. */
const slips = 0.1

/**
 * The place that most of a quote's words follow in order. Source for the table: R. Wagner, M. Fischer, J. ACM 21 (1974)
 * 168–173, begun anywhere and ended anywhere.
 */
function findNear(words: readonly Word[], sought: readonly Word[]): Span | null {
  const most = Math.max(1, Math.floor(sought.length * slips))
  const printed = words.map(weigh)
  // What the quote's words so far cost against the text up to each word, and where that began.
  let row = printed.map((_, column) => ({ cost: 0, from: column }))
  for (const [index, word] of sought.map(weigh).entries()) {
    const before = row
    row = []
    for (const [column, other] of printed.entries()) {
      const come = index === 0 ? { cost: 0, from: column } : (before[column - 1] ?? nowhere)
      const left = index === 0 ? nowhere : (row[column - 1] ?? nowhere)
      const stepped = { cost: come.cost + slipOf(word, other), from: come.from }
      const skipped = { cost: left.cost + (other.isWeighty ? Infinity : 1), from: left.from }
      row.push(stepped.cost <= skipped.cost ? stepped : skipped)
    }
    if (row.every(({ cost }) => cost > most)) return null
  }
  const end = row.reduce(
    (best, { cost }, at) => (cost < (row[best]?.cost ?? Infinity) ? at : best),
    0,
  )
  const [first, last] = [words[row[end]?.from ?? 0], words[end]]
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}

const nowhere = { cost: Infinity, from: 0 }

interface Weighed extends Word {
  readonly isWeighty: boolean
}

const weighed = new WeakMap<Word, Weighed>()
function weigh(word: Word): Weighed {
  const before = weighed.get(word)
  if (before !== undefined) return before
  const stems = inflectionsOf(word.folded).map(({ stem }) => stem)
  const heavy = { ...word, isWeighty: isWeighty(word.folded, stems) }
  weighed.set(word, heavy)
  return heavy
}

/** One for a longer word of which one letter differs. */
function slipOf(sought: Weighed, word: Weighed): number {
  const [a, b] = [sought.key, word.key]
  if (a === b) return 0
  if (sought.isWeighty || word.isWeighty || Math.min(a.length, b.length) < shortestSlip)
    return Infinity
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  const room = Math.min(a.length, b.length) - start
  while (end < room && a.at(-1 - end) === b.at(-1 - end)) end += 1
  // > | অননুমোদিত, অনুমোদিত — what denies stands first.
  return start >= letter && Math.max(a.length, b.length) - start - end <= letter ? 1 : Infinity
}

/** Code units of a word in which a slip is no other word, and of a letter with its sign. */
const [shortestSlip, letter] = [5, 2]
