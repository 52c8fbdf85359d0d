#!/usr/bin/env node
// What users of the package start. An older Node stops at the first sign of the program that it cannot read: it is told
// here, before the program is loaded.
const needed = 24
const found = process.versions.node
if (Number.parseInt(found, 10) >= needed) await import('./cli.ts')
else {
  process.stderr.write(
    `siddhanta: needs Node ${needed} or later, this is Node ${found}: install it from https://nodejs.org\n`,
  )
  process.exitCode = 1
}
