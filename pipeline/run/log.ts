import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { StoreError, messageOf } from '../errors.ts'

/** What happens in a run, a line of JSON each. */
export interface Log {
  readonly note: (event: string, details?: Readonly<Record<string, unknown>>) => void
  readonly fault: (event: string, details?: Readonly<Record<string, unknown>>) => void
}

/** Where the log and the report of a run are. */
export const folderOf = (home: string, run: number): string => join(home, 'runs', String(run))

/**
 * The log of a run; processes beside the first have logs of their own names.
 *
 * @throws {StoreError} where the folder cannot be written
 */
export function openLog(home: string, run: number, name = 'log.jsonl'): Log {
  const folder = folderOf(home, run)
  try {
    mkdirSync(folder, { recursive: true })
    const destination = pino.destination({ dest: join(folder, name), sync: true })
    // A log that cannot be written must not end the reading: what counts is in the archive.
    destination.on('error', () => {})
    const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
    return {
      note: (event, details = {}) => logger.info(details, event),
      fault: (event, details = {}) => logger.warn(details, event),
    }
  } catch (error) {
    throw new StoreError(
      `cannot write ${folder} (${messageOf(error)}): free some space, or set SIDDHANTA_HOME to a folder that may be written`,
      { cause: error },
    )
  }
}
