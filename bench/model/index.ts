import { measureTampered, measureUntouched, type Caught } from './measure.ts'
import { readGold } from './read-gold.ts'
import { chance } from './chance.ts'

const texts = await readGold('corpus/gold')
const { fields, flagged } = measureUntouched(texts)
/** Changed answers of each of the kinds. */
const each = Number(process.argv[2] ?? 20)
const kinds = measureTampered(texts, each, chance(1))
const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`
const row = (name: string, { tried, byField, byQuotes }: Caught): string =>
  `| ${name} | ${tried} | ${share(byField, tried)} | ${share(byQuotes, tried)} |`
const sum = (of: (one: Caught) => number): number =>
  Object.values(kinds).reduce((total, one) => total + of(one), 0)
const all = {
  tried: sum((one) => one.tried),
  byField: sum((one) => one.byField),
  byQuotes: sum((one) => one.byQuotes),
  missed: [],
}
console.log(
  '| changed | answers | caught by field | caught by matching quotes |\n| --- | --- | --- | --- |',
)
for (const [kind, caught] of Object.entries(kinds)) console.log(row(kind, caught))
console.log(row('all', all))
console.log(
  `\nuntouched fields told as conflicts: ${flagged} of ${fields}, ${share(flagged, fields)}`,
)
for (const [kind, { missed }] of Object.entries(kinds))
  for (const said of missed) console.error(`missed, ${kind}: ${said}`)
