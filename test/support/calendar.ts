import ICAL from 'ical.js'

/** The events of a calendar as a reader of others takes them. */
export const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one)
    return {
      uid: event.uid,
      title: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      isAllDay: event.startDate.isDate,
      sequence: event.sequence,
      status: String(one.getFirstPropertyValue('status')),
      stamp: String(one.getFirstPropertyValue('dtstamp')),
      rule: one.getFirstPropertyValue('rrule')?.toString() ?? null,
    }
  })
