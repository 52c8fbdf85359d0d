import type { MinutesRecord } from '../../schemas/record.ts'
import type {
  Context,
  DecisionPage,
  PageSize,
  SourceOf,
} from '../../schemas/review/decision-page.ts'
import type { Evidence } from '../../schemas/span.ts'

/** What stands beside a decision on its page, whatever people do to it. */
export interface Beside {
  readonly source: Omit<SourceOf, 'name'>
  readonly context: Context
  readonly pages: readonly PageSize[]
  readonly anchors: DecisionPage['anchors']
}

/** What the decisions of one document have in common. */
export function besideOf(record: MinutesRecord, document: number, evidence: Evidence): Beside {
  const { source, documents } = record
  const found = documents[document]
  return {
    source: {
      sha256: source.sha256,
      document,
      documentKind: found?.kind ?? 'other',
      issuer: found?.issuer?.text ?? null,
      organisation: found?.issuer?.organisation ?? null,
      subject: found?.subject?.text ?? null,
      memo: found?.memo?.text ?? null,
      issued: found?.issued?.date ?? null,
      meetingDate: found?.meeting?.date?.date ?? null,
    },
    context: contextOf(record.text, evidence),
    pages: pageSizes(record),
    anchors: {
      meeting: found?.meeting?.date?.date ?? null,
      issued: found?.issued?.date ?? null,
    },
  }
}

/** The pages that have an image. */
export const pageSizes = ({ pages }: MinutesRecord): readonly PageSize[] =>
  pages.flatMap(({ number, width, height }) =>
    width === null || height === null ? [] : [{ number, width, height }],
  )

/** So many signs are shown before a passage and after it. */
const around = 220

/** The words around a passage, in one line. */
export function contextOf(text: string, evidence: Evidence): Context {
  const start = evidence[0]?.start ?? 0
  const end = evidence.at(-1)?.end ?? start
  return {
    before: inOneLine(text.slice(Math.max(0, start - around), start)).replace(/^\S*\s/u, ''),
    passage: inOneLine(text.slice(start, end)),
    after: inOneLine(text.slice(end, end + around)).replace(/\s\S*$/u, ''),
  }
}

const inOneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ')
