import type { Recognised } from '../../schemas/stages.ts'
import type { Arguments } from '../arguments.ts'
import { ConfigurationError, PipelineError } from '../errors.ts'
import { estimateTokens } from '../extract/model/prompt.ts'
import { questionsAbout, showStage, stageNames, type StageName } from '../pipeline.ts'
import { exitCodes } from '../run/report.ts'
import { toHocr } from '../show/hocr.ts'
import { outline } from '../show/outline.ts'
import { withReader } from './reader.ts'

/** What a stage leaves of a file, on stdout. */
export async function show({ positionals, anchor, ocr, format }: Arguments): Promise<number> {
  const [stage, file] = positionals
  if (stage === 'question' && file !== undefined) return showQuestions(file, { anchor, ocr })
  if (!isStage(stage) || file === undefined)
    throw new ConfigurationError(
      `show: expected a stage (${stageNames.join(', ')}) and a file, for example: siddhanta show segment minutes.pdf`,
    )
  if (format !== undefined && (format !== 'hocr' || stage !== 'recognise'))
    throw new ConfigurationError(
      `show: --format ${format} is not for the stage ${stage}; there is: show recognise --format hocr`,
    )
  return withReader(async (reader) => {
    const left = await showStage(file, stage, { reader, anchor, ocr }).catch((error: unknown) => {
      if (error instanceof PipelineError) process.stderr.write(`${file}: `)
      throw error
    })
    const shown = format === undefined ? outline(stage, left) : toHocr(left as Recognised)
    process.stdout.write(`${shown}\n`)
    return exitCodes.ok
  })
}

/** What would leave the machine, word for word. */
const showQuestions = (
  file: string,
  { anchor, ocr }: Pick<Arguments, 'anchor' | 'ocr'>,
): Promise<number> =>
  withReader(async (reader) => {
    const questions = await questionsAbout(file, { reader, anchor, ocr })
    for (const messages of questions) {
      const tokens = estimateTokens(messages.map(({ content }) => content).join('\n'))
      process.stdout.write(`--- a request of at most ${tokens} tokens\n`)
      for (const { role, content } of messages) process.stdout.write(`[${role}]\n${content}\n\n`)
    }
    if (questions.length === 0) process.stdout.write('no minutes, nothing would be sent\n')
    return exitCodes.ok
  })

const isStage = (name: string | undefined): name is StageName =>
  (stageNames as readonly string[]).includes(name ?? '')
