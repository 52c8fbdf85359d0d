import { anyOf } from '../../bangla/edges.ts'
import { isPlace, zones } from '../../bangla/places.ts'
import { honorifics, shortGivenNames } from '../../bangla/names.ts'
import type { Owner } from '../../../schemas/action.ts'
import type { OfficePhrase } from './phrase.ts'

/** Words that make a phrase stand for many: `সকল`, `সংশ্লিষ্ট`, a pair with a stroke. */
const groupPattern =
  /(?:^|\s)(?:সকল|সব|সংশ্লিষ্ট|প্রত্যেক|প্রতিটি|বিভিন্ন|যেসব|সেসব|স্ব\s+স্ব|নিজ\s+নিজ|অন্যান্য|কোন|কোনো|আওতাধীন)(?=\s|$)|\/|\(সকল\)|ভুক্ত/u

const titlePattern = new RegExp(`^(?:${anyOf([...honorifics, ...shortGivenNames])})\\s`, 'u')

/** > | ডিটিও/ঢাকা — the place behind a stroke makes nobody more than one. */
const withoutZone = (stroke: string, part: string): string =>
  zones.has(part) || isPlace(part) ? '' : stroke

/** What kind of owner a phrase names. */
export function kindOf(
  { type, isPlural }: Pick<OfficePhrase, 'type' | 'isPlural'>,
  printed: string,
): Owner['kind'] {
  if (type === 'person' || titlePattern.test(printed)) return 'person'
  // `Department of Fisheries` is one office, whatever its last word.
  const isEnglishOffice =
    /^(?:the\s+)?(?:[a-z]+\s+){0,2}(?:department|ministry|directorate|bureau|board|office)\s+of\b/iu.test(
      printed,
    )
  if (type === 'organisation' && isEnglishOffice) return 'organisation'
  const name = printed.replace(/["']/gu, '').replace(/\/(?<part>[\p{L}\p{M}]+)/gu, withoutZone)
  if (type === 'collective' || isPlural || groupPattern.test(name)) return 'group'
  return type === 'post' ? 'office-holder' : 'organisation'
}
