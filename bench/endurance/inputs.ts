import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runCommand } from '../../test/support/command.ts'
import { printedLines, typedMinutes } from '../../test/support/minutes.ts'
import { printPng, printTiff } from '../../test/support/paper.ts'

/** Files of three kinds, each with a text of its own: typed minutes, scans of a page, scans of three pages. */
async function writeInputs(folder: string, files: number): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (let index = 0; index < files; index += 1) {
    const [name, content] = await inputOf(index)
    await writeFile(join(folder, name), content)
  }
}

/**
 * Write files below `folder` and read them undisturbed on one machine: what every other reading is compared with. The
 * answer is where the files are.
 */
export async function readUndisturbed(folder: string, files: number): Promise<string> {
  const input = join(folder, 'in')
  await writeInputs(input, files)
  const around = { home: join(folder, 'home-undisturbed') }
  const { code, stderr } = await runCommand(['ingest', input, '--out', undisturbed(folder)], around)
  if (code !== 0) throw new Error(`the undisturbed reading ended with ${code}: ${stderr}`)
  return input
}

/** The records of the undisturbed reading. */
export const undisturbed = (folder: string): string => join(folder, 'out-undisturbed')

/** Of ten files one is a scan of a page, and of thirty one has three pages. */
async function inputOf(index: number): Promise<readonly [name: string, content: string | Buffer]> {
  const number = String(index).padStart(4, '0')
  const page = [...printedLines, `ক্রমিক ${index}`]
  if (index % 30 === 7)
    return [`${number}.tif`, await printTiff([page, [...page, '২'], [...page, '৩']])]
  if (index % 10 === 3) return [`${number}.png`, await printPng(page)]
  return [
    `${number}.txt`,
    typedMinutes.replace('৩০ জুন', `${(index % 28) + 1} জুন`).concat(`\n${number}\n`),
  ]
}
