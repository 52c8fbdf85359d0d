import { describe, expect, test } from 'vitest'
import type { GreyImage, Rectangle } from '../../pipeline/recognise/image.ts'
import { layOut } from '../../pipeline/recognise/layout.ts'
import type { Table } from '../../pipeline/recognise/tables.ts'
import { blank, painted, rectangle } from '../support/grey.ts'

const dpi = 200
const sheet = blank(1654, 1400)

/** Words with a headline from `x0` to about `x1`, as Bangla print has. */
const line = (y: number, x0: number, x1: number): readonly Rectangle[] =>
  Array.from({ length: Math.max(1, Math.floor((x1 - x0) / 105)) }, (_, word) => {
    const x = x0 + word * 105
    return [
      rectangle(x, y, x + 90, y + 4),
      rectangle(x + 20, y, x + 26, y + 26),
      rectangle(x + 70, y, x + 76, y + 26),
    ]
  }).flat()

/** Lines of print below each other, 54 pixels apart. */
const lines = (count: number, y: number, x0: number, x1: number): readonly Rectangle[] =>
  Array.from({ length: count }, (_, index) => line(y + index * 54, x0, x1)).flat()

const tableOf = (image: GreyImage): Table | undefined =>
  layOut(image, dpi).flatMap((region) => (region.kind === 'table' ? [region.table] : []))[0]

const bigColumns = [
  ...lines(1, 200, 300, 400),
  ...lines(1, 200, 950, 1060),
  ...lines(7, 280, 200, 840),
  ...lines(5, 280, 900, 1500),
  ...lines(4, 690, 200, 840),
  ...lines(6, 690, 900, 1500),
]

describe('columns parted by white alone', () => {
  test('are a table where they hold running text; a row begins where a column goes on', () => {
    const table = tableOf(painted(sheet, bigColumns))
    expect([table?.rows, table?.columns]).toEqual([3, 2])
    expect(table?.cells.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
      [2, 0],
      [2, 1],
    ])
    const [, heading, first] = table?.cells ?? []
    expect(heading?.x0).toBeGreaterThan(835)
    expect(heading?.x0).toBeLessThan(900)
    expect(first?.y0).toBeLessThan(280)
    expect(first?.y1).toBeLessThan(690)
  })

  test('have the rows that rules draw', () => {
    const rules = [170, 250, 670, 1040].map((y) => rectangle(180, y, 1520, y + 3))
    const table = tableOf(painted(sheet, [...bigColumns, ...rules]))
    expect([table?.rows, table?.columns]).toEqual([3, 2])
  })

  test('go down to where their white ends: the longest cell of the last row', () => {
    const table = tableOf(painted(sheet, [...bigColumns, ...lines(3, 690 + 6 * 54, 900, 1500)]))
    expect(table?.y1).toBeGreaterThan(690 + 9 * 54 - 30)
  })
})

test.each<[string, readonly Rectangle[]]>([
  ['prose', lines(20, 200, 200, 1500)],
  ['labels with their values', [...lines(8, 200, 200, 330), ...lines(8, 200, 460, 900)]],
  [
    'names, offices and signatures',
    [...lines(10, 200, 200, 410), ...lines(10, 200, 700, 910), ...lines(10, 200, 1200, 1410)],
  ],
  ['two blocks of an address', [...lines(4, 900, 200, 620), ...lines(4, 900, 900, 1320)]],
  ['a margin note beside prose', [...lines(3, 200, 60, 170), ...lines(18, 200, 300, 1500)]],
])('%s is read along its lines', (_, print) => {
  expect(tableOf(painted(sheet, print))).toBeUndefined()
})
