import type { DeliveredDecision } from '../../schemas/delivery/decision.ts'

/** An approved decision with a number, in one of its forms. */
export const delivered = (number: number, revision: number): DeliveredDecision => ({
  schema: 'decision/1',
  id: `d_${String(number).padStart(16, '0')}`,
  state: 'published',
  revision,
  approvedAt: '2026-11-22T10:00:00.000Z',
  kind: 'decision',
  label: { printed: '(ক)', canonical: 'ক', ordinal: 1 },
  paragraph: 7,
  agenda: null,
  text: `জেলা প্রশাসক আগামী ৩০ জুন ২০২৬ তারিখের মধ্যে ${number} নং সেতু মেরামত করবেন।`,
  actions: [
    {
      id: `a_${String(number).padStart(16, '0')}`,
      text: `জেলা প্রশাসক আগামী ৩০ জুন ২০২৬ তারিখের মধ্যে ${number} নং সেতু মেরামত করবেন।`,
      modality: 'must',
      owners: [{ text: 'জেলা প্রশাসক', kind: 'office-holder', role: 'lead', organisation: null }],
      recipients: [],
      deadline: {
        text: 'আগামী ৩০ জুন ২০২৬ তারিখের মধ্যে',
        kind: 'absolute',
        date: '2026-06-30',
        anchor: null,
        recurrence: null,
      },
      regions: [{ page: 1, box: [0.1, 0.2, 0.8, 0.23] }],
    },
  ],
  source: {
    sha256: 'a'.repeat(64),
    name: 'minutes.pdf',
    documentKind: 'minutes',
    issuer: 'মন্ত্রিপরিষদ বিভাগ',
    organisation: { id: 'cabinet-division', name: 'মন্ত্রিপরিষদ বিভাগ', nameEn: 'Cabinet Division' },
    subject: 'সমন্বয় সভার কার্যবিবরণী',
    memo: null,
    issued: null,
    meetingDate: '2026-04-27',
  },
})
