import { DeliveredDecision } from '../../schemas/delivery/decision.ts'

type Action = DeliveredDecision['actions'][number]
type Parts = Partial<Omit<DeliveredDecision, 'source' | 'actions'>> & {
  readonly source?: Partial<DeliveredDecision['source']>
  readonly actions?: ReadonlyArray<Partial<Action>>
}

const ministry = {
  id: 'moa',
  name: 'কৃষি মন্ত্রণালয়',
  nameEn: 'Ministry of Agriculture',
}

const hex = (number: number): string => number.toString(16).padStart(16, '0')

export const ownerNamed = (text: string, role: 'lead' | 'support' = 'lead') =>
  ({ text, kind: 'office-holder', role, organisation: null }) as const

export const dueOn = (date: string, text = `${date} এর মধ্যে`) =>
  ({ text, kind: 'absolute', date, anchor: null, recurrence: null }) as const

export const dueAgain = (recurrence: string, text = 'প্রতি মাসে') =>
  ({ text, kind: 'recurring', date: null, anchor: null, recurrence }) as const

/** A decision as the portal gets it, with a number that tells it from others, and what a test says otherwise. */
export function approved(number: number, { source, actions, ...others }: Parts = {}) {
  const action: Action = {
    id: `a_${hex(number)}`,
    text: 'জেলা প্রশাসক আগামী ৩০ জুন ২০২৬ তারিখের মধ্যে প্রতিবেদন প্রেরণ করবেন।',
    modality: 'must',
    owners: [ownerNamed('জেলা প্রশাসক')],
    recipients: [{ text: 'মন্ত্রিপরিষদ বিভাগ', organisation: null }],
    deadline: dueOn('2026-06-30', 'আগামী ৩০ জুন ২০২৬ তারিখের মধ্যে'),
    regions: [],
  }
  const decision: DeliveredDecision = {
    schema: 'decision/1',
    id: `d_${hex(number)}`,
    state: 'published',
    revision: 3,
    approvedAt: '2026-05-10T09:30:00.000Z',
    kind: 'decision',
    label: { printed: '(ক)', canonical: 'ক', ordinal: 1 },
    paragraph: 2,
    agenda: null,
    text: action.text,
    ...others,
    actions: (actions ?? [{}]).map((given, index) => ({
      ...action,
      ...(index > 0 && { id: `a_${hex(number * 1000 + index)}` }),
      ...given,
    })),
    source: {
      sha256: 'a'.repeat(64),
      name: 'কার্যবিবরণী.pdf',
      documentKind: 'minutes',
      issuer: 'কৃষি মন্ত্রণালয়',
      organisation: ministry,
      subject: 'সার সরবরাহ বিষয়ক সভার কার্যবিবরণী',
      memo: '১২.০০.০০০০.০২০.০৬.০০১.২৬-১২৩',
      issued: '2026-05-03',
      meetingDate: '2026-04-27',
      ...source,
    },
  }
  return DeliveredDecision.parse(decision)
}

/** Decisions as a store gives them. */
export async function* given(decisions: readonly DeliveredDecision[]) {
  yield* decisions
}

/** All that was written, as one text. */
export async function written(chunks: AsyncIterable<string | Uint8Array>): Promise<string> {
  return (await bytesOf(chunks)).toString('utf8')
}

export async function bytesOf(chunks: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const chunk of chunks) parts.push(Buffer.from(chunk))
  return Buffer.concat(parts)
}
