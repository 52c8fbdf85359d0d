import { describe, expect, it } from 'vitest'
import type { Document } from '../../schemas/document.ts'
import { readText } from '../support/reading.ts'

const read = (body: string, head = ''): Document => {
  const { documents } = readText(`Bangladesh Jute Mills Corporation
Board Secretariat

Subject: Minutes of the 212th meeting of the Board on the sale of jute goods

${head}
1. The Chair welcomed the members and asked the Secretary to place the agenda before the meeting for discussion and decision.

${body}

As there was no other item in the agenda, the Chair declared the meeting closed with thanks.
`)
  expect(documents.map(({ kind }) => kind)).toStrictEqual(['minutes'])
  return documents[0] as Document
}

const textsOf = ({ decisions }: Document): readonly string[] => decisions.map(({ text }) => text)

const announced: ReadonlyArray<readonly [lead: string]> = [
  ['After threadbare discussion the following decisions were taken unanimously:'],
  ['2. After detailed discussions, following actions were agreed upon:'],
  ['After discussion the Board resolved as under:'],
  ['After scrutiny the Committee took the following decisions:'],
]

describe('decisions in English', () => {
  it.each(announced)('are announced by “%s”', (lead) => {
    const { decisions } = read(
      `${lead}\n(a) The Secretary shall issue the letter.\n(b) The rate was approved.`,
    )
    expect(decisions.map(({ label }) => label?.canonical)).toStrictEqual(['a', 'b'])
  })

  it('stand under items as resolutions, with the sentences behind them', () => {
    const document = read(`ITEM NO. 212.1: CONFIRMATION OF THE MINUTES
No comments were received.
RESOLVED that the minutes of the 211th meeting of the Board be and are hereby confirmed.

ITEM NO. 212.2: SALE OF YARN
The Secretary placed a statement.
RESOLVED that the rate be approved. FURTHER RESOLVED that the General Manager (Sales) shall inform the mills within seven days.`)
    expect(textsOf(document)).toStrictEqual([
      'RESOLVED that the minutes of the 211th meeting of the Board be and are hereby confirmed.',
      'RESOLVED that the rate be approved. FURTHER RESOLVED that the General Manager (Sales) shall inform the mills within seven days.',
    ])
    const actions = document.decisions.flatMap((decision) => decision.actions)
    expect(actions.map(({ modality }) => modality)).toStrictEqual(['resolved', 'resolved', 'must'])
    expect(actions[2]?.owners.map(({ text }) => text)).toStrictEqual(['General Manager (Sales)'])
  })

  it('go on in the lines right below a resolution', () => {
    const lines = [
      'RESOLVED that the replanting target be relaxed for one year.',
      'The Director (Commercial) shall advise the gardens and furnish a report by 30 April 2026.',
    ]
    const document = read(
      `${lines.join('\n')}\n\nItem No. 2: Sale\nThe Secretary explained the matter.`,
    )
    expect(textsOf(document)).toStrictEqual([lines.join(' ')])
    expect(document.decisions[0]?.actions.map(({ modality }) => modality)).toStrictEqual([
      'resolved',
      'must',
      'must',
    ])
  })

  it('are not those of another meeting', () => {
    const document =
      read(`In the 211th meeting held on 20 January 2026 the following decisions were taken: (i) all documents should be checked; (ii) certificates shall be verified. Letters have been sent.

Sl.\tDecisions of the 211th meeting\tProgress of implementation
1\tThe Secretary shall buy 40 looms by 30 March 2026.\tPurchase completed.

After discussion the following decisions were taken:
(a) The Secretary shall issue the letter.`)
    expect(textsOf(document)).toStrictEqual(['The Secretary shall issue the letter.'])
    expect(
      document.followUps.map(({ label, meetingDate, text }) => [label, meetingDate, text]),
    ).toStrictEqual([
      ['i', '2026-01-20', 'all documents should be checked'],
      ['ii', '2026-01-20', 'certificates shall be verified'],
      [null, '2026-01-20', 'The Secretary shall buy 40 looms by 30 March 2026.'],
    ])
  })

  it('stand in a matrix of agreed actions', () => {
    const document = read(`Matrix of Agreed Actions

Sl. No.\tIssues\tAgreed Actions\tResponsible Agency\tDeadline
1\tYarn\tThe stock shall be sold.\tBJMC (lead), DC, Khulna (support)\t31 May 2026`)
    const [action] = document.decisions.flatMap(({ actions }) => actions)
    expect(textsOf(document)).toStrictEqual(['The stock shall be sold.'])
    expect(action?.owners.map(({ text, role }) => [text, role])).toStrictEqual([
      ['BJMC', 'lead'],
      ['DC, Khulna', 'support'],
    ])
    expect(action?.deadline?.date).toBe('2026-05-31')
  })
})

