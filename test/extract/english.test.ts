import { describe, expect, it } from 'vitest'
import type { Action } from '../../schemas/action.ts'
import { readText } from '../support/reading.ts'

/** Record notes of a meeting on 10 May 2026 with one decision. */
const notesOf = (decision: string): string => `
Subject: Record notes of the meeting on inland fisheries.

Chair: Nazma Akter, Additional Secretary
Date: 10 May 2026
Time: 10.00 am
Venue: Conference room

The Chair welcomed the participants and invited them to discuss the progress of the inland fisheries programme in detail.

Decisions:

1. ${decision}

There being no other issues for discussion, the meeting was concluded with a vote of thanks.
`

function actionsOf(decision: string): Action[] {
  const { documents } = readText(notesOf(decision))
  return documents.flatMap(({ decisions }) => decisions.flatMap(({ actions }) => actions))
}

const cases: ReadonlyArray<
  readonly [
    sentence: string,
    modality: string,
    owners: readonly string[],
    deadline: readonly [text: string, kind: string, value: string | null] | null,
  ]
> = [
  [
    'The Department of Fisheries is requested to update the list of ponds by 30 June 2026.',
    'request',
    ['Department of Fisheries'],
    ['by 30 June 2026', 'absolute', '2026-06-30'],
  ],
  [
    'The Ministry of Land shall demarcate the wetlands within two weeks.',
    'must',
    ['Ministry of Land'],
    ['within two weeks', 'relative', '2026-05-24'],
  ],
  ['The revised work plan was unanimously approved.', 'resolved', [], null],
  ['New hatcheries will be included in the register.', 'must', [], null],
  ['No further extension of the project may be sought.', 'must', [], null],
  ['Nets of illegal size shall not be sold in any market.', 'must', [], null],
  [
    'The Ministry of Land and the Ministry of Food will jointly prepare a plan by the end of June 2026.',
    'must',
    ['Ministry of Land', 'Ministry of Food'],
    ['by the end of June 2026', 'absolute', '2026-06-30'],
  ],
  [
    'The focal points will send the quarterly report by the 5th of each month.',
    'must',
    ['focal points'],
    ['by the 5th of each month', 'recurring', null],
  ],
  [
    'All deputy commissioners are requested to submit the list of fishermen immediately.',
    'request',
    ['All deputy commissioners'],
    ['immediately', 'immediate', null],
  ],
  ['The e-Fish Watch shall circulate a bulletin to all districts.', 'must', ['e-Fish Watch'], null],
  ['He shall place a statement before the council.', 'must', [], null],
  ['The report shall include a map.', 'must', [], null],
  ['The project director may engage two consultants.', 'may', ['project director'], null],
  [
    'Necessary leaflets will be prepared by the Department of Fisheries within 90 days.',
    'must',
    ['Department of Fisheries'],
    ['within 90 days', 'relative', '2026-08-08'],
  ],
  ['A group headed by the Director, BFDC may be formed.', 'may', [], null],
  ['Prof. Talukder shall place a draft policy.', 'must', ['Prof. Talukder'], null],
  [
    'LGED and the Design and Supervision Consultant shall finalise the drawings.',
    'must',
    ['LGED', 'Design and Supervision Consultant'],
    null,
  ],
  ['The Dean, Faculty of Fisheries shall report it.', 'must', ['Dean, Faculty of Fisheries'], null],
  [
    'Brand owners having annual turnover above Tk. 50 crore must submit their plan.',
    'must',
    ['Brand owners having annual turnover above Tk. 50 crore'],
    null,
  ],
  ['Its tenure shall expire in June 2027.', 'must', [], null],
  ['RESOLVED that the proposal be rejected.', 'resolved', [], null],
  ['It was decided that the report be published.', 'must', [], null],
  [
    'The Deputy Commissioner, Khulna be requested to evict the occupants as soon as possible.',
    'request',
    ['Deputy Commissioner, Khulna'],
    ['as soon as possible', 'immediate', null],
  ],
  [
    'A proposal may be sent before announcement of the national budget.',
    'may',
    [],
    ['before announcement of the national budget', 'event', null],
  ],
  [
    'The General Manager shall place it in its next meeting.',
    'must',
    ['General Manager'],
    ['in its next meeting', 'event', null],
  ],
  ['Extension of the closing date by 12 months may be sought.', 'may', [], null],
  [
    'Reports must be sent by 10th of every month.',
    'must',
    [],
    ['by 10th of every month', 'recurring', null],
  ],
]

