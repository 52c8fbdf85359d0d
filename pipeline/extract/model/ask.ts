import type { ToldDecision } from '../../../schemas/model-reply.ts'
import type { Span } from '../../../schemas/span.ts'
import type { Segmented } from '../../../schemas/stages.ts'
import type { Warning } from '../../../schemas/warning.ts'
import { ModelError } from '../../errors.ts'
import { addUsage, noUsage, type Usage } from './budget.ts'
import type { Told } from './model.ts'
import { passagesOf } from './passages.ts'
import { peopleOf, redact, type Redacted } from './redact.ts'

/** Whoever reads a passage without names: a language model, or in tests somebody else. */
export interface PassageReader {
  readonly name: string
  readonly read: (passage: string) => Promise<Told>
}

/** A passage that was asked about, and what was told of it. */
interface Heard {
  readonly passage: Span
  readonly decisions: readonly ToldDecision[]
}

/** What a model told of the documents of a file, in their order; with what it did not answer. */
export interface Hearing {
  readonly documents: ReadonlyArray<readonly Heard[]>
  readonly warnings: readonly Warning[]
  readonly usage: Usage
}

interface Question {
  readonly passage: Span
  readonly redacted: Redacted
}

/** What of a file is sent to a model: of each document, passage by passage. */
export function questionsOf(text: Segmented): ReadonlyArray<readonly Question[]> {
  const people = peopleOf(text)
  return text.documents.map((document) =>
    passagesOf(text.text, document).map((passage) => ({
      passage,
      redacted: redact(text.text.slice(passage.start, passage.end), people),
    })),
  )
}

/** Ask a model about all minutes of a file. What it does not answer is a warning, never a failure of the file. */
export async function ask(text: Segmented, model: PassageReader): Promise<Hearing> {
  const warnings: Warning[] = []
  let usage = noUsage
  const documents = await Promise.all(
    questionsOf(text).map(async (questions) => {
      const heard = questions.map(async ({ passage, redacted }) => {
        try {
          const told = await model.read(redacted.text)
          usage = addUsage(usage, told.usage)
          return [{ passage, decisions: restored(told.reply.decisions, redacted.restore) }]
        } catch (error) {
          if (!(error instanceof ModelError)) throw error
          usage = addUsage(usage, error.usage)
          warnings.push({
            code: 'model-failed',
            page: text.pages.findLast(({ start }) => start <= passage.start)?.number ?? null,
            message: `read by rules alone: ${model.name}: ${error.message}`,
          })
          return []
        }
      })
      return (await Promise.all(heard)).flat()
    }),
  )
  return { documents, warnings: warnings.toSorted((a, b) => (a.page ?? 0) - (b.page ?? 0)), usage }
}

/** Names and contacts in their places again. */
const restored = (
  decisions: readonly ToldDecision[],
  restore: Redacted['restore'],
): readonly ToldDecision[] =>
  JSON.parse(
    JSON.stringify(decisions, (key, value: unknown) =>
      key === 'quote' && typeof value === 'string' ? restore(value) : value,
    ),
  ) as readonly ToldDecision[]
