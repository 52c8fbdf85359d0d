import type { Change } from '../../../schemas/review/change.ts'
import type { ReviewedAction } from '../../../schemas/review/reviewed.ts'
import { rejectChange, settleChange } from '../answers/changes.ts'
import { marksOf } from '../decision/strips.ts'
import { announce } from '../parts/announce.tsx'
import { useWords } from '../words/language.tsx'
import type { Overlay } from './opened.tsx'
import { useKeys, type Keys } from './use-keys.ts'
import { useMoves } from './use-moves.ts'
import type { Sat } from './use-sitting.ts'

interface Given {
  readonly action: ReviewedAction
  readonly sat: Sat
  readonly setOverlay: (overlay: Overlay | null) => void
  readonly edit: () => void
  /** In the form a key must not answer for what stands behind it. */
  readonly isEditing: boolean
}

export interface Answers {
  readonly accept: () => void
  readonly edit: () => void
  readonly reject: () => void
  readonly openAsk: () => void
  readonly ask: (colleague: number | null, text: string) => void
  readonly skip: () => void
  /** A change made in the form. */
  readonly give: (change: Change) => void
  readonly openPage: () => void
  readonly openHistory: () => void
  readonly openHelp: () => void
}

/** Everything that can be said of an action, each with its key. */
export function useAnswers({ action, sat, setOverlay, edit, isEditing }: Given): Answers {
  const { said } = useWords().queue
  const moves = useMoves(sat)
  const answers: Answers = {
    edit,
    accept: () => {
      sat.answer('settle', settleChange(action))
      announce(said.accepted)
    },
    reject: () => {
      sat.answer('reject', rejectChange(action))
      announce(said.rejected)
    },
    ask: (colleague, why) => {
      setOverlay(null)
      sat.answer('ask', { kind: 'ask', action: action.id, colleague, why })
      announce(said.asked)
    },
    skip: () => {
      setOverlay(null)
      sat.skip()
      announce(said.skipped)
    },
    give: (change) => {
      if (change.kind === 'edit') sat.amend(change)
      else sat.answer(change.kind === 'settle' ? 'settle' : 'other', change)
      announce(change.kind === 'settle' ? said.accepted : said.saved)
    },
    openAsk: () => setOverlay({ kind: 'ask' }),
    openPage: () => setOverlay({ kind: 'page', page: marksOf(action)[0]?.page ?? 1 }),
    openHistory: () => setOverlay({ kind: 'history' }),
    openHelp: () => setOverlay({ kind: 'help' }),
  }
  const keys: Keys = {
    KeyA: answers.accept,
    KeyE: edit,
    KeyX: answers.reject,
    KeyS: answers.openAsk,
    KeyU: moves.undo,
    Backspace: moves.undo,
    KeyJ: moves.next,
    KeyK: moves.previous,
    KeyG: showEvidence,
    KeyZ: answers.openPage,
    KeyH: answers.openHistory,
    'Shift+Slash': answers.openHelp,
    Slash: answers.openHelp,
  }
  useKeys(isEditing ? {} : keys)
  return answers
}

export function showEvidence(): void {
  document.querySelector('.evidence')?.scrollIntoView({ block: 'start' })
}