describe('minutes in English', () => {
  it.each(cases)('are read by word order: %s', (sentence, modality, owners, deadline) => {
    const [action, ...others] = actionsOf(sentence)
    expect(others).toEqual([])
    expect(action).toMatchObject({ text: sentence, modality })
    expect(action?.owners.map(({ text }) => text.replace(/^the /i, ''))).toEqual(owners)
    const due = action?.deadline ?? null
    expect(due === null ? null : [due.text, due.kind, due.date]).toEqual(deadline)
  })

  it('take what stands behind “to” as the recipient', () => {
    const [action] = actionsOf(
      'The Department of Fisheries is requested to send the minutes to the Cabinet Division every three months.',
    )
    expect(action?.owners.map(({ organisation }) => organisation?.id)).toEqual([
      'department-of-fisheries',
    ])
    expect(action?.recipients.map(({ organisation }) => organisation?.id)).toEqual([
      'cabinet-division',
    ])
    expect(action?.deadline).toMatchObject({
      text: 'every three months',
      kind: 'recurring',
      recurrence: 'FREQ=MONTHLY;INTERVAL=3',
    })
  })

  const told: ReadonlyArray<
    readonly [sentence: string, recipients: readonly string[], owners: readonly string[]]
  > = [
    [
      'The committee shall place its report before the Director General within 30 days.',
      ['Director General'],
      ['committee'],
    ],
    ['The committee shall place its report before December 2026.', [], ['committee']],
    [
      "Health Sector is to share the report with the Civil Surgeon, Cox's Bazar every week.",
      ["Civil Surgeon, Cox's Bazar"],
      ['Health Sector'],
    ],
    ['PD will share the plan with the World Bank for No Objection.', ['World Bank'], ['PD']],
    ['Possession of the land shall be handed over to RHD.', ['RHD'], []],
    [
      'All NGOs are requested to submit the report to the RRRC office.',
      ['RRRC office'],
      ['All NGOs'],
    ],

    ['The progress report will be furnished to ERD.', ['ERD'], []],
    [
      'The Department of Fisheries shall inform ERD and ADB by 30 June 2026.',
      ['ERD', 'ADB'],
      ['Department of Fisheries'],
    ],
    [
      'ERD and ADB shall inform the Department of Fisheries.',
      ['Department of Fisheries'],
      ['ERD', 'ADB'],
    ],
    ['The Department of Fisheries shall furnish the office.', [], ['Department of Fisheries']],
  ]
  it.each(told)('know who is informed from who informs: %s', (sentence, recipients, owners) => {
    const [action] = actionsOf(sentence)
    expect(action?.recipients.map(({ text }) => text)).toEqual(recipients)
    expect(action?.owners.map(({ text }) => text)).toEqual(owners)
  })

  it('make an action of each infinitive under one request', () => {
    const actions = actionsOf(
      'The Ministry of Food is requested to increase the quota and to send the list to the Cabinet Division.',
    )
    expect(actions.map(({ text, owners }) => [text, owners.map((owner) => owner.text)])).toEqual([
      ['The Ministry of Food is requested to increase the quota', ['Ministry of Food']],
      ['to send the list to the Cabinet Division.', ['Ministry of Food']],
    ])
  })

  it('do not hold the words of a speech for a decision', () => {
    const text = notesOf('The revised work plan was unanimously approved.').replace(
      'The Chair welcomed',
      'The Chair said that the Ministry of Land should demarcate the wetlands by 30 June 2026. The Chair welcomed',
    )
    const { documents } = readText(text)
    expect(documents.flatMap(({ decisions }) => decisions.map((one) => one.text))).toEqual([
      'The revised work plan was unanimously approved.',
    ])
  })
})
