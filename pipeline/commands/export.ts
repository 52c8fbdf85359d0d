import type { Arguments } from '../arguments.ts'
import { ConfigurationError } from '../errors.ts'
import { exitCodes } from '../run/report.ts'
import { exportGold } from '../../review/desk/export-gold.ts'
import { exportDecisions } from './export-decisions.ts'
import { exportLetter } from './export-letter.ts'
import { withStore } from './store.ts'

/** Write what people settled: decisions as a file, a letter to one owner, or gold that `score` reads. */
export async function exportReviewed(given: Arguments): Promise<number> {
  const { gold, letter } = given.exported
  const asked = [given.format, letter, gold].filter((one) => one !== undefined)
  if (asked.length !== 1)
    throw new ConfigurationError(
      'export: say one thing, for example: siddhanta export --format xlsx --out decisions.xlsx, or --letter, or --gold',
    )
  if (letter !== undefined) return exportLetter(given, letter)
  return gold === undefined ? exportDecisions(given) : exportAsGold(gold)
}

const exportAsGold = (folder: string): Promise<number> =>
  withStore(async (database, place) => {
    const { written, waiting } = await exportGold(database, place, folder)
    process.stdout.write(
      `${written} files settled by people are in ${folder}; ${waiting} wait for somebody\n`,
    )
    return exitCodes.ok
  })
