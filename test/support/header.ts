import type { Document } from '../../schemas/document.ts'
import { readText } from './reading.ts'

/** What stands below the head of the minutes: the first paragraph, and what comes behind the closing. */
interface Below {
  readonly opening?: string
  readonly tail?: string
}

const welcome =
  'সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন। অতঃপর রেশম শিল্পের উন্নয়নে গৃহীত কার্যক্রম সম্পর্কে বিস্তারিত আলোচনা হয়।'

/** The only document of a text. */
export function readOnly(text: string): Document {
  const { documents } = readText(text)
  const [document, ...others] = documents
  if (document === undefined || others.length > 0)
    throw new Error(`expected one document, found ${documents.length}`)
  return document
}

/** Minutes with `head` above their first paragraph, one decision, their closing and `tail`. */
export const readHeaded = (head: string, { opening = welcome, tail = '' }: Below = {}): Document =>
  readOnly(`${head}

${opening}

২। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:

ক) তুঁত চারা রোপণ করতে হবে।

সভায় আর কোনো আলোচ্য বিষয় না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন।

${tail}
`)

/** The title and the two fields that every set of minutes here has, around `lines`. */
export const fieldBlock = (...lines: readonly string[]): string =>
  ['বিষয়: রেশম শিল্প বিষয়ক সমন্বয় সভার কার্যবিবরণী।', ...lines].join('\n')
