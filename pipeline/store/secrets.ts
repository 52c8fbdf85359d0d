import { first, type Database } from './database.ts'

/** A secret that all servers of an archive share; the first that asks makes it. */
export async function secretNamed(
  database: Database,
  name: string,
  make: () => string,
): Promise<string> {
  await database.all(
    'insert into secrets (name, value) values ($1, $2) on conflict (name) do nothing',
    [name, make()],
  )
  const row = await first<{ value: string }>(
    database,
    'select value from secrets where name = $1',
    [name],
  )
  return row?.value ?? ''
}
