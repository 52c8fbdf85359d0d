import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { DeliveredDecision } from '../../schemas/delivery/decision.ts'
import type { DeliveryEvent } from '../../schemas/delivery/event.ts'

/** What a portal has. */
export interface Kept {
  /** Put an event down; one that is there already changes nothing. On the disk when it returns. */
  readonly take: (event: DeliveryEvent) => void
  readonly all: () => readonly DeliveredDecision[]
  readonly close: () => void
}

export function openKept(file: string): Kept {
  mkdirSync(dirname(file), { recursive: true })
  const database = new DatabaseSync(file)
  database.exec(`pragma journal_mode = wal; pragma synchronous = full;
    create table if not exists events (event text primary key, content text not null);
    create table if not exists decisions (decision text primary key, revision integer not null, content text)`)
  return {
    take: (event) => {
      const { id, data } = event
      database.exec('begin immediate')
      try {
        const added = database
          .prepare('insert into events (event, content) values (?, ?) on conflict do nothing')
          .run(id, JSON.stringify(event))
        if (added.changes === 1) putDecision(database, data)
        database.exec('commit')
      } catch (error) {
        database.exec('rollback')
        throw error
      }
    },
    all: () =>
      database
        .prepare('select content from decisions where content is not null order by decision')
        .all()
        .map(({ content }) => JSON.parse(String(content)) as DeliveredDecision),
    close: () => database.close(),
  }
}

/** Only a later revision takes the place of an earlier one, in whatever order they come. */
function putDecision(
  database: DatabaseSync,
  { decision, revision, content }: DeliveryEvent['data'],
): void {
  if (content === null) return
  database
    .prepare(
      `insert into decisions (decision, revision, content) values (?, ?, ?) on conflict (decision) do update
       set revision = excluded.revision, content = excluded.content where excluded.revision >= decisions.revision`,
    )
    .run(decision, revision, JSON.stringify(content))
}
