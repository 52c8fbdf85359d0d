import { describe, expect, it } from 'vitest'
import { readDecisions } from '../support/reading.ts'

const plant = 'তুঁত চারা রোপণ করতে হবে।'
const check = 'সুতার মান পরীক্ষা করতে হবে।'
const form = 'নিম্নরূপ একটি কমিটি গঠন করা হলো:'

/** Lists with a committee in one item: the labels of the decisions. */
const cases: ReadonlyArray<
  readonly [how: string, list: string, labels: readonly (string | undefined)[]]
> = [
  [
    'items of their own for members and terms',
    `১। ${plant}\n\n২। কমিটির গঠন:\n(ক) উপপরিচালক – আহ্বায়ক\n(খ) রেশম পরিদর্শক – সদস্য\n\n৩। কমিটির কার্যপরিধি:\n(ক) কাজের মান তদারকি করা;\n(খ) প্রতিবেদন দাখিল করা।\n\n৪। ${check}`,
    ['১', '২', '৩', '৪'],
  ],
  [
    'terms below the members',
    `ক) ${plant}\n\nখ) ${form}\n\n১) উপপরিচালক – আহ্বায়ক\n২) রেশম পরিদর্শক – সদস্য\n\nকমিটির কার্যপরিধি:\n\n১) কাজের মান তদারকি করা;\n২) প্রতিবেদন দাখিল করা।\n\nগ) ${check}`,
    ['ক', 'খ', 'গ'],
  ],
  [
    'terms with bullets',
    `ক) ${plant}\n\nখ) ${form}\n• উপপরিচালক – আহ্বায়ক\nকার্যপরিধিঃ\n• কাজের মান তদারকি করা;\n• প্রতিবেদন দাখিল করা।\n\nগ) ${check}`,
    ['ক', 'খ', 'গ'],
  ],
  [
    'terms numbered like the decisions',
    `১। ${plant}\n\n২। ${form}\n১। উপপরিচালক – আহ্বায়ক\n২। রেশম পরিদর্শক – সদস্য\nকমিটির কার্যপরিধি নিম্নরূপ:\n১। কাজের মান তদারকি করা;\n২। প্রতিবেদন দাখিল করা।\n\n৩। ${check}`,
    ['১', '২', '৩'],
  ],
  [
    'terms under a heading with a number',
    `সিদ্ধান্ত-১: ${plant}\n\nসিদ্ধান্ত-২: ${form}\n১। উপপরিচালক – আহ্বায়ক\n\nকমিটির কার্যপরিধি:\n১। কাজের মান তদারকি করা;\n২। প্রতিবেদন দাখিল করা।\n\nসিদ্ধান্ত-৩: ${check}`,
    ['১', '২', '৩'],
  ],
]

/** Titles over decisions of their own. */
const refuses: ReadonlyArray<readonly [list: string, texts: readonly string[]]> = [
  [`কমিটির দায়িত্ব পালনকারী উপপরিচালক:\n১। ${plant}\n২। ${check}`, [plant, check]],
  [`ক) ${plant}\n\nবন বিভাগের করণীয়:\n\nক) ${check}`, [plant, check]],
]

describe('a committee in a list of decisions', () => {
  it.each(cases)('may have %s', (_how, list, labels) => {
    const decisions = readDecisions(list)
    expect(decisions.map(({ label }) => label?.canonical)).toEqual(labels)
    expect(decisions.at(0)?.text).toBe(plant)
    expect(decisions.at(-1)?.text).toBe(check)
  })

  it('acts itself below its members', () => {
    const [decision] = readDecisions(
      `ক) ${form}\n(১) উপপরিচালক - আহ্বায়ক\n(২) রেশম পরিদর্শক - সদস্য সচিব\nউক্ত কমিটি প্রতিবেদন দাখিল করবে।`,
    )
    const owners = decision?.actions.map((action) => action.owners.map(({ text }) => text))
    expect(owners).toEqual([[], ['উক্ত কমিটি']])
  })

  it('has all of its members where another topic follows', () => {
    const topics = (members: string): string =>
      `আলোচ্য বিষয়-১ : তুঁত চারা\nসিদ্ধান্ত : (ক) ${plant}\n(খ) ${form}\n${members}\nকমিটি প্রতিবেদন দাখিল করবে।\n\nআলোচ্য বিষয়-২ : বিবিধ।\nসিদ্ধান্ত : ${check}`
    const found = readDecisions(
      topics('১) উপপরিচালক — আহ্বায়ক\n২) রেশম পরিদর্শক — সদস্য\n৩) হিসাবরক্ষক — সদস্য-সচিব'),
    )
    expect(found.map(({ actions }) => actions.map(({ text }) => text))).toEqual([
      [plant],
      [form, 'কমিটি প্রতিবেদন দাখিল করবে।'],
      [check],
    ])
  })

  it.each(refuses)('is not seen in other titles: %s', (list, texts) => {
    expect(readDecisions(list).map(({ text }) => text)).toEqual(texts)
  })
})
