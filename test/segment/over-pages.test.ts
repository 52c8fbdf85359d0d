import { describe, expect, it } from 'vitest'
import { minutesOf, readPages } from '../support/reading.ts'

const row = (...cells: readonly string[]): string => cells.join('\t')

/** Owners of each action where a table goes on from `first` to `second` over the end of a page. */
function ownersOver(first: readonly string[], second: readonly string[]): readonly string[][] {
  const [above = '', below = ''] = minutesOf(`সভায় নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n\n${first.join('\n')}\n#`)
    .normalize('NFC')
    .split('#')
  const { documents } = readPages([above, `${second.join('\n').normalize('NFC')}\n${below}`])
  return documents.flatMap(({ decisions }) =>
    decisions.flatMap(({ actions }) => actions.map(({ owners }) => owners.map(({ text }) => text))),
  )
}

const header = row('ক্রম', 'আলোচ্য বিষয়', 'সিদ্ধান্ত', 'বাস্তবায়নকারী')
const plant = 'চারা রোপণ করতে হবে।'

describe('a cell that goes on over the end of a page', () => {
  it.each([
    [
      'in the column of offices',
      row('১', 'চারা', plant, '১. বন অধিদপ্তর ২. পরিচালক,'),
      row('', '', '', 'সরকারি আবাসন পরিদপ্তর'),
    ],
    [
      'in the note of a decision',
      row('১', 'চারা', `${plant} বাস্তবায়নে: ১। বন অধিদপ্তর ২। পরিচালক, সরকারি`, ''),
      row('', '', 'আবাসন পরিদপ্তর', ''),
    ],
  ])('names who acts: %s', (_, above, below) => {
    const expected = ['বন অধিদপ্তর', 'পরিচালক, সরকারি আবাসন পরিদপ্তর'].map((name) =>
      name.normalize('NFC'),
    )
    expect(ownersOver([header, above], [below])).toEqual([expected])
  })

  it('goes on with what was said above it', () => {
    const head = row('ক্রম', 'আলোচনা ও অগ্রগতি', 'সিদ্ধান্ত', 'বাস্তবায়নকারী')
    const owners = ownersOver(
      [
        head,
        row('১', 'সভায় জানানো হয় যে, বিদ্যুৎ লাইনের পাশের গাছের ডালপালা কাটার কাজ', `১) ${plant}`, 'বন অধিদপ্তর'),
      ],
      [row('', 'অর্ধেক শেষ হয়েছে।', '২) গাছ গণনা করতে হবে।', 'পাট অধিদপ্তর')],
    )
    const both = ['বন অধিদপ্তর', 'পাট অধিদপ্তর'].map((name) => name.normalize('NFC'))
    expect(owners).toEqual([both, both])
  })

  it('is over where its name is complete', () => {
    const owners = ownersOver(
      [header, row('১', 'চারা', plant, 'পরিচালক, বন অধিদপ্তর')],
      [row('', '', '', 'পাট অধিদপ্তর')],
    )
    expect(owners).toEqual([
      ['পরিচালক, বন অধিদপ্তর', 'পাট অধিদপ্তর'].map((name) => name.normalize('NFC')),
    ])
  })
})
