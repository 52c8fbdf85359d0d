import { once } from 'node:events'
import { PipelineError } from '../errors.ts'
import { openTesseract } from '../recognise/tesseract.ts'
import { openStore } from '../store/index.ts'
import { Claims } from './claims.ts'
import { openLog } from './log.ts'
import { readAll, type Sink } from './read-all.ts'
import { registerAnew } from './register.ts'
import { Running } from './running.ts'
import { readersOfSibling, type Told } from './siblings.ts'
import type { Task } from './task.ts'
import { checkFolder } from './vanished.ts'

// The process that was started by hand decides when to end: the signals of a terminal reach all of them.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => {})
const orphaned = new AbortController()
process.once('disconnect', () => orphaned.abort())

const [told] = (await once(process, 'message')) as [Told]
const database = await openStore(told.place)
const running = new Running(told.place.home)
running.hold(told.claimant)
const task: Task = {
  ...told,
  database,
  running,
  // A model's budget is one: where there is a model, there are no siblings.
  model: null,
  log: openLog(told.place.home, told.run, `${told.claimant}.jsonl`),
}
// What became of the files is in the archive: the process that was started by hand tells of it.
const sink: Sink = {
  onRead: async () => {},
  onFailed: async () => {},
  onPage: () => {},
  onChanged: (names) => registerAnew(task, names, 'no'),
  onUnreachable: (sha256) => checkFolder(task, told.paths, sha256),
}
const reader = openTesseract(readersOfSibling)
try {
  await readAll(task, new Claims(task), reader, sink, orphaned.signal)
} catch (error) {
  // The process that was started by hand meets it, too, and tells of it.
  if (!(error instanceof PipelineError)) throw error
  process.exitCode = 1
} finally {
  await reader.close()
  await database.close()
  running.letGo(told.claimant)
  if (process.connected) process.disconnect()
}
