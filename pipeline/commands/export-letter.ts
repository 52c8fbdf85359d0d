import type { Arguments } from '../arguments.ts'
import { dueOf } from '../deliver/due.ts'
import { letterTemplateFile } from '../deliver/letter-template.ts'
import { fillLetter, letterOf } from '../deliver/letter.ts'
import { readTemplate } from '../deliver/template.ts'
import { ConfigurationError } from '../errors.ts'
import { exitCodes } from '../run/report.ts'
import { allPublished } from '../store/published.ts'
import { moment } from '../../review/server/today.ts'
import { writeOut } from './output.ts'
import { withStore } from './store.ts'

/** Write a draft of a letter that reminds one owner of what is due today or soon. */
export async function exportLetter({ out, exported }: Arguments, owner: string): Promise<number> {
  if (out === undefined)
    throw new ConfigurationError('export: a letter is not for the screen: give --out letter.docx')
  if (exported.owner !== undefined)
    throw new ConfigurationError('--owner: the letter is to one owner already')
  const template = await readTemplate(exported.template ?? letterTemplateFile)
  return withStore(async (database) => {
    const days = moment()
    const decisions = allPublished(database, exported.ministry ?? null)
    const due = await dueOf(decisions, owner, days)
    if (due.length === 0)
      throw new ConfigurationError(
        `--letter: nothing that is published is due from “${owner}”; the web app lists the owners`,
      )
    await writeOut(out, [fillLetter(template, letterOf(owner, due, days.today))])
    const about = due.length === 1 ? '1 decision' : `${due.length} decisions`
    process.stderr.write(`a draft of a letter about ${about}: read it before it goes\n`)
    return exitCodes.ok
  })
}
