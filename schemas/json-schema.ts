import { z } from 'zod'
import { Action, Deadline, Owner, Recipient } from './action.ts'
import { Decision, Label } from './decision.ts'
import {
  Addressee,
  Attendee,
  Chair,
  Document,
  FollowUp,
  Issued,
  Issuer,
  Meeting,
  Paragraph,
} from './document.ts'
import { Organisation } from './organisation.ts'
import { Page } from './page.ts'
import { MinutesRecord, Source } from './record.ts'
import { Evidence, Quote, Region } from './span.ts'
import { Warning } from './warning.ts'

const parts = {
  Action,
  Addressee,
  Attendee,
  Chair,
  Deadline,
  Decision,
  Document,
  Evidence,
  FollowUp,
  Issued,
  Issuer,
  Label,
  Meeting,
  Organisation,
  Owner,
  Page,
  Paragraph,
  Quote,
  Recipient,
  Region,
  Source,
  Warning,
}

/** The contract as JSON Schema 2020-12, for those who read records without our code; its parts under `$defs` by name. */
export function minutesRecordJsonSchema(): object {
  const names = z.registry<{ id: string }>()
  for (const [id, part] of Object.entries(parts)) names.add(part, { id })
  return {
    $id: 'urn:siddhanta:minutes-record:1',
    title: 'minutes-record/1',
    ...z.toJSONSchema(MinutesRecord, { target: 'draft-2020-12', io: 'input', metadata: names }),
  }
}
