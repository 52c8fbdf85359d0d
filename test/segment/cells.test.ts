import { describe, expect, it } from 'vitest'
import { minutesOf, readText } from '../support/reading.ts'

const plant = 'প্রতিটি উপজেলায় কমপক্ষে পাঁচ হাজার তুঁত চারা আগামী বর্ষা মৌসুমের পূর্বেই সরকারি জমিতে রোপণ করতে হবে।'
const repair = 'পলু ঘর মেরামত করতে হবে।'
const forest = 'বন অধিদপ্তর'
const silk = 'রেশম বোর্ড'

type Expected = readonly [
  text: string,
  owners: ReadonlyArray<readonly [name: string, role: string]>,
]

/** The decisions of a table of one row with this cell of decisions, and this one of owners. */
function readRow(decision: string, owners = ''): readonly Expected[] {
  const rows = ['ক্রম\tআলোচ্য বিষয়\tসিদ্ধান্ত\tবাস্তবায়নে', `১\tতুঁত চাষ\t${decision}\t${owners}`]
  const { documents } = readText(minutesOf(`২। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n\n${rows.join('\n')}`))
  return documents
    .flatMap(({ decisions }) => decisions)
    .map(({ text, actions }): Expected => [
      text,
      actions[0]?.owners.map((owner) => [owner.text, owner.role]) ?? [],
    ])
}

const both = [
  [forest, 'lead'],
  [silk, 'lead'],
] as const

const cases: ReadonlyArray<
  readonly [how: string, decision: string, owners: string, decisions: readonly Expected[]]
> = [
  [
    'labelled owners without a sign between them',
    `(ক) ${repair} (খ) ${plant}`,
    `(ক) ${forest} (খ) ${silk}`,
    [
      [repair, [[forest, 'lead']]],
      [plant, [[silk, 'lead']]],
    ],
  ],
  // Short, and with a word of column headings: still no header.
  [
    'a short sentence about a recommendation',
    'সুতা আমদানির সুপারিশ প্রেরণ করতে হবে।',
    silk,
    [['সুতা আমদানির সুপারিশ প্রেরণ করতে হবে।', [[silk, 'lead']]]],
  ],
  [
    'who must do it below a short sentence',
    `${repair}<br>করণীয়: ঠিকাদার`,
    '',
    [[repair, [['ঠিকাদার', 'lead']]]],
  ],
  [
    'owners with the labels of its items',
    `(ক) ${plant} (খ) ${repair}`,
    `ক. ${forest}<br>খ. ${silk}`,
    [
      [plant, [[forest, 'lead']]],
      [repair, [[silk, 'lead']]],
    ],
  ],
  [
    'owners with the numbers of its items',
    `(১) ${plant} (২) ${repair}`,
    `১. ${forest}<br>২. ${silk}`,
    [
      [plant, [[forest, 'lead']]],
      [repair, [[silk, 'lead']]],
    ],
  ],
  [
    'labels behind the heading of what was decided',
    `আলোচনা: চারা নষ্ট হয়েছে। সিদ্ধান্ত: (১) ${plant} (২) ${repair}`,
    forest,
    [
      [plant, [[forest, 'lead']]],
      [repair, [[forest, 'lead']]],
    ],
  ],
  [
    'owners with numbers beside letters, who are everyone’s',
    `(ক) ${plant} (খ) ${repair}`,
    `১. ${forest}<br>২. ${silk}`,
    [
      [plant, both],
      [repair, both],
    ],
  ],
  [
    'somebody who watches over the owner',
    plant,
    `${forest}<br>তদারকি: জেলা প্রশাসন`,
    [
      [
        plant,
        [
          [forest, 'lead'],
          ['জেলা প্রশাসন', 'support'],
        ],
      ],
    ],
  ],
  ['who has to act behind করণীয়', `${plant}<br>করণীয়: ঠিকাদার`, '', [[plant, [['ঠিকাদার', 'lead']]]]],
  ['what is to be done behind করণীয়', `করণীয়: ${plant}`, forest, [[plant, [[forest, 'lead']]]]],
  [
    'an owner to whom another only makes ready',
    'পানি উন্নয়ন বোর্ড কর্তৃক যাচাইপূর্বক তালিকা দিতে হবে।',
    silk,
    [['পানি উন্নয়ন বোর্ড কর্তৃক যাচাইপূর্বক তালিকা দিতে হবে।', [[silk, 'lead']]]],
  ],
]

/** What a cell of decisions says where nothing was decided. */
const refuses: readonly string[] = [
  'আলোচনা হয়েছে।',
  'কোন সিদ্ধান্ত নেই।',
  'কোনো সিদ্ধান্ত গৃহীত হয়নি।',
  'বিস্তারিত আলোচনা করা হয়।',
  'কোনো সিদ্ধান্ত গৃহীত হয়নি',
  'রেশম সুতার আমদানি শুল্ক কমানো এবং তাঁতিদের ঋণের সুদ মওকুফের বিষয়ে এ পর্যায়ে কোনো সিদ্ধান্ত গৃহীত হয়নি।',
]

describe('a cell of decisions', () => {
  it.each(cases)('may have %s', (_how, decision, owners, expected) => {
    expect(readRow(decision, owners)).toEqual(expected)
  })

  it.each(refuses)('holds none where it says: %s', (words) => {
    expect(readRow(words)).toEqual([])
  })

  it('holds one where the discussion stands before it', () => {
    const decision = `আলোচনা হয়েছে। ${plant}`
    expect(readRow(decision, forest)).toEqual([[decision, [[forest, 'lead']]]])
  })
})
