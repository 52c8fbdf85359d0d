import { describe, expect, test } from 'vitest'
import type { MinutesRecord } from '../../schemas/record.ts'
import { printed } from '../support/printed.ts'
import { readComposed, readText } from '../support/reading.ts'
import { headings, minutesWithTable, orders, rows, times } from './columns.ts'

const actionsOf = ({ documents }: MinutesRecord) =>
  documents.flatMap(({ decisions }) => decisions).flatMap(({ actions }) => actions)

const outline = (record: MinutesRecord): readonly string[] =>
  actionsOf(record).map(({ text, owners, deadline }) =>
    [text, ...owners.map((owner) => owner.text), deadline?.date].join(' | ').replace(/\s+/gu, ' '),
  )

const expected = rows.map(([decision, owner]) =>
  `${decision} | ${owner} | 2025-11-30`.normalize('NFC'),
)

const columns = Object.keys(headings) as ReadonlyArray<keyof typeof headings>

describe('a table of decisions', () => {
  test.each(columns)('is read whatever stands over its column of: %s', (column) => {
    for (const heading of headings[column]) {
      for (const order of orders.filter((one) => one.includes(column))) {
        const about = `${heading} in ${order.join(', ')}`
        const typed = minutesWithTable(order, { [column]: heading })
        expect.soft(outline(readText(typed)), about).toEqual(expected)
        expect
          .soft(outline(readComposed(printed(typed))), `set as print: ${about}`)
          .toEqual(expected)
        const ruled = minutesWithTable(order, { [column]: heading }, { sign: ' | ' })
        expect.soft(outline(readText(ruled)), `with strokes: ${about}`).toEqual(expected)
      }
    }
  })

  test.each(times)('says until when in its column of time: %s', (time, kind, date) => {
    const read = actionsOf(readText(minutesWithTable(orders[2] ?? [], {}, { time })))
    const deadlines = read.map(({ deadline }) => [deadline?.kind ?? null, deadline?.date ?? null])
    expect(deadlines).toEqual(rows.map(() => [kind, date]))
  })
})
