import { useRef, useState, type DragEvent } from 'react'
import type { Uploaded } from '../../../schemas/review/document-list.ts'
import { announce } from '../parts/announce.tsx'
import { Failed } from '../parts/failed.tsx'
import { refreshMe } from '../requests/me.ts'
import { client } from '../requests/client.ts'
import { useWords } from '../words/language.tsx'
import type { Words } from '../words/words.ts'
import { sendFiles } from './send-files.ts'
import './upload.css'

/** Files dragged here or chosen, with how far they are. */
export function Upload({ onTaken }: { readonly onTaken: () => void }) {
  const words = useWords()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)
  const [percent, setPercent] = useState<number | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const [done, setDone] = useState<Uploaded['files']>([])
  const hand = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0 || percent !== null) return
    setFailure(null)
    setDone([])
    setPercent(0)
    try {
      // A long session may have another token by now; a big file should not be sent in vain.
      await refreshMe(client)
      const uploaded = await sendFiles(files, setPercent)
      setDone(uploaded.files)
      announce(uploaded.files.map((file) => fateOf(file, words)).join(' '))
      onTaken()
    } catch (thrown) {
      setFailure(thrown)
    } finally {
      setPercent(null)
    }
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setIsOver(false)
    void hand([...event.dataTransfer.files])
  }
  return (
    <section
      className={isOver ? 'card upload upload-over' : 'card upload'}
      aria-label={words.documents.uploadTitle}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <p>{words.documents.uploadHint}</p>
      <input
        ref={input}
        type="file"
        multiple
        aria-label={words.documents.choose}
        className="unseen"
        tabIndex={-1}
        onChange={(event) => {
          void hand([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      <button type="button" disabled={percent !== null} onClick={() => input.current?.click()}>
        {words.documents.choose}
      </button>
      {percent !== null && (
        <label className="upload-progress">
          {words.documents.uploading(percent)}
          <progress max={100} value={percent} />
        </label>
      )}
      {failure !== null && <Failed failure={failure} />}
      <Fates files={done} />
    </section>
  )
}

/** What became of each file. */
function Fates({ files }: Uploaded) {
  const words = useWords()
  return (
    <ul className="plain-list">
      {files.map(({ name, error }) => (
        <li key={name} className={error === null ? 'notice' : 'notice notice-bad'}>
          {fateOf({ name, error }, words)}
        </li>
      ))}
    </ul>
  )
}

/** Taken, or why not. */
function fateOf({ name, error }: Uploaded['files'][number], words: Words): string {
  if (error === null) return words.documents.uploaded(name)
  const sentences: Readonly<Record<string, string>> = words.failures
  return words.documents.refused(name, sentences[error] ?? words.failures.unexpected)
}
