import { describe, expect, it } from 'vitest'
import { fold } from '../../pipeline/bangla/fold.ts'
import { cutSiblings } from '../../pipeline/document/items.ts'
import { markerAt } from '../../pipeline/document/markers.ts'
import { normalise } from '../../pipeline/normalise/index.ts'
import { recognised } from '../support/recognised.ts'

/** The parts of `text`, which stands behind the item that `last` opens. */
function partsBehind(last: string, text: string) {
  const marker = markerAt(fold(last), { start: 0, end: last.length }, last)
  if (marker === null) throw new Error(`expected a marker, found none in ${last}`)
  const passage = [{ start: 0, end: text.length }]
  return cutSiblings(normalise(recognised(text)), passage, marker).map((item) => [
    item.marker?.canonical ?? null,
    item.passage.map(({ start, end }) => text.slice(start, end).trim()).join(' | '),
  ])
}

describe('text behind an item of an open list', () => {
  it('belongs to the item up to the next label', () => {
    expect(partsBehind('(খ) …', 'দাখিল করবে। (গ) প্রস্তাব দেবে। (ঘ) সভা করবে।')).toEqual([
      [null, 'দাখিল করবে।'],
      ['গ', 'প্রস্তাব দেবে।'],
      ['ঘ', 'সভা করবে।'],
    ])
  })

  it('may begin with the next label', () => {
    expect(partsBehind('খ) …', 'গ) প্রস্তাব দেবে।')).toEqual([
      [null, ''],
      ['গ', 'প্রস্তাব দেবে।'],
    ])
  })

  it('goes on with a label that has lost a bracket', () => {
    expect(partsBehind('(খ) …', 'দাখিল করবে। গ) প্রস্তাব দেবে।')).toEqual([
      [null, 'দাখিল করবে।'],
      ['গ', 'প্রস্তাব দেবে।'],
    ])
  })

  it.each([
    ['(২) …', 'দাখিল করবে। ৩) প্রস্তাব দেবে।'],
    ['খ) …', 'দাখিল করবে। ক) প্রস্তাব দেবে।'],
    ['খ) …', 'দাখিল করবে। চ) প্রস্তাব দেবে।'],
    ['খ) …', 'দাখিল করবে। ৩) প্রস্তাব দেবে।'],
    ['খ) …', 'ফরম গ) পূরণ করে দাখিল করবে।'],
  ])('behind “%s” is not cut in “%s”', (last, text) => {
    expect(partsBehind(last, text)).toEqual([[null, text]])
  })
})
