import { useQuery } from '@tanstack/react-query'
import type { Activity } from '../../../schemas/review/activity.ts'
import { Loaded } from '../parts/loaded.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { send } from '../requests/send.ts'
import { useWords } from '../words/language.tsx'
import { ActivityTable } from './activity-table.tsx'
import '../parts/table.css'

/** Who did what with accounts, covered pages and files: for operators. */
export function ActivityPage() {
  const words = useWords()
  const activity = useQuery({
    queryKey: ['activity'],
    queryFn: () => send<Activity>('/activity'),
  })
  return (
    <>
      <PageTitle name={words.activity.title} />
      <Loaded of={activity}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="card">{words.activity.none}</p>
          ) : (
            <ActivityTable rows={rows} />
          )
        }
      </Loaded>
    </>
  )
}
