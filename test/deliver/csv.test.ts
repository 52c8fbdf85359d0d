import { expect, test } from 'vitest'
import { formats } from '../../pipeline/deliver/formats.ts'
import { csvLine } from '../../pipeline/deliver/csv.ts'
import { approved, dueOn, given, ownerNamed, written } from '../support/approved.ts'

const csv = (decisions: Parameters<typeof given>[0], owner: string | null = null) =>
  written(formats.csv.write(given(decisions), owner))

test('a file that spreadsheets open: a mark, Bangla headings, a line for each action', async () => {
  const text = await csv([
    approved(1, {
      actions: [{}, { text: 'তালিকা হালনাগাদ করতে হবে।', owners: [], recipients: [], deadline: null }],
    }),
  ])
  await expect(text).toMatchFileSnapshot('decisions.csv')
  expect(text.startsWith('\uFEFFক্রমিক,')).toBe(true)
  expect(text.split('\r\n')).toHaveLength(4)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
})

test.each([
  ['=1+1', "'=1+1"],
  ['+880', "'+880"],
  ['-১', "'-১"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', `"'\r=1"`],
  ['\n=1', `"'\n=1"`],
  ['＝1+1', "'＝1+1"],
  ['=HYPERLINK("http://x";"ক")', `"'=HYPERLINK(""http://x"";""ক"")"`],
  ['=a,b', `"'=a,b"`],
  ['ক=খ', 'ক=খ'],
  ['ক, খ', '"ক, খ"'],
  ['"ক"', '"""ক"""'],
  ['', ''],
])('a cell %j is written %j', (cell, expected) => {
  expect(csvLine([cell, 'শেষ'])).toBe(`${expected},শেষ\r\n`)
})

test('what stands in cells of tables, or hides before a formula, is on one line', async () => {
  const text = await csv([
    approved(1, {
      actions: [{ text: '\u2028 \t=cmd|calc\u0000!A1' }],
      source: { subject: 'ক\u2028খ\tগ' },
    }),
  ])
  expect(text).toContain("'=cmd|calc !A1")
  expect(text).toContain('ক খ গ')
})

test('an owner is known by the printed and the registered names; others’ actions are left out', async () => {
  const ministry = { id: 'mof', name: 'খাদ্য মন্ত্রণালয়', nameEn: 'Ministry of Food' }
  const decisions = [
    approved(1, {
      actions: [
        { owners: [ownerNamed('জেলা প্রশাসক')] },
        {
          text: 'মজুদ জানাতে হবে।',
          owners: [{ ...ownerNamed('খাদ্য মন্ত্রনালয়', 'support'), organisation: ministry }],
          deadline: dueOn('2026-07-01'),
        },
      ],
    }),
  ]
  for (const owner of ['খাদ্য মন্ত্রনালয়', 'খাদ্য মন্ত্রণালয়', 'Ministry of Food']) {
    const text = await csv(decisions, owner)
    expect(text.split('\r\n')).toHaveLength(3)
    expect(text).toContain('মজুদ জানাতে হবে।')
  }
  expect((await csv(decisions, 'কেউ না')).split('\r\n')).toHaveLength(2)
})
