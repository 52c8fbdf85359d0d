import { query } from '../requests/send.ts'
import { useWords } from '../words/language.tsx'

const formats = ['xlsx', 'csv', 'ics', 'jsonl'] as const

interface Given {
  readonly ministry: string
  readonly owner: string
}

/** What is published as files, of the ministry and the owner to which the list is narrowed. */
export function DownloadLinks({ ministry, owner }: Given) {
  const words = useWords().decisions
  return (
    <p className="row">
      {words.download}
      {formats.map((format) => (
        <a
          key={format}
          href={`/api/exports/decisions.${format}${query({ ministry, owner })}`}
          download
        >
          {words.formats[format]}
        </a>
      ))}
    </p>
  )
}
