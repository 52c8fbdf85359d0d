import type { OwnerRow } from '../../schemas/review/owners.ts'
import { holding, type Queries } from './database.ts'

/** Who has how much to do, what became of it, and what is late: who has most first. `like` is a part of the name. */
export const listOwners = (
  queries: Queries,
  { today, soon }: { readonly today: string; readonly soon: string },
  like: string,
  most: number,
): Promise<readonly OwnerRow[]> =>
  queries.all<OwnerRow>(
    `select name, count(*) as actions,
       sum(case when state in ('open', 'asked') then 1 else 0 end) as open,
       sum(case when state = 'settled' and decision_state <> 'published' then 1 else 0 end) as verified,
       sum(case when decision_state = 'published' then 1 else 0 end) as published,
       sum(case when due < $1 then 1 else 0 end) as overdue,
       sum(case when due between $1 and $2 then 1 else 0 end) as "dueSoon"
     from reviewed_owners where name like $3
     group by name order by count(*) desc, name limit $4`,
    [today, soon, holding(like), most],
  )
