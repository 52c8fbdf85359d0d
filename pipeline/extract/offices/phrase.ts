import type { Case } from '../../bangla/endings.ts'
import type { OrganisationMention } from '../../../schemas/mention.ts'
import type { Organisation } from '../../../schemas/organisation.ts'

/** A noun phrase that names offices, office-holders or people, with its mark in the sentence; offsets in the folded clause. */
export interface OfficePhrase {
  readonly start: number
  /** Before the case ending. */
  readonly end: number
  readonly wordEnd: number
  readonly case: Case
  readonly type: 'organisation' | 'post' | 'collective' | 'person'
  readonly isPlural: boolean
  /** `একটি কমিটি`: a new thing, not an office that could act. */
  readonly isIndefinite: boolean
  /** Only a word that looks like an acronym: an office where nothing better is named. */
  readonly isAcronym: boolean
  readonly organisation: Organisation | null
}

/** A name of the registry inside the clause, in offsets of the clause. */
export type ClauseMention = Pick<OrganisationMention, 'start' | 'end' | 'wordEnd' | 'organisation'>

/** Between offices that share the case of the last: a comma, ও, a bracket. */
export const jointPattern =
  /^\s*(?:\([^()]{1,60}\)\s*)?(?:,|;|ও|এবং|আর|\/|,\s*(?:ও|এবং))(?:\s+(?:এর|তার|উহার))?\s*$/u
