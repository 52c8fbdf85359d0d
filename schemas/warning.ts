import { z } from 'zod'

/** Every warning a record can carry, with what it means for the person who reads it. */
export const warningMeanings = {
  'page-unreadable': 'nothing could be read on this page',
  'page-low-confidence': 'this page is hard to read: compare what was found with the page',
  'text-layer-rejected':
    'the text stored in the file is damaged, so the page was read from its image',
  'no-decisions': 'these are minutes, but no decision was found',
  'meeting-date-missing': 'no meeting date was found, so relative deadlines have no date',
  'time-unreadable': 'the time of the meeting is printed but cannot be read',
  'twin-dates-disagree':
    'the Bangla and the Gregorian date do not name the same day; the Gregorian one is used',
  'weekday-disagrees': 'the printed weekday is not the weekday of the date',
  'model-failed': 'the language model gave no usable answer: this was read by rules alone',
  'model-unfounded': 'the language model named a decision of which the page says nothing binding',
  'label-gap': 'a label is missing between two others: a decision may have been overlooked',
} as const

export const WarningCode = z.enum(Object.keys(warningMeanings) as [keyof typeof warningMeanings])
export type WarningCode = z.infer<typeof WarningCode>

/** Trouble with the source that a person should know of. `message` says what was expected and what was found. */
export const Warning = z
  .object({
    code: WarningCode,
    page: z.int().positive().nullable(),
    message: z.string().min(1),
  })
  .readonly()
export type Warning = z.infer<typeof Warning>
