import { plainText } from '../../pipeline/acquire/markup.ts'
import { extract } from '../../pipeline/extract/index.ts'
import { linkWithin } from '../../pipeline/link/index.ts'
import { normalise } from '../../pipeline/normalise/index.ts'
import { compose } from '../../pipeline/recognise/compose.ts'
import { toRecord } from '../../pipeline/record/index.ts'
import { segment } from '../../pipeline/segment/index.ts'
import { verify } from '../../pipeline/verify/index.ts'
import type { Decision } from '../../schemas/decision.ts'
import type { MinutesRecord } from '../../schemas/record.ts'

const source = {
  name: 'typed.txt',
  sha256: 'a'.repeat(64),
  mediaType: 'text/plain',
  bytes: 1,
}

/** The record of a typed text, through the stages in the order of the pipeline. */
export function readText(text: string, anchor: 'meeting' | 'issued' = 'meeting'): MinutesRecord {
  return readPages([text], anchor)
}

/** The record of typed pages. */
export function readPages(
  pages: readonly string[],
  anchor: 'meeting' | 'issued' = 'meeting',
): MinutesRecord {
  return readComposed(
    compose(pages.map((text) => ({ kind: 'typed', reason: 'typed text', text: plainText(text) }))),
    anchor,
  )
}

/** The record of pages that are one text. */
export function readComposed(
  composed: ReturnType<typeof compose>,
  anchor: 'meeting' | 'issued' = 'meeting',
): MinutesRecord {
  const recognised = { source, warnings: [], ...composed }
  return linkWithin(toRecord(verify(extract(segment(normalise(recognised)), anchor))))
}

/** Minutes of a meeting, by default of Sunday 10 May 2026, with `body` behind their opening paragraph. */
export const minutesOf = (body: string, held = '১০ মে ২০২৬'): string => `
বিষয়: রেশম শিল্পের উন্নয়ন বিষয়ক সমন্বয় সভার কার্যবিবরণী।

সভাপতি : নাজমা আক্তার, অতিরিক্ত সচিব
তারিখ : ${held}
সময় : সকাল ১০:০০ ঘটিকা
স্থান : সভাকক্ষ

সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন। অতঃপর রেশম শিল্পের উন্নয়নে গৃহীত কার্যক্রম সম্পর্কে বিস্তারিত আলোচনা হয়।

${body}

সভায় আর কোনো আলোচ্য বিষয় না থাকায় সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।
`

/** The decisions of minutes in which `list` stands below the introducer. */
export function readDecisions(list: string, held?: string): readonly Decision[] {
  const body = `বিস্তারিত আলোচনা শেষে নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n\n${list}`
  const { documents } = readText(minutesOf(body, held))
  return documents.flatMap(({ decisions }) => decisions)
}

/** The actions of one decision, `sentence`, of a meeting on `held`. */
export function readActions(sentence: string, held?: string): Decision['actions'] {
  const decisions = readDecisions(`ক) ${sentence}`, held)
  return decisions.flatMap(({ actions }) => actions)
}
