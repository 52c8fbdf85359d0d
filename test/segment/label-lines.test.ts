import { describe, expect, it } from 'vitest'
import { minutesOf, readText } from '../support/reading.ts'

const plant = 'তুঁত চারা রোপণ করতে হবে।'
const check = 'সুতার মান পরীক্ষা করতে হবে।'

type Expected = readonly [text: string, owners: readonly string[], date: string | null]

const read = (body: string): readonly Expected[] =>
  readText(minutesOf(body)).documents.flatMap(({ decisions }) =>
    decisions.map(({ text, actions: [action] }) => [
      text,
      (action?.owners ?? []).map((owner) => owner.text),
      action?.deadline?.date ?? null,
    ]),
  )

const forest = [plant, ['বন অধিদপ্তর'], '2026-06-30'] as const

/** A decision in lines of their own for what, who and until when. */
const cases: ReadonlyArray<readonly [body: string, decisions: readonly Expected[]]> = [
  [`গৃহীত সিদ্ধান্ত → ${plant}\nকে করবেন → বন অধিদপ্তর\nকবে → ৩০ জুন ২০২৬`, [forest]],
  [`সিদ্ধান্ত => ${plant}\nদায়িত্ব => বন অধিদপ্তর\nসময়সীমা => ৩০ জুন ২০২৬`, [forest]],
  [`সিদ্ধান্ত –> ${plant}\nবাস্তবায়নে –> বন অধিদপ্তর\nমেয়াদ –> ৩০ জুন ২০২৬`, [forest]],
  [`সিদ্ধান্ত 🡪 ${plant}\nবাস্তবায়নকারী ⇒ বন অধিদপ্তর\nকবের মধ্যে ➔ ৩০ জুন ২০২৬`, [forest]],
  [`সিদ্ধান্ত: ${plant}\nকে করবেন: বন অধিদপ্তর\nকখন করবেন: ৩০ জুন ২০২৬`, [forest]],
  [`কী করতে হবে – ${plant}\nকে করবেন? বন অধিদপ্তর\nকবে? – ৩০ জুন ২০২৬`, [forest]],
  [`• সিদ্ধান্ত: ${plant}\n• কে: বন অধিদপ্তর\n• কত দিনের মধ্যে: ৫১ দিন`, [forest]],
  [`সিদ্ধান্ত → ${plant}\nকে → বন অধিদপ্তর, কবে → ৩০ জুন ২০২৬`, [forest]],
  [
    `সিদ্ধান্তসমূহ →\n১. ${plant}\nকে → বন অধিদপ্তর\nকবে → ৩০ জুন ২০২৬\n২. ${check}\nকে → রেশম বোর্ড`,
    [forest, [check, ['রেশম বোর্ড'], null]],
  ],
  [
    `আলোচনা → চারার সংকট নিয়ে কথা হয়।\nসিদ্ধান্ত → ${plant}\nআলোচনা → সুতার দাম বেড়েছে।\nসিদ্ধান্ত → ${check}`,
    [
      [plant, [], null],
      [check, [], null],
    ],
  ],
  [`কী করতে হবে\tকে করবেন\tকবে\n${plant}\tবন অধিদপ্তর\t৩০ জুন ২০২৬`, [forest]],
  [
    `সিদ্ধান্ত:\n→ ${plant}\n→ ${check}`,
    [
      [plant, [], null],
      [check, [], null],
    ],
  ],
]

/** Arrows and questions of the discussion. */
const refuses: readonly string[] = [
  'রোপণ → পরিচর্যা → কর্তন',
  'সিদ্ধান্ত → বাস্তবায়ন → মূল্যায়ন',
  'উপপরিচালক জানান, চারা উত্তোলন → রোপণ → পরিচর্যা ধাপে কাজ করতে হবে।',
  'ঢাকা → রাজশাহী রুটে সুতা পরিবহন করা হবে।',
  'আলোচনা → উপপরিচালক জানান, চারা রোপণ করতে হবে।',
  'কে করবেন এবং কবে করবেন তা নিয়ে আলোচনা হয়।',
  'কী করতে হবে তা উপপরিচালক ব্যাখ্যা করেন।',
]

describe('the lines of a decision', () => {
  it.each(cases)('are known by their labels: %s', (body, decisions) => {
    expect(read(body)).toEqual(decisions)
  })

  it.each(refuses)('are not read from “%s”', (body) => {
    expect(read(body)).toEqual([])
  })
})
