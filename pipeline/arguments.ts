import { parseArgs } from 'node:util'
import { ocrUses, type OcrUse } from '../schemas/page.ts'
import { ConfigurationError } from './errors.ts'
import { stageNames, type PipelineOptions } from './pipeline.ts'

export const help = `siddhanta reads Bangla minutes and writes who must do what by when.

  siddhanta ingest <files or folders> --out <folder>   one record (JSON) a file
  siddhanta show <stage> <file>                        what a stage leaves: ${stageNames.join(', ')}
  siddhanta score <gold folder>                        precision and recall on gold documents

  --anchor meeting|issued   the day from which relative deadlines count (meeting)
  --ocr auto|force|never    read pages from their image: where the stored text is bad, always, never (auto)
  --format hocr             show recognise: words with their boxes as hOCR, for other tools
  --update                  score: write the scores beside the gold folder as the new ones to keep
  --help, --version

Exit codes: 0 done · 1 wrong arguments · 2 some file could not be read (the others were) · 4 cannot write
· 8 files are protected by a password · 9 a score fell · 15 our own defect · 130 interrupted
`

/** What a command is told. */
export interface Arguments {
  readonly positionals: readonly string[]
  readonly out: string | undefined
  readonly anchor: PipelineOptions['anchor']
  readonly ocr: OcrUse
  readonly format: string | undefined
  readonly update: boolean
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
        format: { type: 'string' },
        update: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new ConfigurationError(
      `${error instanceof Error ? error.message : String(error)}; siddhanta --help lists what there is`,
    )
  }
}

/** @throws {ConfigurationError} for a value that an option does not take */
export function checkArguments(
  { anchor = 'meeting', ocr = 'auto', out, format, update = false }: Given,
  positionals: readonly string[],
): Arguments {
  if (anchor !== 'meeting' && anchor !== 'issued')
    throw new ConfigurationError(`--anchor: expected meeting or issued, found ${anchor}`)
  const use = ocrUses.find((one) => one === ocr)
  if (use === undefined)
    throw new ConfigurationError(`--ocr: expected ${ocrUses.join(', ')}, found ${ocr}`)
  return { positionals, out, anchor, ocr: use, format, update }
}

type Given = ReturnType<typeof splitArguments>['values']
