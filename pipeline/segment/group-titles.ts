import {
  endsAsOffice,
  generalTitlePattern,
  namesOffice,
  titleName,
} from '../bangla/group-titles.ts'
import type { Span } from '../../schemas/span.ts'
import { isSameList, stepsFrom, type Marker } from '../document/markers.ts'
import { binds } from './binding.ts'
import type { Block } from './blocks.ts'

/** A line over several decisions; of an office's own it names who owns them. */
export interface GroupTitle {
  readonly span: Span
  readonly marker: Marker | null
  /** `other`: a topic, or an office that is not known. */
  readonly kind: 'office' | 'general' | 'other'
}

/**
 * The title that a block is; null for other blocks.
 * > | পানি উন্নয়ন বোর্ড, হবিগঞ্জ:   ক. হাইওয়ে পুলিশ:   ১। সিভিল সার্জন -   প্রধান শিক্ষক (সকল)
 * Without a colon the name must be a whole one, and the first of its decisions must follow. A topic bears a label only
 * where the title before it, `last`, bears the one before.
 */
export function groupTitle(
  block: Block,
  isOverItem: boolean,
  last: GroupTitle | null = null,
): GroupTitle | null {
  if (block.isRow || block.folded.trim().length > longest || binds(block)) return null
  const { marker } = block
  const start = marker?.content ?? block.start
  const line = block.folded.slice(start - block.start)
  const words = line.replace(/[\s:-]+$/u, '')
  const kind = kindOf(words, /:-?\s*$/u.test(line), isOverItem && !/[।;?]/u.test(words))
  if (kind === null || (kind === 'other' && marker !== null && !isNext(last?.marker, marker)))
    return null
  const name = kind === 'office' ? titleName(words) : words
  return { kind, marker, span: { start: start + name.search(/\S|$/u), end: start + name.length } }
}

const isNext = (last: Marker | null | undefined, marker: Marker): boolean =>
  last != null && isSameList(last, marker) && stepsFrom(last.ordinal, marker) === 1

/** Letters. */
const longest = 90

function kindOf(words: string, hasColon: boolean, isOverItem: boolean): GroupTitle['kind'] | null {
  if (!hasColon) return isOverItem && endsAsOffice(words) ? 'office' : null
  if (generalTitlePattern.test(words)) return 'general'
  if (namesOffice(words)) return 'office'
  return isOverItem ? 'other' : null
}

/**
 * Whether the decisions below a title are its own office's: where most of a list's titles are known as offices the
 * others are offices, too.
 */
export function isOwner(title: GroupTitle, titles: readonly GroupTitle[]): boolean {
  const count = (kind: GroupTitle['kind']): number =>
    titles.filter((one) => one.kind === kind).length
  return title.kind === 'office' || (title.kind === 'other' && count('office') >= count('other'))
}
