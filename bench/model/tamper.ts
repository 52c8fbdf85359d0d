import { organisationNames } from '../../pipeline/registry/organisations.ts'
import type { ModelField } from '../../schemas/action.ts'
import type { ToldAction, ToldDecision } from '../../schemas/model-reply.ts'

/** What of the minutes a change may draw on, and chance. */
export interface Stock {
  /** All decisions that were told of the document. */
  readonly decisions: readonly ToldDecision[]
  /** At random below `size`. */
  readonly below: (size: number) => number
}

/** A change of one action, as a model errs; null where the action has nothing of the kind. */
type Tamper = (action: ToldAction, stock: Stock) => ToldAction | null

const pick = <T>(of: readonly T[], { below }: Stock): T | undefined => of[below(of.length)]

const digitPattern = /[০-৯0-9]/gu

/** One digit of the words becomes another one. */
function otherDigit(words: string, { below }: Stock): string | null {
  const places = [...words.matchAll(digitPattern)].map(({ index }) => index)
  const at = places[below(places.length)]
  if (at === undefined) return null
  const code = words.charCodeAt(at)
  const zero = code >= 0x9e6 ? 0x9e6 : 0x30
  const changed = String.fromCharCode(zero + ((code - zero + 1 + below(8)) % 10))
  return words.slice(0, at) + changed + words.slice(at + 1)
}

const numberWords = ['এক', 'দুই', 'তিন', 'চার', 'পাঁচ', 'সাত', 'দশ', 'পনেরো'].map((w) =>
  w.normalize('NFC'),
)
const unitWords = ['দিন', 'সপ্তাহ', 'মাস', 'বছর', 'কর্মদিবস']

/** One of `words` that stands in the quote as a word becomes another of them. */
function otherWord(quote: string, words: readonly string[], stock: Stock): string | null {
  const found = words.find((word) => new RegExp(`(?<![\\p{L}\\p{M}])${word}`, 'u').test(quote))
  const other = pick(
    words.filter((word) => word !== found),
    stock,
  )
  return found === undefined || other === undefined ? null : quote.replace(found, other)
}

const inDeadline = (
  action: ToldAction,
  change: (quote: string) => string | null,
): ToldAction | null => {
  const { deadline } = action
  const quote = deadline === null ? null : change(deadline.quote)
  return deadline === null || quote === null
    ? null
    : { ...action, deadline: { ...deadline, quote } }
}

const negated = (quote: string): string | null =>
  /(?:হবে|হইবে|করবেন|করবে|হলো|হয়)(?=[\s।.]*$)/u.test(quote)
    ? quote.replace(/(?=[\s।.]*$)/u, ' না')
    : null

/** The kinds of change, each with the fields of which one must be told as a conflict. */
export const tampers: Readonly<
  Record<string, { readonly fields: readonly ModelField[]; readonly change: Tamper }>
