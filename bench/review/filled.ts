import { createHash } from 'node:crypto'
import { plainText } from '../../pipeline/acquire/markup.ts'
import { readAcquired } from '../../pipeline/pipeline.ts'
import { madeOf } from '../../pipeline/run/read-source.ts'
import type { Database } from '../../pipeline/store/database.ts'
import { putRecord } from '../../pipeline/store/records.ts'
import { addSource, putName } from '../../pipeline/store/sources.ts'
import type { MinutesRecord } from '../../schemas/record.ts'

/** Offices that owe something, so that lists have something to narrow. */
const offices = [
  'জেলা প্রশাসক',
  'সিভিল সার্জন',
  'কৃষি মন্ত্রণালয়',
  'খাদ্য অধিদপ্তর',
  'পুলিশ সুপার',
  'স্থানীয় সরকার বিভাগ',
]
const works = ['মেরামত', 'পরিদর্শন', 'নির্মাণ', 'সংস্কার', 'জরিপ', 'খনন', 'রক্ষণাবেক্ষণ']
const things = ['সেতু', 'বাঁধ', 'বিদ্যালয়', 'হাসপাতাল', 'বাজার', 'গুদাম', 'নলকূপ', 'রাস্তা', 'খাল', 'পাঠাগার', 'ঘাট']
/** Minutes of so many decisions each. */
export const decisionsEach = 10
const letters = ['ক', 'খ', 'গ', 'ঘ', 'ঙ', 'চ', 'ছ', 'জ', 'ঝ', 'ঞ']

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? ''

/** Minutes with ten decisions, other ones for every number. */
export const minutesNumbered = (number: number): string => `মন্ত্রিপরিষদ বিভাগ

বিষয়: ${number} নং সমন্বয় সভার কার্যবিবরণী

সভাপতি: মোহাম্মদ খালেদ হাসান, অতিরিক্ত সচিব
সভার তারিখ: ২৭ এপ্রিল ২০২৬

১। বিস্তারিত আলোচনা শেষে সভায় নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:

${letters.map((letter, at) => `(${letter}) ${pick(offices, number + at)} আগামী ৩০ জুন ২০২৬ তারিখের মধ্যে ${number * decisionsEach + at} নং ${pick(things, number * 7 + at)} ${pick(works, number * 3 + at)} করবেন।`).join('\n')}

২। আর কোনো আলোচনা না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন।
`

/** The record of minutes, through all stages, without a file. */
export function recordNumbered(number: number): Promise<MinutesRecord> {
  const text = minutesNumbered(number)
  const sha256 = createHash('sha256').update(text).digest('hex')
  const source = { name: `${number}.txt`, sha256, mediaType: 'text/plain', bytes: text.length }
  const page = { kind: 'typed', text: plainText(text), reason: 'typed text' } as const
  const reader = { concurrency: 1, read: async () => [], close: async () => {} }
  return readAcquired(
    { source, pages: [page], close: async () => {} },
    { reader, anchor: 'meeting' },
  )
}

/** Put so many minutes into an archive, as a run does. */
export async function fill(database: Database, count: number): Promise<void> {
  for (let from = 1; from <= count; from += 100) {
    const records: MinutesRecord[] = []
    for (let number = from; number < Math.min(from + 100, count + 1); number += 1)
      records.push(await recordNumbered(number))
    await database.transaction(async (within) => {
      for (const record of records) {
        const { sha256, bytes, name } = record.source
        const now = new Date().toISOString()
        await addSource(within, { sha256, bytes, options: 'meeting/auto' }, now)
        await putName(within, { path: `/scans/${name}`, sha256, fingerprint: name })
        await putRecord(
          within,
          madeOf(record, { reader: 'bench', cause: 'linked', run: null, now }),
        )
        await within.all(`update sources set state = 'complete' where sha256 = $1`, [sha256])
      }
    })
  }
}
