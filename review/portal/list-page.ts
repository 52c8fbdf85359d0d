import type { DeliveredDecision } from '../../schemas/delivery/decision.ts'
import { banglaDate } from '../../pipeline/show/bangla-date.ts'

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escape = (text: string): string => text.replaceAll(/[&<>"']/gu, (sign) => signs[sign] ?? '')

/** What a portal has, as a table: who has to do what until when. Withdrawn ones are struck through. */
export const listPage = (decisions: readonly DeliveredDecision[]): string => `<!doctype html>
<html lang="bn">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>সিদ্ধান্ত বাস্তবায়ন</title>
<style>
body { font-family: 'Noto Sans Bengali', 'Hind Siliguri', sans-serif; margin: 1rem; line-height: 1.6 }
table { border-collapse: collapse; width: 100% }
th, td { border: 1px solid #999; padding: .4rem .6rem; text-align: left; vertical-align: top }
.withdrawn { text-decoration: line-through; color: #666 }
</style>
</head>
<body>
<h1>সিদ্ধান্ত বাস্তবায়ন</h1>
<table>
<thead><tr><th>সভা</th><th>করণীয়</th><th>বাস্তবায়নকারী</th><th>সময়সীমা</th></tr></thead>
<tbody>
${decisions.flatMap((decision) => decision.actions.map((action) => row(decision, action))).join('\n')}
</tbody>
</table>
</body>
</html>
`

function row(
  { state, source }: DeliveredDecision,
  { text, owners, deadline }: DeliveredDecision['actions'][number],
): string {
  const who = owners.map(({ organisation, text: name }) => organisation?.name ?? name).join(', ')
  const until = deadline?.date == null ? (deadline?.text ?? '') : banglaDate(deadline.date)
  const meeting = [source.issuer, source.meetingDate && banglaDate(source.meetingDate)]
  const cells = [meeting.filter(Boolean).join(', '), text, who, until]
  return `<tr class="${state}">${cells.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`
}
