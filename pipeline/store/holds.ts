import { first, type Queries } from './database.ts'

/** Have an action for oneself until then: others get other ones, and see the name. False where another one has it. */
export async function hold(
  queries: Queries,
  action: string,
  person: number,
  { now, until }: { readonly now: string; readonly until: string },
): Promise<boolean> {
  const rows = await queries.all(
    `insert into holds (action, person, until) values ($1, $2, $3)
     on conflict (action) do update set person = excluded.person, until = excluded.until
       where holds.person = excluded.person or holds.until <= $4 returning action`,
    [action, person, until, now],
  )
  return rows.length > 0
}

export async function letGo(
  queries: Queries,
  actions: readonly string[],
  person: number,
): Promise<void> {
  for (const action of actions)
    await queries.all('delete from holds where action = $1 and person = $2', [action, person])
}

/** Who else has one of a decision's actions before the eyes; null for nobody. */
export async function holderOf(
  queries: Queries,
  decision: string,
  person: number,
  now: string,
): Promise<string | null> {
  const row = await first<{ name: string }>(
    queries,
    `select people.name from holds join people on people.id = holds.person
     join reviewed_actions on reviewed_actions.action = holds.action
     where reviewed_actions.decision = $1 and holds.person <> $2 and holds.until > $3 limit 1`,
    [decision, person, now],
  )
  return row?.name ?? null
}
