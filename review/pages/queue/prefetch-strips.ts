import type { Queue } from '../../../schemas/review/queue.ts'
import { stripAddress } from '../decision/image-address.ts'
import { marksOf, stripsOf } from '../decision/strips.ts'

/** Fetch the images of the next actions, so that each is there with its words after one key. */
export function prefetchStrips({ items }: Queue): void {
  for (const { action: id, page } of items) {
    const action = page.decision.actions.find((one) => one.id === id)
    if (action === undefined) continue
    for (const strip of stripsOf(marksOf(action), page.pages))
      new Image().src = stripAddress(page.source.sha256, strip)
  }
}
