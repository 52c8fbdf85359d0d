import type { Arguments } from '../arguments.ts'
import { ConfigurationError } from '../errors.ts'
import { exitCodes } from '../run/report.ts'
import { exportGold } from '../../review/desk/export-gold.ts'
import { withStore } from './store.ts'

/** Write what people settled: with `--gold` as documents that `score` reads. */
export async function exportReviewed({ gold }: Arguments): Promise<number> {
  if (gold === undefined)
    throw new ConfigurationError(
      'export: no folder given, for example: siddhanta export --gold ours',
    )
  return withStore(async (database, place) => {
    const { written, waiting } = await exportGold(database, place, gold)
    process.stdout.write(
      `${written} files settled by people are in ${gold}; ${waiting} wait for somebody\n`,
    )
    return exitCodes.ok
  })
}
