import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { acquire } from '../../pipeline/acquire/index.ts'
import { extract } from '../../pipeline/extract/index.ts'
import { reconcile } from '../../pipeline/extract/model/reconcile.ts'
import { normalise } from '../../pipeline/normalise/index.ts'
import { recognise } from '../../pipeline/recognise/index.ts'
import { segment } from '../../pipeline/segment/index.ts'
import { silentReader } from '../../test/support/reader.ts'
import { MinutesRecord } from '../../schemas/record.ts'
import type { ToldDecision } from '../../schemas/model-reply.ts'
import type { Extracted, Segmented } from '../../schemas/stages.ts'

/** A typed document of the gold: as cut by our reader, and what people say stands in it, document by document. */
export interface GoldText {
  readonly name: string
  readonly text: Segmented
  readonly read: Extracted
  readonly gold: MinutesRecord
}

export async function readGold(folder: string): Promise<readonly GoldText[]> {
  const texts: GoldText[] = []
  for (const name of readdirSync(folder).toSorted()) {
    const path = ['typed.txt', 'synthetic.txt']
      .map((file) => join(folder, name, file))
      .find(existsSync)
    if (path === undefined) continue
    const acquired = await acquire(path)
    const text = segment(normalise(await recognise(acquired, { reader: silentReader })))
    await acquired.close()
    const gold = MinutesRecord.parse(
      JSON.parse(readFileSync(join(folder, name, 'record.json'), 'utf8')),
    )
    texts.push({ name, text, read: extract(text), gold })
  }
  return texts
}

/** The minutes of a file with the gold's decisions of the same document. */
export const minutesOf = ({
  text,
  gold,
}: GoldText): ReadonlyArray<{
  index: number
  decisions: MinutesRecord['documents'][number]['decisions']
}> => {
  const golden = gold.documents.filter(({ kind }) => kind === 'minutes')
  return text.documents
    .flatMap(({ kind }, index) => (kind === 'minutes' ? [index] : []))
    .flatMap((index, place) => {
      const decisions = golden[place]?.decisions ?? []
      return decisions.length === 0 ? [] : [{ index, decisions }]
    })
}

/** The record's documents as they become when a model tells this of one of them. */
export const told = (
  { text, read }: GoldText,
  index: number,
  decisions: readonly ToldDecision[],
): Extracted => {
  const passage = text.documents[index]?.span ?? { start: 0, end: 0 }
  const documents = text.documents.map((_, at) => (at === index ? [{ passage, decisions }] : []))
  const heard = { documents, warnings: [], usage: { requests: 0, read: 0, written: 0 } }
  return reconcile(text, read, heard, { anchor: 'meeting', whose: 'both', name: 'gold' })
}
