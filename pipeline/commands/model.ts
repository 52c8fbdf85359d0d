import { join } from 'node:path'
import type { Arguments } from '../arguments.ts'
import { ConfigurationError } from '../errors.ts'
import type { ModelUse } from '../extract/index.ts'
import { answersIn } from '../extract/model/answers.ts'
import { addUsage, Budget, costOf, noUsage, type Price } from '../extract/model/budget.ts'
import { Model } from '../extract/model/model.ts'
import { Pace } from '../extract/model/pace.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** A language model as the environment names it, and the account of what was spent. */
export interface OpenModel extends ModelUse {
  /** For people; null where nothing was asked. */
  readonly account: () => string | null
}

/**
 * The model of `SIDDHANTA_MODEL`; null where rules read alone. Answers are kept below `home`.
 *
 * @throws {ConfigurationError} where a model is wanted and something is missing
 */
export function openModel(
  { extractor, budget }: Pick<Arguments, 'extractor' | 'budget'>,
  home: string,
  environment: Environment = process.env,
): OpenModel | null {
  if (extractor === 'rules') return null
  const name = environment['SIDDHANTA_MODEL'] ?? ''
  const baseUrl = environment['OPENAI_BASE_URL'] || null
  const key = environment['OPENAI_API_KEY'] || (baseUrl === null ? '' : 'none')
  if (name === '')
    throw new ConfigurationError(
      `--extractor ${extractor}: SIDDHANTA_MODEL is missing, for example: SIDDHANTA_MODEL=gpt-4.1`,
    )
  if (key === '')
    throw new ConfigurationError(
      `--extractor ${extractor}: set OPENAI_API_KEY, or OPENAI_BASE_URL to a server of your own, for example: http://127.0.0.1:8000/v1`,
    )
  if (baseUrl !== null && !/^https?:\/\/[^/]/u.test(baseUrl))
    throw new ConfigurationError(
      `OPENAI_BASE_URL: expected an address such as http://127.0.0.1:8000/v1, found ${baseUrl}`,
    )
  const price = priceOf(environment['SIDDHANTA_MODEL_PRICE'])
  if (budget !== null && budget.unit === 'money' && price === null)
    throw new ConfigurationError(
      '--budget: without SIDDHANTA_MODEL_PRICE give it in tokens, for example: --budget 500000tokens',
    )
  // A budget in tokens counts tokens, whatever they cost.
  const account = budget?.unit === 'tokens' ? null : price
  const pace = new Pace({
    concurrency: numberOf(environment, 'SIDDHANTA_MODEL_CONCURRENCY', 4),
    requestsPerMinute: numberOf(environment, 'SIDDHANTA_MODEL_RPM', 60),
    tokensPerMinute: numberOf(environment, 'SIDDHANTA_MODEL_TPM', 200_000),
  })
  const settings = {
    name,
    baseUrl,
    key,
    timeoutMs: numberOf(environment, 'SIDDHANTA_MODEL_TIMEOUT', 120) * 1000,
    tries: 5,
    pauseMs: 1000,
    mostTokens: 16_000,
  }
  const answers = answersIn(join(home, 'model-answers'))
  const model = new Model(settings, answers, pace, new Budget(budget?.amount ?? null, account))
  return { model, whose: extractor, ...accountOf(name, price) }
}

function accountOf(name: string, price: Price): Pick<OpenModel, 'onUsage' | 'account'> {
  let total = noUsage
  return {
    onUsage: (_, usage) => {
      total = addUsage(total, usage)
    },
    account: () => {
      const { requests, read, written } = total
      if (requests === 0) return null
      const cost = price === null ? '' : `, ${costOf(total, price).toFixed(2)} by your price`
      return `${name}: ${requests} requests, ${read} tokens read and ${written} written${cost}`
    },
  }
}

/** > | 2.00/8.00 — of a million tokens, read and written. */
function priceOf(said: string | undefined): Price {
  if (said === undefined || said === '') return null
  const match = /^(?<read>\d+(?:\.\d+)?)\/(?<written>\d+(?:\.\d+)?)$/u.exec(said)
  if (match === null)
    throw new ConfigurationError(
      `SIDDHANTA_MODEL_PRICE: expected what a million tokens cost, read and written, such as 2.00/8.00, found ${said}`,
    )
  const { read, written } = match.groups ?? {}
  return { read: Number(read), written: Number(written) }
}

function numberOf(environment: Environment, name: string, usual: number): number {
  const said = environment[name]
  if (said === undefined || said === '') return usual
  const value = Number(said)
  if (!(Number.isInteger(value) && value > 0 && value <= 2_000_000))
    throw new ConfigurationError(
      `${name}: expected a whole number above 0, such as ${usual}, found ${said}`,
    )
  return value
}
