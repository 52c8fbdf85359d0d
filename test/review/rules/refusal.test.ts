import { expect, test } from 'vitest'
import type { Change } from '../../../schemas/review/change.ts'
import type { Role } from '../../../schemas/review/person.ts'
import { derive } from '../../../pipeline/review/derive.ts'
import { refusalOf } from '../../../pipeline/review/refusal.ts'
import { fieldsOf } from '../../../pipeline/review/fields.ts'
import { entered, machineDecision } from '../../support/review.ts'

const machine = machineDecision()
const [first] = machine.actions
if (first === undefined) throw new Error('the decision has no action')
const settle: Change = { kind: 'settle', action: first.id, fields: fieldsOf(first), why: null }
const publish: Change = { kind: 'publish', why: null }
const undo = (change: number): Change => ({ kind: 'undo', change, why: null })

const refused = (change: Change, before: readonly Change[], ...roles: readonly Role[]) => {
  const entries = entered(before)
  const decision = derive({ id: machine.id, version: 1, machine, at: () => machine, entries })
  return decision === null ? 'nothing' : refusalOf(change, decision, entries, roles)
}

test.each([
  ['a reviewer settles', settle, [], ['reviewer'], null],
  ['an operator does not', settle, [], ['operator'], 'not-allowed'],
  ['a publisher settles, too', settle, [], ['publisher'], null],
  ['a reviewer does not publish', publish, [settle], ['reviewer'], 'not-allowed'],
  ['a publisher does', publish, [settle], ['publisher'], null],
  ['but not what is open', publish, [], ['publisher'], 'not-verified'],
  ['nor what is published already', publish, [settle, publish], ['publisher'], 'not-verified'],
  [
    'nobody withdraws what nobody has',
    { kind: 'withdraw', why: 'ভুল' },
    [settle],
    ['publisher'],
    'not-published',
  ],
  ['one’s answer can be undone', undo(1), [settle], ['reviewer'], null],
  ['but once', undo(1), [settle, undo(1)], ['reviewer'], 'nothing-to-undo'],
  ['and not what never was', undo(5), [settle], ['reviewer'], 'nothing-to-undo'],
  [
    'a reviewer does not undo a publishing',
    undo(2),
    [settle, publish],
    ['reviewer'],
    'not-allowed',
  ],
  [
    'nor publishes by undoing an undoing',
    undo(3),
    [settle, publish, undo(2)],
    ['reviewer'],
    'not-allowed',
  ],
  [
    'of another decision’s actions nothing is changed',
    { ...settle, action: 'a_ffffffffffffffff' },
    [],
    ['reviewer'],
    'no-such-action',
  ],
] as const)('%s', (_, change, before, roles, expected) => {
  expect(refused(change as Change, before as readonly Change[], ...roles)).toBe(expected)
})
