import type { DecisionPage } from './decision-page.ts'

/** GET /queue?which=questions|certain|asked&take=3&not=a_…,a_…: the next actions, held for this person. */
export interface Queue {
  readonly items: ReadonlyArray<{ readonly action: string; readonly page: DecisionPage }>
  readonly left: number
}
