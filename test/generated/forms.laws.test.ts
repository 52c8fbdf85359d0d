import { expect, test } from 'vitest'
import type { MinutesRecord } from '../../schemas/record.ts'
import { printed } from '../support/printed.ts'
import { readComposed, readText } from '../support/reading.ts'
import { items, labels, minutesIn, notes } from './forms.ts'

const bare = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[।;]$/u, '')

/** Each decision with who implements it. */
const read = ({ documents }: MinutesRecord): readonly string[] =>
  documents
    .flatMap(({ decisions }) => decisions)
    .map(({ actions }) =>
      actions
        .map(({ text, owners }) => [bare(text), ...owners.map((owner) => owner.text)].join(' → '))
        .join(' + '),
    )

const expected = (hasNotes: boolean): readonly string[] =>
  items.map(([text, office]) => (hasNotes ? `${text} → ${office}` : text).normalize('NFC'))

const names = [...notes.keys()]

/** Every label with every place of the note, the other habits in turn. */
test.each([...labels].map(([name, labelOf], index) => ({ name, labelOf, index })))(
  'a list labelled $name is read however its items end and name who implements them',
  ({ labelOf, index }) => {
    for (const [at, name] of names.entries()) {
      const text = minutesIn(labelOf, notes.get(name) ?? (() => ''), index * names.length + at)
      expect.soft(read(readText(text)), text).toEqual(expected(name !== 'none'))
      expect
        .soft(read(readComposed(printed(text))), `set as print: ${text}`)
        .toEqual(expected(name !== 'none'))
    }
  },
)
