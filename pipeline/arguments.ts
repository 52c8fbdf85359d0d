import { parseArgs } from 'node:util'
import { ocrUses, type OcrUse } from '../schemas/page.ts'
import { ConfigurationError, messageOf } from './errors.ts'
import { stageNames, type PipelineOptions } from './pipeline.ts'
import type { Again } from './run/register.ts'

export const help = `siddhanta reads Bangla minutes and writes who must do what by when.

  siddhanta ingest <files or folders>                  into the archive; what was read before is skipped
  siddhanta status                                     where the archive stands
  siddhanta backup <file> · restore <file>             the whole archive in one file, and back
  siddhanta worker                                     reads for an archive on a server, see below
  siddhanta serve [folders]                            the web app; also reads what is put into the folders
  siddhanta export --format jsonl|csv|xlsx|ics         what is published, for programs, spreadsheets and calendars
  siddhanta export --letter <owner>                    a draft of a follow-up letter (Word): what the owner owes
  siddhanta export --gold <folder>                     what people settled, for siddhanta score
  siddhanta portal                                     a small receiver of events, to try and to learn from
  siddhanta show <stage> <file>                        what a stage leaves: ${stageNames.join(', ')}
  siddhanta show question <file>                       what a language model would be sent of a file; nothing is sent
  siddhanta score <gold folder>                        precision and recall on gold documents

  --out <folder>            ingest: also one record (JSON) a file
  --out <file>              export: where it is written; - for standard output, the default but for xlsx and letters
  --owner, --ministry       export: only what this one has to do, or decided
  --template <file>         export --letter, serve: letters from the office's own template (docs/api.md)
  --force                   ingest: read again what was read before, its pages too
  --retry-failed            ingest: try again what could not be read
  --watch                   ingest: go on with what is put into the folders, until Ctrl-C
  --json                    status: for programs
  --port, --host            serve: where it listens (8787 on 127.0.0.1)
  --allow-host <name,…>     serve: hosts inside the office's network that events may be sent to
  --origin https://…        serve: the address that people type, where a proxy stands before it
  --extractor rules|both|model  who reads: rules alone (rules), or a language model beside them; see the README
  --budget <amount>         what a model may cost in this run: 500000tokens, or 2.50 by SIDDHANTA_MODEL_PRICE
  --anchor meeting|issued   the day from which relative deadlines count (meeting)
  --ocr auto|force|never    read pages from their image: where the stored text is bad, always, never (auto)
  --format hocr             show recognise: words with their boxes as hOCR, for other tools
  --update                  score: write the scores beside the gold folder as the new ones to keep
  --help, --version

SIDDHANTA_HOME is the folder of the archive (.siddhanta). With DATABASE_URL=postgres://… the archive is on that server:
ingest puts files down, any number of siddhanta worker read them, on every machine that has them below SIDDHANTA_ROOT.

Exit codes: 0 done · 1 wrong arguments · 2 some file could not be read (the others were) · 4 cannot write
· 8 files are protected by a password · 9 a score fell · 15 our own defect · 130 interrupted
`

/** What a command is told. */
export interface Arguments {
  readonly positionals: readonly string[]
  readonly out: string | undefined
  readonly anchor: PipelineOptions['anchor']
  readonly ocr: OcrUse
  /** Whose word stands: rules alone, rules before a model, a model before rules. */
  readonly extractor: 'rules' | 'both' | 'model'
  /** What a model may cost in a run; null for whatever it comes to. */
  readonly budget: { readonly amount: number; readonly unit: 'tokens' | 'money' } | null
  readonly format: string | undefined
  readonly update: boolean
  readonly json: boolean
  readonly watch: boolean
  readonly exported: Exported
  readonly host: string
  readonly port: number
  /** The address that people type, where a proxy stands before the server. */
  readonly origin: string | undefined
  readonly allowHosts: readonly string[]
  /** What is read again although it was read before. */
  readonly again: Again
}

