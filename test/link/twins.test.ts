import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { Archive } from '../../pipeline/link/index.ts'
import type { Linkable } from '../../pipeline/link/linkable.ts'
import { typedMinutes } from '../support/minutes.ts'
import { readText } from '../support/reading.ts'

/** The record of a text, as from a file of its own. */
const recordOf = (text: string): Linkable & ReturnType<typeof readText> => {
  const record = readText(text)
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { ...record, source: { ...record.source, sha256 } }
}

const original = recordOf(typedMinutes)

/** The labels of the original's decisions that another reading's decisions are, in their order. */
async function twinsIn(other: string): Promise<readonly (string | undefined)[]> {
  const record = recordOf(`${other}\n\n`)
  const archive = new Archive()
  archive.add(original, 1)
  archive.add(record, 2)
  expect(archive.twinsOf(original, 1)).toEqual([])
  const twins = archive.twinsOf(record, 2)
  const labels = new Map(
    original.documents[0]?.decisions.map(({ id, label }) => [id, label?.canonical]),
  )
  return twins.map(({ sameAs }) => labels.get(sameAs))
}

const fourth =
  '(গ) জেলা পুলিশ নিরাপত্তা নিশ্চিত করবে।\n(ঘ) সিভিল সার্জন চিকিৎসা দল প্রেরণ করবেন।\n(ঙ) বন বিভাগ চারা সরবরাহ করবে।\n(চ) ফায়ার সার্ভিস মহড়া আয়োজন করবে।\n'

describe('the same minutes', () => {
  const same: ReadonlyArray<readonly [title: string, text: string]> = [
    ['again', typedMinutes],
    [
      'with slips of recognition',
      typedMinutes.replace('প্রতিবেদন', 'প্রতিবেদম').replace('হালনাগাদ', 'হালনগাদ'),
    ],
    [
      'in other spelling and signs',
      typedMinutes
        .replaceAll(/\((?=[কখ]\))/gu, '')
        .replaceAll('।', ' ।')
        .replace('প্রেরণ', 'প্রেরন'),
    ],
    ['without a day that can be read', typedMinutes.replace('সভার তারিখ: ২৭ এপ্রিল ২০২৬\n', '')],
  ]
  test.each(same)('%s', async (_, text) => {
    expect(await twinsIn(text)).toEqual(['ক', 'খ'])
  })

  test('with a page missing: what is there is known', async () => {
    expect(await twinsIn(typedMinutes.replace(/\(খ\).*\n/u, ''))).toEqual(['ক'])
  })
})

describe('other minutes', () => {
  const others: ReadonlyArray<readonly [title: string, text: string]> = [
    ['of another day with the same standing decisions', typedMinutes.replace('২৭ এপ্রিল', '২৮ মে')],
    ['of the same day with other decisions', typedMinutes.replace(/\(ক\).*\n\(খ\).*\n/u, fourth)],
    ['of which one decision of many is the same', typedMinutes.replace(/\(খ\).*\n/u, fourth)],
    [
      'of another office on the same day, worded alike',
      typedMinutes.replace(/^মন্ত্রিপরিষদ বিভাগ\nসমন্বয় অনুবিভাগ/u, 'খাদ্য মন্ত্রণালয়').replace('(সমন্বয়)', ''),
    ],
  ]
  test.each(others)('%s', async (_, text) => {
    expect(await twinsIn(text)).toEqual([])
  })
})
