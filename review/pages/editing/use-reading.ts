import { useEffect, useRef, useState } from 'react'
import type { Fields } from '../../../schemas/review/change.ts'
import { failureOf, type Failure } from '../requests/failure.ts'
import { readDeadline } from '../requests/decision.ts'

interface Reading {
  /** Let the machine read these words, when the typing pauses. */
  readonly read: (text: string) => void
  readonly stop: () => void
  readonly isReading: boolean
  readonly failure: Failure | null
}

const pauseMs = 400

/** The machine's reading of a deadline in words, when the typing pauses; null where it reads none. */
export function useReading(
  decision: string,
  action: string,
  onRead: (read: Fields['deadline'], text: string) => void,
): Reading {
  const [isReading, setIsReading] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const asking = useRef<AbortController>(undefined)
  const latest = useRef(onRead)
  useEffect(() => {
    latest.current = onRead
  })
  const stop = (): void => {
    clearTimeout(timer.current)
    asking.current?.abort()
    setIsReading(false)
  }
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      asking.current?.abort()
    },
    [],
  )
  const ask = async (text: string): Promise<void> => {
    const controller = new AbortController()
    asking.current = controller
    setIsReading(true)
    try {
      const { deadline } = await readDeadline(decision, action, text, controller.signal)
      if (!controller.signal.aborted) latest.current(deadline, text)
    } catch (thrown) {
      if (!controller.signal.aborted) setFailure(failureOf(thrown))
    } finally {
      if (!controller.signal.aborted) setIsReading(false)
    }
  }
  return {
    isReading,
    failure,
    stop,
    read: (text) => {
      stop()
      setFailure(null)
      if (text.trim() !== '') timer.current = setTimeout(() => void ask(text), pauseMs)
    },
  }
}
