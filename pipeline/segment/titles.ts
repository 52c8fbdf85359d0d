import { minutesTitlePattern, noticeTitles, orderTitles } from '../bangla/headings.ts'
import { findField } from './fields.ts'

/** > | অফিস আদেশ   প্রজ্ঞাপন */
export const isOrderTitle = (folded: string): boolean => isOneOf(folded, orderTitles)

/** A title of an order or of minutes, in a line of its own. */
export const opensByTitle = (folded: string): boolean =>
  folded.length < 220 &&
  !folded.includes('\t') &&
  (isOneOf(folded, orderTitles) || isMinutesTitle(folded))

/**
 * `… সভার কার্যবিবরণী।` ends there; `… কার্যবিবরণী প্রেরণ প্রসঙ্গে` is the subject of a letter. English begins with the
 * word: `Subject: Minutes of the 2nd meeting of …`, `Forwarding of the minutes of …`.
 */
export const isMinutesTitle = (folded: string): boolean =>
  /^\s*(?:sub(?:ject)?\s*[:.-]+\s*)?(?:draft |meeting |extracts? (?:of|from) (?:the )?)?minutes of (?:the )?.{3,300}$/u.test(
    folded,
  ) ||
  (folded.length < 400 &&
    new RegExp(
      `(?:${minutesTitlePattern.source})[\\s:।.*_"'-]*(?:\\([^()]{1,40}\\)[\\s।]*)?$`,
      'u',
    ).test(folded.trim()))

const isOneOf = (folded: string, titles: readonly string[]): boolean => {
  const bare = folded
    .replace(/[\s*_#:।.'"-]+/gu, ' ')
    .trim()
    .toLowerCase()
  return titles.some((title) => title.toLowerCase() === bare)
}

/** > | নোটিশ   বিষয়: সভায় যোগদান। */
export const isNotice = (folded: string): boolean =>
  isOneOf(folded, noticeTitles) ||
  (findField(folded)?.name === 'subject' &&
    /(?:নোটিশ|বিজ্ঞপ্তি|সভা আহ্বান|সভায় যোগদান|সভায় উপস্থিত থাক)[^।]{0,30}[।.]?\s*$/u.test(folded))