const openings: ReadonlyArray<
  readonly [opening: string, date: string, chair: string, post: string, venue: string | null]
> = [
  [
    'The meeting was held on 9 March 2026 at 10:00 AM in the NEC-2 Conference Room of ERD. Ms. Rokeya Barna, Additional Secretary and Wing Chief, ERD chaired the meeting. A list is attached.',
    '2026-03-09',
    'Ms. Rokeya Barna',
    'Additional Secretary and Wing Chief',
    'NEC-2 Conference Room of ERD',
  ],
  [
    'The 12th meeting of the Council was held on 13 June 2026, Saturday at 10.30 am in the Conference Room of the Administrative Building under the chairmanship of Prof. Dr. Anisur Rahman, Vice-Chancellor. The list is enclosed.',
    '2026-06-13',
    'Prof. Dr. Anisur Rahman',
    'Vice-Chancellor',
    'Conference Room of the Administrative Building',
  ],
]

describe('the opening of English minutes', () => {
  it.each(openings)('%s', (opening, date, chair, post, venue) => {
    const { meeting } = read(
      `The following decisions were taken:\n(a) The rate was approved.`,
      `${opening}\n`,
    )
    expect(meeting?.date?.date).toBe(date)
    expect([meeting?.chair?.name, meeting?.chair?.designation]).toStrictEqual([chair, post])
    expect(meeting?.venue?.text ?? null).toBe(venue)
  })

  it('finds the chair among those present, and under the label line by line', () => {
    const present =
      'Date : 28 August 2025\nDirectors present:\n1. Mr. Md. Zahirul Haque, Chairman (Grade-1) - in the Chair\n2. Mr. Golam Rabbani, Director (Finance)\n'
    const labelled =
      'Chairperson : Dr. Nilufar Chowdhury\nSecretary\nRural Development Division\nDate : 28 August 2025\n'
    const body = 'The following decisions were taken:\n(a) The rate was approved.'
    const chairs = [present, labelled].map((head) => read(body, head).meeting?.chair)
    expect(chairs.map((chair) => [chair?.name, chair?.designation])).toStrictEqual([
      ['Mr. Md. Zahirul Haque', 'Chairman (Grade-1)'],
      ['Dr. Nilufar Chowdhury', 'Secretary'],
    ])
  })

  it('of a letter that forwards minutes is no opening of minutes', () => {
    const { documents } = readText(`Health Services Division
Memo No. 45.00.0000.162.99.018.25-276
22 April 2026

Subject: Minutes of the review meeting on idle equipment.

I am directed to forward herewith the minutes of the meeting held on 08 April 2026. The following decisions were taken in the said meeting:

Decision-3: "All Civil Surgeons shall submit the inventory by 30 April 2026."

2. All Directors are requested to send the list to this Division by 10 May 2026.
`)
    expect(documents.map(({ kind, decisions }) => [kind, decisions.length])).toStrictEqual([
      ['letter', 0],
    ])
    expect(documents[0]?.followUps).toMatchObject([
      {
        label: '3',
        meetingDate: '2026-04-08',
        text: 'All Civil Surgeons shall submit the inventory by 30 April 2026.',
      },
    ])
    expect(documents[0]?.requests).toHaveLength(1)
  })
})
