import { useWords } from '../words/language.tsx'
import { KeyButton } from './key-button.tsx'
import { remaining } from './sitting.ts'
import type { useMoves } from './use-moves.ts'
import { showEvidence, type Answers } from './use-answers.ts'
import type { Sat } from './use-sitting.ts'

interface Given {
  readonly answers: Answers
  readonly moves: ReturnType<typeof useMoves>
  readonly sat: Sat
}

/** The answers with their keys: the four that matter first, always in reach of a thumb. */
export function AnswerBar({ answers, moves, sat }: Given) {
  const words = useWords().queue
  const { sitting } = sat
  const left = remaining(sitting)
  return (
    <>
      <div className="answer-bar" role="group" aria-label={words.actions}>
        <KeyButton name={words.accept} letter="A" className="primary" onPress={answers.accept} />
        <KeyButton name={words.edit} letter="E" onPress={answers.edit} />
        <KeyButton name={words.reject} letter="X" className="danger" onPress={answers.reject} />
        <KeyButton name={words.skip} letter="S" onPress={answers.openAsk} />
        <KeyButton
          name={words.undo}
          letter="U"
          isDisabled={sitting.answered.length === 0}
          onPress={moves.undo}
        />
      </div>
      <div className="side-bar">
        <KeyButton name={words.previous} letter="K" className="quiet" onPress={moves.previous} />
        <KeyButton name={words.next} letter="J" className="quiet" onPress={moves.next} />
        <KeyButton name={words.evidence} letter="G" className="quiet" onPress={showEvidence} />
        <KeyButton name={words.fullPage} letter="Z" className="quiet" onPress={answers.openPage} />
        <KeyButton
          name={words.history}
          letter="H"
          className="quiet"
          onPress={answers.openHistory}
        />
        <KeyButton name={words.help} letter="?" className="quiet" onPress={answers.openHelp} />
        {left > 0 && <span className="soft">{words.left(left)}</span>}
      </div>
    </>
  )
}
