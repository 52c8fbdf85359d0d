import type { DecisionPage } from '../../../schemas/review/decision-page.ts'
import type { Change } from '../../../schemas/review/change.ts'
import { asAnswered } from '../answers/as-answered.ts'
import { outbox } from '../answers/use-outbox.ts'
import { announce } from '../parts/announce.tsx'
import { client } from '../requests/client.ts'
import { decisionKey } from '../requests/decision.ts'
import { useMyself } from '../requests/me.ts'

/** Say something of the decision, and aloud that it was said. */
export type Say = (change: Change, said: string) => void

/** What is said on the page of a decision goes the way of all answers; the page shows it at once. */
export function useSay(page: DecisionPage): Say {
  const myself = useMyself()
  return (change, said) => {
    outbox().put(page.decision, change)
    client.setQueryData(decisionKey(page.decision.id), asAnswered(page, change, myself))
    announce(said)
  }
}
