import { createStore, del, get, set } from 'idb-keyval'
import { useEffect, useRef, useState } from 'react'
import type { Fields } from '../../../schemas/review/change.ts'
import { editedOf } from './edited.ts'

/** An edit that was not sent yet, with the fields as they stood when it was begun. */
interface Draft {
  readonly standing: Fields
  readonly fields: Fields
}

const store = createStore('siddhanta-drafts', 'drafts')
const keyOf = (person: number, action: string): string => `${person}/${action}`

interface Drafted {
  /** Null while it is looked for. */
  readonly fields: Fields | null
  /** Whether it is left from an earlier visit. */
  readonly isLeft: boolean
  readonly change: (fields: Fields) => void
  readonly drop: () => void
}

/** The fields in the form: those of a draft that was left, else those that stand. Every key press is kept. */
export function useDraft(person: number, action: string, standing: Fields): Drafted {
  const key = keyOf(person, action)
  const [state, setState] = useState<{ fields: Fields; isLeft: boolean } | null>(null)
  const start = useRef(standing)
  useEffect(() => {
    let isHere = true
    const begin = (draft?: Draft): void => {
      if (!isHere) return
      // What was not touched follows what others said since.
      const edited = draft === undefined ? {} : editedOf(draft.standing, draft.fields)
      const isLeft = Object.keys(edited).length > 0
      setState({ fields: { ...start.current, ...edited }, isLeft })
    }
    get<Draft>(key, store).then(begin, () => begin())
    return () => {
      isHere = false
    }
  }, [key])
  return {
    fields: state?.fields ?? null,
    isLeft: state?.isLeft ?? false,
    change: (fields) => {
      setState((before) => ({ isLeft: before?.isLeft ?? false, fields }))
      void set(key, { standing: start.current, fields } satisfies Draft, store).catch(noted)
    },
    drop: () => void del(key, store).catch(noted),
  }
}

const noted = (cause: unknown): void => console.warn('drafts are not kept over a reload', cause)
