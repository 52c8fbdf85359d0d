import { describe, expect, test } from 'vitest'
import { examples, instructions } from '../../../pipeline/extract/model/prompt.ts'
import { extractWith } from '../../../pipeline/extract/index.ts'
import { alignQuote } from '../../../pipeline/extract/model/align.ts'
import { segment } from '../../../pipeline/segment/index.ts'
import { normalise } from '../../../pipeline/normalise/index.ts'
import { recognised } from '../../support/recognised.ts'

test('the instructions carry a version', () => {
  expect(instructions).toMatch(/^version: \d+\n/u)
})

describe.each(examples.map((example, index) => ({ ...example, name: `example ${index + 1}` })))(
  '$name',
  ({ text, reply }) => {
    const quotes = reply.decisions.flatMap(({ quote, actions }) => [
      quote,
      ...actions.flatMap((action) => [
        action.quote,
        ...[...action.owners, ...action.recipients].map((party) => party.quote),
        ...(action.deadline === null ? [] : [action.deadline.quote]),
      ]),
    ])

    test.each(quotes)('%s stands in its text', (quote) => {
      const found = alignQuote({ text }, [{ start: 0, end: text.length }], quote)
      expect(found?.alignment).toBe('exact')
    })

    test('says what our own reader reads at its quotes', async () => {
      const head = 'সভাপতি: জনাব রাশেদ খান, সচিব\nসভার তারিখ: ১ মে ২০২৫\nসভার কার্যবিবরণী\n\n'
      const named = text.replaceAll('[ব্যক্তি-1]', 'জনাব রাশেদ খান')
      const minutes = segment(normalise(recognised(head + named)))
      const model = {
        name: 'example',
        read: (passage: string) => {
          expect(passage).not.toContain('রাশেদ')
          return Promise.resolve({ reply, usage: { requests: 1, read: 0, written: 0 } })
        },
      }
      const { documents, warnings } = await extractWith(minutes, 'meeting', {
        model,
        whose: 'both',
        onUsage: () => {},
      })
      const actions = documents.flatMap(({ decisions }) => decisions.flatMap((one) => one.actions))
      expect(warnings).toEqual([])
      expect(actions.length).toBe(reply.decisions.flatMap((one) => one.actions).length)
      expect(actions.flatMap(({ model: said }) => said?.conflicts ?? [])).toEqual([])
    })
  },
)