/** What leaves the archive, and to whom it is narrowed. */
export interface Exported {
  readonly gold: string | undefined
  readonly letter: string | undefined
  readonly template: string | undefined
  readonly owner: string | undefined
  readonly ministry: string | undefined
}

/**
 * The words of a command line, unchecked.
 *
 * @throws {ConfigurationError} for an option that there is not
 */
export function splitArguments(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        anchor: { type: 'string' },
        ocr: { type: 'string' },
        extractor: { type: 'string' },
        budget: { type: 'string' },
        format: { type: 'string' },
        update: { type: 'boolean' },
        force: { type: 'boolean' },
        watch: { type: 'boolean' },
        json: { type: 'boolean' },
        gold: { type: 'string' },
        letter: { type: 'string' },
        template: { type: 'string' },
        owner: { type: 'string' },
        ministry: { type: 'string' },
        host: { type: 'string' },
        port: { type: 'string' },
        origin: { type: 'string' },
        'allow-host': { type: 'string', multiple: true },
        'retry-failed': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new ConfigurationError(`${messageOf(error)}; siddhanta --help lists what there is`)
  }
}

/** @throws {ConfigurationError} for a value that an option does not take */
export function checkArguments(given: Given, positionals: readonly string[]): Arguments {
  const { anchor = 'meeting', ocr = 'auto', out, format } = given
  const { update = false, json = false, watch = false, force } = given
  if (anchor !== 'meeting' && anchor !== 'issued')
    throw new ConfigurationError(`--anchor: expected meeting or issued, found ${anchor}`)
  const use = ocrUses.find((one) => one === ocr)
  if (use === undefined)
    throw new ConfigurationError(`--ocr: expected ${ocrUses.join(', ')}, found ${ocr}`)
  const { extractor = 'rules' } = given
  if (extractor !== 'rules' && extractor !== 'both' && extractor !== 'model')
    throw new ConfigurationError(`--extractor: expected rules, both or model, found ${extractor}`)
  const { host = '127.0.0.1', port = '8787', origin } = given
  if (!/^\d{1,5}$/u.test(port))
    throw new ConfigurationError(`--port: expected a number, for example 8787, found ${port}`)
  if (origin !== undefined && !/^https?:\/\/[^/]+$/u.test(origin))
    throw new ConfigurationError(
      `--origin: expected an address such as https://decisions.example.gov.bd, found ${origin}`,
    )
  const again = force === true ? 'all' : given['retry-failed'] === true ? 'failed' : 'no'
  const allowHosts = (given['allow-host'] ?? []).flatMap((list) => list.toLowerCase().split(','))
  const served = { allowHosts, host, port: Number(port), origin }
  const exported = exportedOf(given)
  return {
    positionals,
    out,
    anchor,
    ocr: use,
    extractor,
    budget: budgetOf(given.budget),
    format,
    update,
    json,
    watch,
    again,
    exported,
    ...served,
  }
}

/** > | 500000tokens   2.50 */
function budgetOf(said: string | undefined): Arguments['budget'] {
  if (said === undefined) return null
  const match = /^(?<amount>\d+(?:\.\d+)?)\s?(?<unit>tokens)?$/u.exec(said)
  if (match === null)
    throw new ConfigurationError(
      `--budget: expected an amount such as 2.50 or 500000tokens, found ${said}`,
    )
  const { amount, unit } = match.groups ?? {}
  return { amount: Number(amount), unit: unit === undefined ? 'money' : 'tokens' }
}

function exportedOf({ gold, letter, template, owner, ministry }: Given): Exported {
  const names = { letter, owner, ministry }
  for (const [option, name] of Object.entries(names))
    if (name?.trim() === '')
      throw new ConfigurationError(`--${option}: no name given, for example: 'জেলা প্রশাসক'`)
  const plain = (name: string | undefined): string | undefined => name?.trim().normalize('NFC')
  const [to, of, from] = [letter, owner, ministry].map(plain)
  return { gold, template, letter: to, owner: of, ministry: from }
}

type Given = ReturnType<typeof splitArguments>['values']
