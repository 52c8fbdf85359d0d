import { describe, expect, it } from 'vitest'
import { cutItems, type Item } from '../../pipeline/document/items.ts'
import { normalise } from '../../pipeline/normalise/index.ts'
import { recognised } from '../support/recognised.ts'

const read = (text: string) => normalise(recognised(text))

const show = (text: string, items: readonly Item[]) =>
  items.map(({ marker, passage }) => [
    marker?.canonical ?? null,
    passage.map(({ start, end }) => text.slice(start, end).trim()).join(' | '),
  ])

const itemsOf = (text: string) => show(text, cutItems(read(text), [{ start: 0, end: text.length }]))

describe('items of a passage', () => {
  const cases: ReadonlyArray<
    readonly [about: string, text: string, items: ReadonlyArray<readonly [string, string]>]
  > = [
    [
      'one behind the other',
      '(ক) তালিকা করতে হবে; (খ) প্রতিবেদন দিতে হবে।',
      [
        ['ক', 'তালিকা করতে হবে;'],
        ['খ', 'প্রতিবেদন দিতে হবে।'],
      ],
    ],
    [
      'one a line',
      '১। তালিকা করতে হবে।\n২। প্রতিবেদন দিতে হবে।',
      [
        ['১', 'তালিকা করতে হবে।'],
        ['২', 'প্রতিবেদন দিতে হবে।'],
      ],
    ],
    [
      'behind words that lead to them',
      'সংশ্লিষ্ট শাখা: (ক) তালিকা করবে। (খ) প্রতিবেদন দেবে।',
      [
        ['ক', 'তালিকা করবে।'],
        ['খ', 'প্রতিবেদন দেবে।'],
      ],
    ],
    [
      'with bullets',
      '• তালিকা করতে হবে।\n• প্রতিবেদন দিতে হবে।',
      [
        ['', 'তালিকা করতে হবে।'],
        ['', 'প্রতিবেদন দিতে হবে।'],
      ],
    ],
    [
      'with a list of another kind inside',
      'ক) দপ্তর: (i) তালিকা করবে; (ii) তথ্য দেবে।\nখ) শাখা প্রতিবেদন দেবে।',
      [
        ['ক', 'দপ্তর: (i) তালিকা করবে; (ii) তথ্য দেবে।'],
        ['খ', 'শাখা প্রতিবেদন দেবে।'],
      ],
    ],
    [
      'over a letter that offices skip',
      'ক) এক।\nখ) দুই।\nগ) তিন।\nঘ) চার।\nচ) ছয়।',
      [
        ['ক', 'এক।'],
        ['খ', 'দুই।'],
        ['গ', 'তিন।'],
        ['ঘ', 'চার।'],
        ['চ', 'ছয়।'],
      ],
    ],
    [
      'over one label that is lost',
      'ক) এক।\nখ) দুই।\nঘ) চার।',
      [
        ['ক', 'এক।'],
        ['খ', 'দুই।'],
        ['ঘ', 'চার।'],
      ],
    ],
  ]
  it.each(cases)('are cut %s', (_, text, items) => {
    expect(itemsOf(text)).toEqual(items)
  })

  it('say where a label was repaired', () => {
    const text = 'ক) এক।\nখ) দুই।\nগ) তিন।\nঘ) চার।\n৬) পাঁচ।'
    const last = cutItems(read(text), [{ start: 0, end: text.length }]).at(-1)
    expect(last).toMatchObject({ isRepaired: true, marker: { canonical: 'ঙ', ordinal: 5 } })
  })

  it('run over the pieces of a passage', () => {
    const text = 'ক) তালিকা\n[পৃষ্ঠা ২]\nকরতে হবে।\nখ) প্রতিবেদন দিতে হবে।'
    const rest = text.indexOf('করতে')
    const passage = [
      { start: 0, end: text.indexOf('\n') },
      { start: rest, end: text.length },
    ]
    expect(show(text, cutItems(read(text), passage))).toEqual([
      ['ক', 'তালিকা | করতে হবে।'],
      ['খ', 'প্রতিবেদন দিতে হবে।'],
    ])
  })

  it.each([
    'তালিকা হালনাগাদ করে প্রেরণ করতে হবে।',
    'গত ০৫-০৭-২০১৭ তারিখে সভা হয়। ০৬-০৭-২০১৭ তারিখে কমিটি হয়।',
    'ফরম ক) ও ফরম খ) পূরণ করতে হবে।',
    'ড. আহমেদ প্রতিবেদন দেবেন।',
    'তালিকা প্রেরণ করবে। গ) প্রতিবেদন দেবে।',
    '• একটিমাত্র কথা।',
    'ধারা ৩। তালিকা করতে হবে।',
  ])('are not cut out of “%s”', (text) => {
    expect(itemsOf(text)).toEqual([[null, text]])
  })
})