> = {
  'number in the words of the deadline': {
    fields: ['deadline'],
    change: (action, stock) =>
      inDeadline(
        action,
        (quote) => otherDigit(quote, stock) ?? otherWord(quote, numberWords, stock),
      ),
  },
  'number beside the words of the deadline': {
    fields: ['deadline'],
    change: (action) =>
      action.deadline?.count == null
        ? null
        : { ...action, deadline: { ...action.deadline, count: action.deadline.count + 1 } },
  },
  'number in the words of the action': {
    fields: ['text'],
    change: (action, stock) => {
      const quote = otherDigit(action.quote, stock)
      return quote === null ? null : { ...action, quote }
    },
  },
  'unit of the deadline': {
    fields: ['deadline'],
    change: (action, stock) => inDeadline(action, (quote) => otherWord(quote, unitWords, stock)),
  },
  'unit beside the words of the deadline': {
    fields: ['deadline'],
    change: (action) =>
      action.deadline?.unit == null
        ? null
        : {
            ...action,
            deadline: {
              ...action.deadline,
              unit: action.deadline.unit === 'week' ? 'month' : 'week',
            },
          },
  },
  'date of the deadline': {
    fields: ['deadline'],
    change: (action, { below }) => {
      const date = action.deadline?.date
      if (action.deadline === null || date == null) return null
      const day = new Date(Date.parse(date) + (1 + below(40)) * 86_400_000)
      return { ...action, deadline: { ...action.deadline, date: day.toISOString().slice(0, 10) } }
    },
  },
  'deadline that is none': {
    fields: ['deadline'],
    change: (action) =>
      action.deadline !== null
        ? null
        : {
            ...action,
            deadline: {
              quote: 'আগামী দুই সপ্তাহের মধ্যে',
              kind: 'relative',
              date: null,
              count: 2,
              unit: 'week',
            },
          },
  },
  'owner from the registry': {
    fields: ['owners'],
    change: (action, stock) => {
      const other = pick(organisationNames, stock)
      if (action.owners.length === 0 || other === undefined) return null
      return { ...action, owners: [{ quote: other[1].name }, ...action.owners.slice(1)] }
    },
  },
  'owner of another decision': {
    fields: ['owners'],
    change: (action, stock) => {
      const own = new Set(action.owners.map(({ quote }) => quote))
      const others = stock.decisions
        .flatMap(({ actions }) => actions.flatMap(({ owners }) => owners))
        .filter(
          ({ quote }) => ![...own].some((mine) => mine.includes(quote) || quote.includes(mine)),
        )
        .filter(({ quote }) => !action.quote.includes(quote))
      const other = pick(others, stock)
      return action.owners.length === 0 || other === undefined
        ? null
        : { ...action, owners: [other, ...action.owners.slice(1)] }
    },
  },
  'recipient as owner': {
    fields: ['owners'],
    change: (action) => {
      const [recipient] = action.recipients
      return recipient === undefined ||
        action.owners.length === 0 ||
        action.owners.some(({ quote }) => quote === recipient.quote)
        ? null
        : { ...action, owners: [recipient] }
    },
  },
  force: {
    fields: ['modality'],
    change: (action, stock) => {
      const others = (['must', 'request', 'may', 'resolved'] as const).filter(
        (one) => one !== action.modality,
      )
      return { ...action, modality: pick(others, stock) ?? 'may' }
    },
  },
  negation: {
    fields: ['modality'],
    change: (action) => ({ ...action, negative: !action.negative }),
  },
  'না in the words': {
    fields: ['text'],
    change: (action) => {
      const quote = negated(action.quote)
      return quote === null ? null : { ...action, quote }
    },
  },
  'words of another decision': {
    fields: ['text'],
    change: (action, stock) => {
      const others = stock.decisions
        .flatMap(({ actions }) => actions)
        .filter(({ quote }) => !quote.includes(action.quote) && !action.quote.includes(quote))
      const other = pick(others, stock)
      return other === undefined ? null : { ...action, quote: other.quote }
    },
  },
}

/** A decision that nobody made, of words that minutes have. */
export const invented: ToldDecision = {
  label: null,
  quote: 'সকল দপ্তরকে আগামী তিন মাসের মধ্যে নতুন ভবনে স্থানান্তর সম্পন্ন করে অর্থ বিভাগকে অবহিত করতে হবে।',
  actions: [
    {
      quote: 'সকল দপ্তরকে আগামী তিন মাসের মধ্যে নতুন ভবনে স্থানান্তর সম্পন্ন করে অর্থ বিভাগকে অবহিত করতে হবে।',
      modality: 'must',
      negative: false,
      owners: [{ quote: 'সকল দপ্তর' }],
      recipients: [{ quote: 'অর্থ বিভাগ' }],
      deadline: {
        quote: 'আগামী তিন মাসের মধ্যে',
        kind: 'relative',
        date: null,
        count: 3,
        unit: 'month',
      },
    },
  ],
}
