import { dividedOfficePattern } from '../bangla/offices.ts'
import type { DocumentDraft } from '../../schemas/stages.ts'
import type { Anchors } from './deadlines/due-dates.ts'
import type { ActionContext } from './rules/actions.ts'

/** The day from which relative deadlines count. */
export type AnchorChoice = 'meeting' | 'issued'

/** What the readers of a document's decisions need to know of the rest of it. */
export const contextOf = (document: DocumentDraft, anchor: AnchorChoice): ActionContext => ({
  anchors: anchorsOf(document, anchor),
  language: document.language,
  issuer: document.issuer?.organisation ?? null,
  isDivided: isDivided(document.issuer?.text),
})

/** Whether an issuer has divisions of its own. */
export const isDivided = (issuer: string | undefined): boolean =>
  dividedOfficePattern.test(issuer?.normalize('NFC') ?? '')

/** Minutes count from the meeting unless told otherwise, letters from their date. */
function anchorsOf({ meeting, issued }: DocumentDraft, anchor: AnchorChoice): Anchors {
  const held = meeting?.date?.date ?? null
  const out = issued?.date ?? null
  return anchor === 'issued' && out !== null
    ? { meeting: null, issued: out }
    : { meeting: held, issued: out }
}
