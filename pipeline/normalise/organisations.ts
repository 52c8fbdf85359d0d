import { detachedEndingLength, inflectionsOf } from '../bangla/endings.ts'
import { foldSpelling } from '../bangla/fold.ts'
import { organisationNames } from '../registry/organisations.ts'
import type { OrganisationMention } from '../../schemas/mention.ts'
import type { Organisation } from '../../schemas/organisation.ts'

interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A node of the gazetteer: names as paths of words. `exact` holds abbreviations that are cased as printed. */
interface Node {
  readonly next: Map<string, Node>
  organisation: Organisation | null
  exact: string | null
}

const newNode = (): Node => ({ next: new Map(), organisation: null, exact: null })

/** With the joiner of `র‍্যাব` inside. */
const wordPattern = /[\p{L}\p{M}\p{Nd}\u200d]+(?:['’][\p{L}\p{M}]+)?/gu

const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }))

const gazetteer: Node = newNode()
for (const [name, organisation] of organisationNames) {
  const tokens = tokensOf(name)
  let node = gazetteer
  for (const token of tokens) {
    const key = foldSpelling(token.text)
    const child = node.next.get(key) ?? newNode()
    node.next.set(key, child)
    node = child
  }
  node.organisation = organisation
  const isAbbreviation = tokens.length === 1 && /^[A-Za-z0-9]+$/.test(name)
  node.exact = isAbbreviation ? name : null
}

/** What may stand between two words of one name: `পরিবেশ, বন ও জলবায়ু`, a line break of the print, a hyphen. */
const gapPattern = /^[\s,()-]{1,3}$/

/**
 * Every name of the registry in `text`, the longest first at each place; spelling pairs count as equal
 * and the last word may carry a case ending, attached or apart. Organisations are never guessed from
 * a part of their name.
 */
export function findOrganisations(text: string): readonly OrganisationMention[] {
  const tokens = tokensOf(text)
  const found: OrganisationMention[] = []
  for (let index = 0; index < tokens.length;) {
    const match = longestFrom(text, tokens, index)
    if (match === null) index += 1
    else {
      found.push(match.mention)
      index = match.nextIndex
    }
  }
  return found
}

function longestFrom(
  text: string,
  tokens: readonly Token[],
  first: number,
): { mention: OrganisationMention; nextIndex: number } | null {
  const start = tokens[first]?.start ?? 0
  let best: { mention: OrganisationMention; nextIndex: number } | null = null
  let node: Node | undefined = gazetteer
  for (let index = first; node !== undefined; index += 1) {
    const token = tokens[index]
    const previous = tokens[index - 1]
    const isGap = index > first && !gapPattern.test(text.slice(previous?.end, token?.start))
    if (token === undefined || isGap) break
    const end = endOfName(node, token)
    if (end !== null && isClosed(text.slice(start, end.at))) {
      const wordEnd = token.end + detachedEndingLength(text.slice(token.end, token.end + 20))
      const mention = {
        type: 'organisation' as const,
        start,
        end: end.at,
        wordEnd,
        organisation: end.organisation,
      }
      best = { mention, nextIndex: index + 1 }
    }
    node = node.next.get(foldSpelling(token.text))
  }
  return best
}

/** > | পরিচালক (|অর্থ) মন্ত্রণালয়ে পাঠাবেন — a name opens and closes its own brackets. */
const isClosed = (name: string): boolean => name.replace(/\([^()]*\)/gu, '').search(/[()]/u) === -1

/** Where a name that goes on from `node` ends inside `token`: before its case ending. */
function endOfName(node: Node, token: Token): { at: number; organisation: Organisation } | null {
  for (const { stem } of inflectionsOf(token.text)) {
    const leaf = node.next.get(foldSpelling(stem))
    if (leaf?.organisation == null) continue
    if (leaf.exact !== null && leaf.exact !== stem) continue
    // > | বিআইডব্লিউটিএ’কে — the apostrophe goes with the ending.
    const { length } = stem.replace(/['’]$/u, '')
    return { at: token.start + length, organisation: leaf.organisation }
  }
  return null
}
