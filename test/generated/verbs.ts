import type { Modality } from '../../schemas/action.ts'

/** Who stands in the sentence, and in which case. */
export type Voice =
  /** খাদ্য অধিদপ্তর … করবে */
  | 'subject'
  /** খাদ্য অধিদপ্তরকে … করতে হবে */
  | 'obliged'
  /** খাদ্য অধিদপ্তর কর্তৃক … করতে হবে */
  | 'agent'
  /** … করার জন্য খাদ্য অধিদপ্তরকে অনুরোধ করা হলো */
  | 'asked'
  /** nobody: … করতে হবে */
  | 'none'

/** A verb behind its noun: `করতে হবে` of প্রেরণ করতে হবে; of people and of organisations. */
export interface VerbForm {
  readonly name: string
  readonly modality: Modality
  readonly voice: Voice
  readonly isForbidding: boolean
  /** Spoken standard and the older written one. */
  readonly chalit: readonly [organisation: string, people: string]
  readonly sadhu: readonly [organisation: string, people: string]
}

type Forms = readonly [organisation: string, people: string]
const same = (form: string): Forms => [form, form]

const form = (
  modality: Modality,
  voice: Voice,
  chalit: Forms | string,
  sadhu: Forms | string,
  isForbidding = false,
): VerbForm => ({
  name: `${voice} ${typeof chalit === 'string' ? chalit : chalit[0]}`,
  modality,
  voice,
  isForbidding,
  chalit: typeof chalit === 'string' ? same(chalit) : chalit,
  sadhu: typeof sadhu === 'string' ? same(sadhu) : sadhu,
})

const orders: readonly VerbForm[] = [
  form('must', 'subject', ['করবে', 'করবেন'], ['করিবে', 'করিবেন']),
  form('must', 'none', 'করতে হবে', 'করিতে হইবে'),
  form('must', 'obliged', 'করতে হবে', 'করিতে হইবে'),
  form('must', 'none', 'করা হবে', 'করা হইবে'),
  form('must', 'agent', 'করতে হবে', 'করিতে হইবে'),
]

const requests: readonly VerbForm[] = [
  form('request', 'asked', 'অনুরোধ করা হলো', 'অনুরোধ করা হইল'),
  form('request', 'asked', 'অনুরোধ জানানো হলো', 'অনুরোধ জানানো হইল'),
  form('request', 'asked', 'অনুরোধ করা হয়', 'অনুরোধ করা হয়'),
]

const permissions: readonly VerbForm[] = [
  form('may', 'none', 'করা যেতে পারে', 'করা যাইতে পারে'),
  form('may', 'subject', ['করতে পারবে', 'করতে পারবেন'], ['করিতে পারিবে', 'করিতে পারিবেন']),
]

export const prohibitions: readonly VerbForm[] = [
  form('must', 'none', 'করা যাবে না', 'করা যাইবে না', true),
  form('must', 'subject', ['করবে না', 'করবেন না'], ['করিবে না', 'করিবেন না'], true),
  form('must', 'obliged', 'করা হতে বিরত থাকতে হবে', 'করা হইতে বিরত থাকিতে হইবে', true),
]

/** Orders stand in most decisions. */
export const verbForms: readonly VerbForm[] = [...orders, ...orders, ...requests, ...permissions]
