import { describe, expect, it } from 'vitest'
import { minutesOf, readText } from '../support/reading.ts'

const plant = 'তুঁত চারা রোপণ করবেন।'
const check = 'সুতার মান পরীক্ষা করবেন।'
const repair = 'পলু ঘর মেরামত করতে হবে।'

type Expected = readonly [label: string | null, text: string, owners: readonly string[]]

const read = (body: string): readonly Expected[] =>
  readText(minutesOf(body)).documents.flatMap(({ decisions }) =>
    decisions.map(({ label, text, actions }) => [
      label?.canonical ?? null,
      text,
      actions.flatMap(({ owners }) => owners.map((owner) => owner.text)),
    ]),
  )

const farm = 'উপজেলা কৃষি কর্মকর্তা'
const vet = 'ভেটেরিনারি সার্জন'

/** Decisions below the title of the office that owes them. */
const cases: ReadonlyArray<readonly [how: string, body: string, decisions: readonly Expected[]]> = [
  [
    'bullets under a heading that says how they are grouped',
    `সভার সিদ্ধান্ত (কর্মকর্তাওয়ারী):\n\n${vet}:\n- ${plant}\n- ${check}\n${farm}:\n- ${repair}`,
    [
      [null, plant, [vet]],
      [null, check, [vet]],
      [null, repair, [farm]],
    ],
  ],
  [
    'numbered titles over letters that begin anew',
    `সিদ্ধান্তসমূহ\n১. ${farm}:\nক) ${plant}\nখ) ${check}\n২. ${vet}:\nক) ${repair}`,
    [
      ['ক', plant, [farm]],
      ['খ', check, [farm]],
      ['ক', repair, [vet]],
    ],
  ],
  [
    'letters that go on over the titles',
    `সিদ্ধান্ত:\n${farm}:\nক) ${plant}\n${vet}:\nখ) ${check}`,
    [
      ['ক', plant, [farm]],
      ['খ', check, [vet]],
    ],
  ],
  [
    'numbers under titles with a dash',
    `নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n${farm} -\n১) ${plant}\n২) ${check}\n${vet} –\n১) ${repair}`,
    [
      ['১', plant, [farm]],
      ['২', check, [farm]],
      ['১', repair, [vet]],
    ],
  ],
  [
    'titles alone in their line',
    `গৃহীত সিদ্ধান্ত:\n${farm}\n- ${plant}\nপ্রধান শিক্ষক (সকল)\n- ${repair}`,
    [
      [null, plant, [farm]],
      [null, repair, ['প্রধান শিক্ষক (সকল)']],
    ],
  ],
  [
    'titles behind bullets of another kind, with what they say of the duty',
    `কর্মকর্তাওয়ারী সিদ্ধান্ত:\n• ${farm}র করণীয়:\n- ${plant}\n• ${vet} →\n- ${repair}`,
    [
      [null, plant, [farm]],
      [null, repair, [vet]],
    ],
  ],
  [
    'an office that is not known among those that are',
    `সিদ্ধান্ত:\nক. ${farm}:\n১) ${plant}\nখ. গুদাম রক্ষক:\n১) ${check}\nগ. ${vet}:\n১) ${repair}`,
    [
      ['১', plant, [farm]],
      ['১', check, ['গুদাম রক্ষক']],
      ['১', repair, [vet]],
    ],
  ],
  [
    'what is everyone’s behind them',
    `সিদ্ধান্ত:\n${farm}:\n- ${plant}\nসাধারণ নির্দেশনা:\n- ${repair}`,
    [
      [null, plant, [farm]],
      [null, repair, []],
    ],
  ],
  [
    'sentences without any label',
    `সিদ্ধান্ত:\nনির্বাহী প্রকৌশলী, পাউবো:\n${plant}\n${check}`,
    [
      [null, plant, ['নির্বাহী প্রকৌশলী, পাউবো']],
      [null, check, ['নির্বাহী প্রকৌশলী, পাউবো']],
    ],
  ],
  [
    'nothing that announces them',
    `${vet}: সভাকে জানান যে, টিকা দিতে হবে।\n\n${vet}:\n- ${plant}\n${farm}:\n- ${repair}`,
    [
      [null, plant, [vet]],
      [null, repair, [farm]],
    ],
  ],
  [
    'topics, which own nothing',
    `সিদ্ধান্ত:\nচারা বিতরণ:\nক) ${plant}\nহাসপাতাল সংক্রান্ত:\nক) ${repair}`,
    [
      ['ক', plant, []],
      ['ক', repair, []],
    ],
  ],
]

/** Titles of those who speak. */
const refuses: readonly string[] = [
  `${vet}: সভাকে জানান যে, টিকা দিতে হবে।\n${farm}: চারা রোপণ করতে হবে বলে মত দেন।`,
  `আলোচনা:\n${vet}:\n- টিকা দিতে হবে।\n${farm}:\n- চারা রোপণ করতে হবে।`,
  `${vet}:\n- টিকার সংকট রয়েছে।\n- দ্রুত টিকা দিতে হবে বলে জানান।`,
  `${vet}:\nসভাকে জানান যে, টিকা দিতে হবে।`,
]

describe('titles over decisions', () => {
  it.each(cases)('may have %s', (_how, body, decisions) => {
    expect(read(body)).toEqual(decisions)
  })

  it.each(refuses)('are not those of the discussion: %s', (body) => {
    expect(read(body)).toEqual([])
  })

  it('may bear the numbers of the paragraphs, and the next paragraph is none of them', () => {
    const body = `২। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n৩। ${farm}:\nক) ${plant}\n৪। ${vet}:\nক) ${check}\n\n৫। সভাপতি জানান, চারা রোপণ করতে হবে।`
    expect(read(body)).toEqual([
      ['ক', plant, [farm]],
      ['ক', check, [vet]],
    ])
  })

  it('may stand right below the fields of the meeting', () => {
    const { documents } = readText(`মাসিক সভার কার্যবিবরণী
সভাপতি: সহকারী কমিশনার (ভূমি)
তারিখ: ০৩ এপ্রিল ২০২৬

সার্ভেয়ার:
- ${plant}

সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।`)
    expect(documents.flatMap(({ decisions }) => decisions.map(({ text }) => text))).toEqual([plant])
  })
})
