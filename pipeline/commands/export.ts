import type { Arguments } from '../arguments.ts'
import { ConfigurationError } from '../errors.ts'
import { exitCodes } from '../run/report.ts'
import { withStore } from './store.ts'

/** Write what people settled: decisions as a file, a letter to one owner, or gold that `score` reads. */
export async function exportReviewed(given: Arguments): Promise<number> {
  const { gold, letter } = given.exported
  const asked = [given.format, letter, gold].filter((one) => one !== undefined)
  if (asked.length !== 1)
    throw new ConfigurationError(
      'export: say one thing, for example: siddhanta export --format xlsx --out decisions.xlsx, or --letter, or --gold',
    )
  // Each loaded when it is asked for: decisions need nothing of what gold and letters are made of.
  if (gold !== undefined) return exportAsGold(gold)
  if (letter === undefined) return (await import('./export-decisions.ts')).exportDecisions(given)
  return (await import('./export-letter.ts')).exportLetter(given, letter)
}

const exportAsGold = (folder: string): Promise<number> =>
  withStore(async (database, place) => {
    const { exportGold } = await import('../../review/desk/export-gold.ts')
    const { written, waiting } = await exportGold(database, place, folder)
    process.stdout.write(
      `${written} files settled by people are in ${folder}; ${waiting} wait for somebody\n`,
    )
    return exitCodes.ok
  })
