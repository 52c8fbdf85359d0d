import converter from 'bangla-number-converter'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import type { DeliveredDecision } from '../../schemas/delivery/decision.ts'
import { ConfigurationError, messageOf } from '../errors.ts'
import { banglaDate, bothCalendars } from '../show/bangla-date.ts'
import type { Due } from './due.ts'
import { oneLine } from './row.ts'

/** What stands in a template between braces. Lists begin with # and end with /; a row of a table may be one. */
export type Letter = ReturnType<typeof letterOf>

/** What a follow-up letter (তাগিদপত্র) says. Who signs it, and its number and date, are for the office to fill in. */
export const letterOf = (owner: string, due: readonly Due[], today: string) => ({
  প্রাপক: owner,
  তারিখ_পর্যন্ত: banglaDate(today),
  মোট: bangla(due.length),
  /** Null for none, so that a template can leave the sentence out. */
  বিলম্বিত: lateIn(due),
  সূত্রসমূহ: sourcesOf(due).map((সূত্র, index) => ({ ক্রমিক: bangla(index + 1), সূত্র })),
  সিদ্ধান্তসমূহ: due.map(({ decision: { source }, action, lateDays }, index) => ({
    ক্রমিক: bangla(index + 1),
    সিদ্ধান্ত: oneLine(action.text),
    সভার_তারিখ: source.meetingDate === null ? '—' : banglaDate(source.meetingDate),
    সময়সীমা: timeOf(action),
    বিলম্ব: lateDays === null ? '—' : `${bangla(lateDays)} দিন`,
  })),
})

const bangla = (count: number): string => converter.toBanglaNumber(count)

const lateIn = (due: readonly Due[]): string | null => {
  const late = due.filter(({ lateDays }) => lateDays !== null).length
  return late === 0 ? null : bangla(late)
}

const timeOf = ({ deadline }: Due['action']): string =>
  deadline === null
    ? '—'
    : deadline.date === null
      ? oneLine(deadline.text)
      : banglaDate(deadline.date)

/** The papers in which the decisions stand, each once, in the order of the decisions. */
const sourcesOf = (due: readonly Due[]): readonly string[] => [
  ...new Set(due.map(({ decision: { source } }) => sourceName(source))),
]

/** > | কৃষি মন্ত্রণালয়ের স্মারক নম্বর: ১২.০০…, তারিখ: …   … তারিখে অনুষ্ঠিত সভার কার্যবিবরণী: … */
function sourceName(source: DeliveredDecision['source']): string {
  const { memo, issued, meetingDate, subject } = source
  const issuer = source.organisation?.name ?? source.issuer
  const parts = [
    issuer,
    memo && `স্মারক নম্বর: ${memo}`,
    issued && `তারিখ: ${bothCalendars(issued)}`,
    subject && `বিষয়: ${subject}`,
    meetingDate && `সভার তারিখ: ${banglaDate(meetingDate)} খ্রিষ্টাব্দ`,
  ]
  return oneLine(parts.filter(Boolean).join(', ')) || oneLine(source.name)
}

/**
 * A letter as a Word file, from a template that the office may have changed.
 *
 * @throws {ConfigurationError} for a file that is no template, or names what there is not
 */
export function fillLetter(template: Uint8Array, letter: Letter): Uint8Array {
  try {
    const document = new Docxtemplater(new PizZip(template), {
      paragraphLoop: true,
      errorLogging: false,
      // Keyboards write য় as one sign or as two.
      parser: (tag) => ({ get: (scope) => valueIn(scope, tag.normalize('NFC').trim()) }),
      nullGetter: ({ value }) => {
        if (value in letter) return ''
        throw new ConfigurationError(
          `there is no {${value}}; there are ${Object.keys(letter).join(', ')}`,
        )
      },
    })
    document.render(letter)
    return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
  } catch (error) {
    throw new ConfigurationError(`the template cannot be filled in: ${reasonsOf(error)}`, {
      cause: error,
    })
  }
}

const valueIn = (scope: unknown, name: string): unknown =>
  name === '.' ? scope : (scope as Readonly<Record<string, unknown>>)[name]

/** Docxtemplater gathers what is wrong with a template, each with a sentence for its author. */
function reasonsOf(error: unknown): string {
  const { properties } = error as {
    readonly properties?: {
      readonly explanation?: string
      readonly errors?: ReadonlyArray<{ readonly properties?: { readonly explanation?: string } }>
    }
  }
  const told = properties?.errors?.flatMap((one) => one.properties?.explanation ?? []) ?? []
  const all = told.length > 0 ? told : [properties?.explanation ?? messageOf(error)]
  return oneLine(all.join('; '))
}
