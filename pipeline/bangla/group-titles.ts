import { officeEndPattern, officePattern } from './offices.ts'

/**
 * Titles over the decisions of one office: alone in their line, for folded text without the sign that ends it.
 * Source: with a colon the synthetic documents of the corpus; with a dash, bare, or with -এর করণীয় usage.
 */

/** > | সাধারণ নির্দেশনা   অন্যান্য — what stands below is everyone's. */
export const generalTitlePattern = /(?:সাধারণ|অন্যান্য|বিবিধ)(?:\s+(?:নির্দেশনা|সিদ্ধান্ত|বিষয়)\S*)?$/u

/** > | ঠিকাদার নিয়োগ প্রসঙ্গে   হাসপাতাল সংক্রান্ত — what it is about, not who acts. */
const topicTitlePattern = /(?:প্রসঙ্গ|প্রসঙ্গে|সংক্রান্ত|বিষয়ে|বিষয়ক|সম্পর্কে|সম্পর্কিত)$/u

/**
 * What a committee consists of or is for, over a list inside a decision.
 * Source: orders and minutes of the corpus that form committees.
 * > | কমিটির গঠন:   কমিটির কার্যপরিধিঃ   উপ-কমিটির কার্যপরিধি (TOR) নিম্নরূপ:   কার্যপরিধি -   টাস্কফোর্সের সদস্যবৃন্দ:
 */
export const committeeHeadingPattern =
  /^\s*(?:\(?[\p{L}\p{M}\d.]{1,5}[).।]\s*)?(?:(?:[\p{L}\p{M}-]+\s+){0,4}(?:কমিটি|টিম|টীম|দল|টাস্ক\s?ফোর্স|সেল|গ্রুপ|বোর্ড|পর্ষদ)(?:র|ের|\s?-?এর)\s+(?:গঠন|কাঠামো|রূপরেখা|সদস্য(?:বৃন্দ|গণ)?|দায়িত্ব(?:\s+ও\s+কর্তব্য)?|কার্যাবল[িী]|কার্য\s?পরিধি|কর্ম\s?পরিধি|টিওআর|tor)|কার্য\s?পরিধি|কর্ম\s?পরিধি)\s*(?:\([^()]{2,40}\)\s*)?(?:নি(?:ম্ন|ন্ম)\S*\s*(?:হবে|হইবে|হলো)?)?\s*[:-]+\s*$/u

/** > | উপজেলা কৃষি কর্মকর্তার করণীয়   বন বিভাগের দায়িত্ব   সিভিল সার্জন কর্তৃক */
const dutyPattern = /(?:\s*-?\s?এর|ের|র)\s+(?:করণীয়|দায়িত্ব|কাজ)(?:সমূহ)?$|\s+কর্তৃক$/u

/** Parts of a title that names several offices, or an office and its place. */
const partsPattern = /\s*[,/]\s*|\s+(?:ও|এবং)\s+/u

/** The words of a title that name its office: without `-এর করণীয়`. */
export const titleName = (words: string): string => {
  const bare = words.replace(dutyPattern, '')
  return bare !== words && officeEndPattern.test(bare) ? bare : words
}

/** > | সিভিল সার্জন   প্রধান শিক্ষক (সকল)   উপপরিচালক, জেলা সমাজসেবা কার্যালয় — it ends with an office or a post. */
export const endsAsOffice = (words: string): boolean => officeEndPattern.test(titleName(words))

/** > | নির্বাহী প্রকৌশলী, পাউবো   পুলিশ সুপার (সকল)/উপ-পুলিশ কমিশনার (ক্রাইম) — some part of it names an office or a post. */
export const namesOffice = (words: string): boolean =>
  !topicTitlePattern.test(words) &&
  (officePattern.test(words) ||
    endsAsOffice(words) ||
    words.split(partsPattern).some((part) => officeEndPattern.test(part)))
