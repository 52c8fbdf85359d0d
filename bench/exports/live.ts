import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { formatNames, formats } from '../../pipeline/deliver/formats.ts'
import type { Told } from '../../pipeline/store/former.ts'
import { openStore, placeOf } from '../../pipeline/store/index.ts'
import { everPublished } from '../../pipeline/store/published.ts'

/** How much lives while an export is written: bytes after a collection, at every so many decisions. Needs --expose-gc. */
const every = 5000
const format = formatNames.find((name) => name === process.argv[2]) ?? 'csv'
const database = await openStore(placeOf(process.env))
const live: number[] = []

async function* watched(): AsyncGenerator<Told> {
  let count = 0
  for await (const decision of everPublished(database)) {
    count += 1
    if (count % every === 0) {
      globalThis.gc?.()
      const { heapUsed, external } = process.memoryUsage()
      live.push(heapUsed + external)
    }
    yield decision
  }
}

const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
await pipeline(formats[format].write(watched(), null), nowhere)
await database.close()
process.stdout.write(JSON.stringify(live))
