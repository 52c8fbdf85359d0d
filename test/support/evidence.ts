import type { Evidence } from '../../schemas/span.ts'
import type { MinutesRecord } from '../../schemas/record.ts'

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()

interface Quoted {
  readonly text: string
  readonly evidence: Evidence
}

const isQuoted = (value: object): value is Quoted =>
  'text' in value && typeof value.text === 'string' && 'evidence' in value

/** The quoted texts of a record that its evidence does not bear out, wherever they stand in it. */
export function brokenEvidence(record: MinutesRecord): readonly string[] {
  const broken: string[] = []
  visit(record.documents, (value) => {
    if (!isQuoted(value)) return
    const { text, evidence } = value
    const printed = evidence.map(({ start, end }) => record.text.slice(start, end)).join(' ')
    const isOrdered = evidence.every(
      ({ start, end }, index) => start < end && start >= (evidence[index - 1]?.end ?? 0),
    )
    if (evidence.length === 0 || !isOrdered || fold(printed) !== text)
      broken.push(`${text} ≠ ${fold(printed)}`)
  })
  return broken
}

function visit(value: unknown, see: (value: object) => void): void {
  if (typeof value !== 'object' || value === null) return
  see(value)
  for (const inner of Object.values(value)) visit(inner, see)
}
