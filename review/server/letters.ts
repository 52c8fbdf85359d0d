import { z } from 'zod'
import { dueOf } from '../../pipeline/deliver/due.ts'
import { fillLetter, letterOf, type Letter } from '../../pipeline/deliver/letter.ts'
import { readTemplate } from '../../pipeline/deliver/template.ts'
import { ConfigurationError } from '../../pipeline/errors.ts'
import { allPublished } from '../../pipeline/store/published.ts'
import { attachment } from './attachment.ts'
import type { App, Desk } from './desk.ts'
import { fewExports } from './exports.ts'
import { givenName, plainName } from './names.ts'
import { Problem } from './problem.ts'
import { moment } from './today.ts'
import { mustBe } from './who.ts'

const To = z.object({ owner: plainName.min(1), ministry: givenName })

const wordMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A draft of a follow-up letter (তাগিদপত্র) to one owner, of what is published and due today or soon. */
export function letterRoute(app: App, desk: Desk): void {
  app.get(
    '/exports/letter.docx',
    { schema: { querystring: To }, config: fewExports },
    async (request, reply) => {
      await mustBe(desk, request)
      const { owner, ministry } = request.query
      const days = moment()
      const due = await dueOf(allPublished(desk.database, ministry), owner, days)
      if (due.length === 0) throw new Problem('nothing-due')
      const letter = await filled(desk, letterOf(owner, due, days.today))
      return reply
        .type(wordMediaType)
        .header(
          'content-disposition',
          attachment(`letter-${days.today}`, `তাগিদপত্র ${days.today}`, owner, 'docx'),
        )
        .send(Buffer.from(letter))
    },
  )
}

/** The office may have changed its template since the start. */
async function filled({ letterTemplate }: Desk, letter: Letter): Promise<Uint8Array> {
  try {
    return fillLetter(await readTemplate(letterTemplate), letter)
  } catch (error) {
    if (error instanceof ConfigurationError) throw new Problem('bad-template', undefined, error)
    throw error
  }
}
