import { describe, expect, it } from 'vitest'
import { extract } from '../../pipeline/extract/index.ts'
import { normalise } from '../../pipeline/normalise/index.ts'
import { compose } from '../../pipeline/recognise/compose.ts'
import { segment } from '../../pipeline/segment/index.ts'
import { confidenceOf, type Grounds } from '../../pipeline/verify/confidence.ts'
import { verify } from '../../pipeline/verify/index.ts'
import type { ReasonCode } from '../../schemas/reason.ts'
import type { VerifiedAction } from '../../schemas/stages.ts'
import { minutesOf, readActions, readDecisions } from '../support/reading.ts'

const sure = 'খাদ্য অধিদপ্তর ৩০ জুন ২০২৬ তারিখের মধ্যে গুদাম সংস্কার করবে।'

/** What makes an action less sure, with the reason that is given. */
const cases: ReadonlyArray<readonly [sentence: string, reason: ReasonCode]> = [
  ['৩০ জুন ২০২৬ তারিখের মধ্যে গুদাম সংস্কার করতে হবে।', 'owner-missing'],
  ['সৈকত ব্যবস্থাপনা কমিটি সৈকত পরিষ্কার রাখবে।', 'owner-unknown'],
  ['খাদ্য অধিদপ্তর বরাদ্দ পাওয়া গেলে গুদাম সংস্কার করবে।', 'conditional'],
  ['খাদ্য অধিদপ্তর পরবর্তী সভায় গুদামের তালিকা উপস্থাপন করবে।', 'deadline-event'],
  ['খাদ্য অধিদপ্তর ১৫ মার্চ ২০২৬ তারিখের মধ্যে গুদাম সংস্কার করবে।', 'deadline-past'],
  ['খাদ্য অধিদপ্তর ৭ (আট) দিনের মধ্যে গুদাম সংস্কার করবে।', 'number-word-disagrees'],
]

/** Readings that are often wrong, though no reason is given: a late owner, a genitive before it, a verb without a doer. */
const signs: readonly string[] = [
  'আশ্রয়কেন্দ্রের পানির সংকট নিরসনে নলকূপ মেরামত ও সংযোগ সড়ক সংস্কারের লক্ষ্যে খাদ্য অধিদপ্তর ব্যবস্থা গ্রহণ করবে।',
  'উপজেলা খাদ্য নিয়ন্ত্রক গুদামের তালিকা প্রেরণ করবে।',
  'জ্বালানির বিবরণী পরিবহন পুলের প্রশাসক জমা দিবেন।',
  'প্রতি ঘরে বাতি জ্বালিয়ে রাখবেন।',
  'গুদামের তালিকা দ্রুত প্রেরণ করতে হবে। বাস্তবায়নে: খাদ্য অধিদপ্তর। সময়সীমা: ৩০ জুন ২০২৬',
  'গুদামের তালিকা উপজেলা খাদ্য অফিসে প্রেরণ করবে। বাস্তবায়নে: খাদ্য অধিদপ্তর',
]

/** Readings that are wrong now and then. */
const faint: readonly string[] = [
  'গুদামের চাবি খাদ্য অধিদপ্তর সংরক্ষণ করবে।',
  'খাদ্য অধিদপ্তর warehouse সংস্কার করবে।',
  'হাব ও লিড এজেন্সিসমূহ বাড়ি ভাড়ার চুক্তি আপলোড করবে।',
]

describe('the confidence of an action', () => {
  it('is highest where nothing speaks against it', () => {
    const [action] = readActions(sure)
    expect(action).toMatchObject({ confidence: 0.95, reasons: [] })
  })

  it.each(cases)('is lower for a reason: %s', (sentence, reason) => {
    const [action] = readActions(sentence)
    expect(action?.reasons).toContain(reason)
    expect(action?.confidence).toBeLessThan(0.95)
  })

  it.each(signs)('is lower where the words may be read otherwise: %s', (sentence) => {
    const [action] = readActions(sentence)
    expect(action?.confidence).toBeLessThan(0.87)
  })

  it.each(faint)('is a little lower for words that may hide something: %s', (sentence) => {
    const [action] = readActions(sentence)
    expect(action?.confidence).toBeLessThan(0.9)
  })

  it('is a little lower beside an action of which something was guessed', () => {
    const list = (other: string): number => {
      const [first] = readDecisions(`ক) ${sure}\nখ) ${other}`)
      return first?.actions[0]?.confidence ?? 0
    }
    expect(list('গুদামের টোলের হার সংক্রান্ত প্রস্তাবটি।')).toBeLessThan(list(sure))
  })

  it('falls with every reason, and with the recognition', () => {
    const of = (reasons: readonly ReasonCode[], parts: Partial<Grounds> = {}): number =>
      confidenceOf({
        reasons,
        signs: [],
        recognition: 1,
        source: 'sentence',
        modality: 'must',
        language: 'bn',
        ...parts,
      })
    const one = of(['owner-missing'])
    expect(of([])).toBeGreaterThan(one)
    expect(one).toBeGreaterThan(of(['owner-missing', 'deadline-event']))
    expect(one).toBeGreaterThan(of(['owner-missing'], { recognition: 0.5 }))
    expect(of(['label-repaired'])).toBeGreaterThan(one)
    expect(of([], { source: 'line' })).toBeGreaterThan(of([], { source: 'column' }))
    expect(of(['owner-missing'], { modality: 'may' })).toBeGreaterThan(one)
    expect(of([])).toBeGreaterThan(of([], { language: 'en' }))
    expect(of([])).toBeGreaterThan(of([], { signs: ['late-owner'] }))
  })
})

/** The action of `sure` as if every word had been read with `confidence`, and `weak` with half of it. */
function readScanned(confidence: number, weak: string): VerifiedAction | undefined {
  const text = minutesOf(`নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n\nক) ${sure}`)
  const source = { name: 'a.png', sha256: 'a'.repeat(64), mediaType: 'image/png', bytes: 1 }
  const recognised = {
    source,
    warnings: [],
    ...compose([{ kind: 'typed', reason: 'typed text', text }]),
  }
  const extracted = extract(segment(normalise(recognised)))
  const words = [...extracted.text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    page: 1,
    box: [0, 0, 1, 1] as const,
    confidence: word === weak ? confidence / 2 : confidence,
    raw: null,
  }))
  return verify({ ...extracted, words }).documents[0]?.decisions[0]?.actions[0]
}

describe('the recognition of a scanned page', () => {
  it('takes nothing from an action whose words are read well', () => {
    expect(readScanned(1, '')).toMatchObject({ confidence: 0.95, reasons: [] })
  })

  it('is a reason to look where a word of the owner or the deadline is hard to read', () => {
    expect(readScanned(0.95, 'খাদ্য')?.reasons).toEqual(['low-recognition'])
    expect(readScanned(0.95, '৩০')?.reasons).toEqual(['low-recognition'])
  })

  it('is none where only another word is', () => {
    const action = readScanned(0.95, 'গুদাম')
    expect(action?.reasons).toEqual([])
    expect(action?.confidence).toBeLessThan(0.95)
  })
})
