import { joined, type OwnersPlan } from './owners.ts'

/** How an implementer line is set. */
export interface LineStyle {
  readonly name: string
  readonly hasOwnLine: boolean
  /** With what stands between it and the decision; `lineBreak` is `<br>` in a cell. */
  readonly print: (implementers: OwnersPlan, lineBreak: string) => string
}

const textsOf = ({ offices }: OwnersPlan): readonly string[] => offices.map(({ text }) => text)

export const lineStyles: readonly LineStyle[] = [
  { hasOwnLine: true, name: 'line:বাস্তবায়নে:', print: (plan, br) => `${br}বাস্তবায়নে: ${joined(plan)}` },
  {
    hasOwnLine: true,
    name: 'line:বাস্তবায়নেঃ ।',
    print: (plan, br) => `${br}বাস্তবায়নেঃ ${joined(plan)}।`,
  },
  { hasOwnLine: false, name: 'line:(বাস্তবায়নে: )', print: (plan) => ` (বাস্তবায়নে: ${joined(plan)})` },
  {
    hasOwnLine: true,
    name: 'line:বাস্তবায়নকারী:',
    print: (plan, br) => `${br}বাস্তবায়নকারী: ${textsOf(plan).join('; ')}`,
  },
  { hasOwnLine: true, name: 'line:দায়িত্ব:', print: (plan, br) => `${br}দায়িত্ব: ${joined(plan)}` },
  {
    hasOwnLine: true,
    name: 'line:বাস্তবায়নকারী কর্তৃপক্ষ:',
    print: (plan, br) => `${br}বাস্তবায়নকারী কর্তৃপক্ষ: ${textsOf(plan).join('; ')}`,
  },
]

/** How a column names several. */
export const columnStyles: readonly LineStyle[] = [
  { hasOwnLine: false, name: 'column:and', print: (plan) => joined(plan) },
  { hasOwnLine: false, name: 'column:lines', print: (plan, br) => textsOf(plan).join(br) },
  { hasOwnLine: false, name: 'column:semicolons', print: (plan) => textsOf(plan).join('; ') },
]
