import type { Arguments } from '../arguments.ts'
import { formatNames, formats, type FormatName } from '../deliver/formats.ts'
import { ConfigurationError } from '../errors.ts'
import { exitCodes } from '../run/report.ts'
import { allPublished, everPublished } from '../store/published.ts'
import { writeOut } from './output.ts'
import { withStore } from './store.ts'

/** Write what is published now in a form for programs, spreadsheets or calendars. */
export async function exportDecisions({ format, out, exported }: Arguments): Promise<number> {
  const { owner = null, ministry = null, template } = exported
  const name = formatNamed(format)
  if (template !== undefined) throw new ConfigurationError('--template: only with export --letter')
  if (name === 'xlsx' && out === undefined)
    throw new ConfigurationError('export: a workbook is not for the screen: give --out file.xlsx')
  const { isWithWithdrawn, write } = formats[name]
  return withStore(async (database) => {
    const decisions = (isWithWithdrawn ? everPublished : allPublished)(database, ministry)
    await writeOut(out, write(decisions, owner))
    return exitCodes.ok
  })
}

function formatNamed(format: string | undefined): FormatName {
  const name = formatNames.find((one) => one === format)
  if (name === undefined)
    throw new ConfigurationError(
      `--format: expected ${formatNames.join(', ')}, found ${String(format)}`,
    )
  return name
}
