import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { formats } from '../../pipeline/deliver/formats.ts'
import { approved, bytesOf, dueAgain, given } from '../support/approved.ts'

async function sheetOf(decisions: Parameters<typeof given>[0]) {
  const files = unzipSync(await bytesOf(formats.xlsx.write(given(decisions), null)))
  expect(Object.keys(files)[0]).toBe('[Content_Types].xml')
  return { files, sheet: strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array()) }
}

const cellAt = (sheet: string, place: string): string | undefined =>
  new RegExp(`<c r="${place}"[^>]*>(?<inside>.*?)</c>`, 'su').exec(sheet)?.groups?.['inside']
const textAt = (sheet: string, place: string): string | undefined =>
  /<t xml:space="preserve">(?<text>.*)<\/t>/su.exec(cellAt(sheet, place) ?? '')?.groups?.['text']

test('a workbook with Bangla headings that stay in sight, wrapped texts and widths', async () => {
  const { files, sheet } = await sheetOf([approved(1)])
  await expect(sheet).toMatchFileSnapshot('sheet1.xml')
  expect(textAt(sheet, 'B1')).toBe('সিদ্ধান্ত / করণীয়')
  expect(sheet).toContain(
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
  )
  expect(sheet).toContain('<col min="2" max="2" width="60" customWidth="1"/>')
  expect(strFromU8(files['xl/styles.xml'] ?? new Uint8Array())).toContain('wrapText="1"')
})

test('days are dates beside their words', async () => {
  const { sheet } = await sheetOf([approved(1)])
  // 30 June 2026, as spreadsheets count.
  expect(cellAt(sheet, 'H2')).toBe('<v>46203</v>')
  expect(textAt(sheet, 'I2')).toBe('১৬ আষাঢ় ১৪৩৩ বঙ্গাব্দ / ৩০ জুন ২০২৬ খ্রিষ্টাব্দ')
  expect(cellAt(sheet, 'P2')).toMatch(/^<v>46152\.64583/u)
})

test('what looks like a formula or like XML is a text', async () => {
  const text = '=HYPERLINK("http://x","ক") <b> & \u0001\uFFFF\uD800'
  const { sheet } = await sheetOf([
    approved(1, { actions: [{ text, deadline: dueAgain('=1+1', '@SUM(A1)') }] }),
  ])
  expect(textAt(sheet, 'B2')).toBe('=HYPERLINK("http://x","ক") &lt;b&gt; &amp; \uFFFD')
  expect(textAt(sheet, 'G2')).toBe('@SUM(A1)')
  expect(textAt(sheet, 'J2')).toBe('=1+1')
  expect(sheet).not.toMatch(/<f[ >]/u)
})

test('a text that no cell holds is cut, not refused by the reader', async () => {
  const { sheet } = await sheetOf([approved(1, { actions: [{ text: 'ক'.repeat(40_000) }] })])
  expect(textAt(sheet, 'B2')).toHaveLength(32_767)
})

test('the same bytes for the same decisions', async () => {
  const once = () => bytesOf(formats.xlsx.write(given([approved(1), approved(2)]), null))
  expect((await once()).equals(await once())).toBe(true)
})
