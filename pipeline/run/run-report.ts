import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Database } from '../store/database.ts'
import type { Place } from '../store/index.ts'
import { runFigures, type RunFigures } from '../store/run-figures.ts'
import { folderOf } from './log.ts'
import { shownName } from './names.ts'
import { bars } from './plot.ts'
import { messageOf } from '../errors.ts'

/** Write what became of a run as a page for people beside its log. What was read is safe where that cannot be done. */
export async function writeReport(database: Database, place: Place, run: number): Promise<void> {
  const path = join(folderOf(place.home, run), 'report.html')
  try {
    const page = pageOf(await runFigures(database, run), (name) => shownName(name, place))
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, page)
  } catch (error) {
    const why = messageOf(error)
    process.stderr.write(`the report ${path} cannot be written (${why}); what was read is kept\n`)
  }
}

function pageOf(figures: RunFigures, shown: (name: string) => string): string {
  const { run, states, pages, perMinute, warnings, sureness, failed, twins } = figures
  const rows = failed.map(
    ({ path, message }) => `<tr><td>${safe(shown(path))}</td><td>${safe(message)}</td></tr>`,
  )
  const copies = twins.map(
    ({ path, original, decisions }) =>
      `<tr><td>${safe(shown(path))}</td><td>${safe(shown(original))}</td><td>${decisions}</td></tr>`,
  )
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>siddhanta run ${run.run}</title>
<style>body{font:16px/1.5 system-ui,'Noto Sans Bengali',sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b2733}
h2{font-size:1.1rem;margin-top:2rem}td,th{padding:.2rem .8rem .2rem 0;text-align:left;vertical-align:top}
svg{max-width:100%;height:auto}text{font:12px system-ui,sans-serif;fill:#1b2733}.bar{fill:#2f6f9f}.faint{color:#5a6b7b}</style>
<h1>Run ${run.run}</h1>
<p>${run.given} files given, ${run.kept} read before. ${states.map(({ state, count }) => `${count} ${state}`).join(', ') || 'Nothing to read'}.
${pages} pages recognised. <span class="faint">${run.started_at} – ${run.ended_at ?? 'still running'} on ${safe(run.host)}</span></p>
<h2>Pages a minute</h2>
${bars(perMinute.map(({ minute, count }) => ({ name: minute.slice(11), count })))}
<h2>Actions by the chance of being right in everything</h2>
${bars(sureness.map((count, index) => ({ name: `${index * 10}–${index * 10 + 10} %`, count })))}
<h2>Warnings</h2>
${bars(warnings.map(({ code, count }) => ({ name: code, count })))}
<h2>Files that could not be read</h2>
${rows.length > 0 ? `<table><tr><th>file</th><th>why, and what to do</th></tr>${rows.join('\n')}</table>` : '<p>None.</p>'}
<h2>Files whose decisions are in another one already</h2>
${copies.length > 0 ? `<table><tr><th>file</th><th>original</th><th>decisions</th></tr>${copies.join('\n')}</table>` : '<p>None.</p>'}
</html>
`
}

const safe = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
