import { expect, test } from 'vitest'
import { array, assert, constantFrom, property, type Arbitrary } from 'fast-check'
import type { Change, Entry } from '../../../schemas/review/change.ts'
import type { ReviewedDecision } from '../../../schemas/review/reviewed.ts'
import { derive } from '../../../pipeline/review/derive.ts'
import type { MachineDecision } from '../../../pipeline/review/machine.ts'
import { fieldsOf } from '../../../pipeline/review/fields.ts'
import { entered, machineDecision } from '../../support/review.ts'

const machine = machineDecision()
const [first] = machine.actions
if (first === undefined) throw new Error('the decision has no action')
const action = first.id

const standing = (
  entries: readonly Entry[],
  now: MachineDecision | null = machine,
  at: (version: number) => MachineDecision | null = () => machine,
): ReviewedDecision => {
  const decision = derive({ id: machine.id, version: 1, machine: now, at, entries })
  if (decision === null) throw new Error('nothing is left')
  return decision
}
const settle = (fields = fieldsOf(first)): Change => ({ kind: 'settle', action, fields, why: null })
/** The same decision, read once more with another day. */
const readAnew = (date: string): MachineDecision => ({
  ...machine,
  actions: machine.actions.map((one) => ({
    ...one,
    deadline: one.deadline === null ? null : { ...one.deadline, date },
  })),
})

test('before anybody has looked, it is what the machine read', () => {
  const { state, actions, revision } = standing([])
  expect({ state, revision }).toEqual({ state: 'new', revision: 0 })
  expect(actions.map(({ text }) => text)).toEqual(machine.actions.map(({ text }) => text))
  expect(actions[0]?.origins.owners).toMatchObject({ by: 'rules', person: null })
})

test('a field in which the word of a language model stands says so, until a person settles it', () => {
  const origins = {
    text: 'both',
    modality: 'both',
    owners: 'model',
    recipients: 'both',
    deadline: 'rules',
  } as const
  const told: MachineDecision = {
    ...machine,
    actions: machine.actions.map((one) => ({
      ...one,
      model: { name: 'gpt', origins, conflicts: [] },
    })),
  }
  const by = (decision: ReviewedDecision): readonly string[] =>
    Object.values(decision.actions[0]?.origins ?? {}).map((origin) => origin.by)
  expect(by(standing([], told, () => told))).toEqual([
    'rules',
    'rules',
    'llm:gpt',
    'rules',
    'rules',
  ])
  expect(by(standing(entered([settle()]), told, () => told))).not.toContain('llm:gpt')
})

test('settled, it is a person’s word in all fields', () => {
  const { state, actions } = standing(entered([settle()]))
  expect(state).toBe('verified')
  expect(actions[0]?.origins.deadline).toMatchObject({ by: 'person', person: 'রহিম', change: 1 })
})

test('an edit changes one field and settles nothing', () => {
  const { state, actions } = standing(
    entered([{ kind: 'edit', action, fields: { modality: 'may' }, why: null }]),
  )
  expect(state).toBe('new')
  expect(actions[0]).toMatchObject({ modality: 'may', state: 'open' })
  expect(actions[0]?.origins.owners.by).toBe('rules')
})

test('what is undone was never done; an undoing can be undone', () => {
  const undo = (change: number): Change => ({ kind: 'undo', change, why: null })
  expect(standing(entered([settle(), undo(1)])).state).toBe('new')
  expect(standing(entered([settle(), undo(1), undo(2)])).state).toBe('verified')
})

test('published, changed, published again, withdrawn', () => {
  const publish: Change = { kind: 'publish', why: null }
  const edit: Change = { kind: 'edit', action, fields: { modality: 'may' }, why: null }
  const withdraw: Change = { kind: 'withdraw', why: 'ভুল সভা' }
  const after = (...changes: readonly Change[]) => standing(entered([settle(), ...changes]))
  expect(after(publish)).toMatchObject({ state: 'published', publishedRevision: 2 })
  expect(after(publish, edit)).toMatchObject({ state: 'verified', publishedRevision: 2 })
  expect(after(publish, edit, publish)).toMatchObject({ state: 'published', publishedRevision: 4 })
  expect(after(publish, withdraw)).toMatchObject({ state: 'withdrawn', publishedRevision: null })
})

test('all of it rejected, it is no decision; reopened, it waits again', () => {
  const reject: Change = { kind: 'reject', action, why: null }
  expect(standing(entered([reject])).state).toBe('rejected')
  expect(standing(entered([reject, { kind: 'reopen', action, why: null }])).state).toBe('new')
})

test('asked, it names who asks whom', () => {
  const { actions } = standing(
    entered([{ kind: 'ask', action, colleague: 7, why: 'কোন জেলা প্রশাসক?' }]),
  )
  expect(actions[0]).toMatchObject({
    state: 'asked',
    question: { from: 'রহিম', colleague: 7, text: 'কোন জেলা প্রশাসক?' },
  })
})

test('one action becomes two, and two become one', () => {
  const part = (id: string, text: string) => ({ ...fieldsOf(first), id, text })
  const split: Change = {
    kind: 'split',
    action,
    into: [part('a_0000000000000001', 'এক'), part('a_0000000000000002', 'দুই')],
    why: null,
  }
  const merge: Change = {
    kind: 'merge',
    actions: ['a_0000000000000001', 'a_0000000000000002'],
    into: part('a_0000000000000003', 'এক ও দুই'),
    why: null,
  }
  expect(standing(entered([split])).actions.map(({ text }) => text)).toEqual(['এক', 'দুই'])
  expect(standing(entered([split, merge])).actions.map(({ text }) => text)).toEqual(['এক ও দুই'])
  expect(standing(entered([split, { kind: 'undo', change: 1, why: null }])).actions).toHaveLength(1)
})

test('a later reading does not take a person’s word away, but shows where it differs', () => {
  const later = readAnew('2026-07-31')
  const { actions } = standing(entered([settle()]), later, () => machine)
  expect(actions[0]?.deadline?.date).toBe(first.deadline?.date)
  expect(actions[0]?.differences).toEqual([
    { field: 'deadline', machine: later.actions[0]?.deadline },
  ])
})

test('what the person saw already is no difference, nor what the machine says as they do now', () => {
  const corrected = { ...fieldsOf(first), modality: 'may' as const }
  expect(standing(entered([settle(corrected)])).actions[0]?.differences).toEqual([])
  const agreeing = { ...machine, actions: [{ ...first, modality: 'may' as const }] }
  const { actions } = standing(entered([settle(corrected)]), agreeing, () => machine)
  expect(actions[0]?.differences).toEqual([])
})

test('an action that a later reading lost stays as it was settled', () => {
  const other = { ...first, id: 'a_00000000000000ff', text: 'অন্য কাজ' }
  const later = { ...machine, actions: [other] }
  const { actions } = standing(entered([settle()]), later, () => machine)
  expect(actions.map(({ id, state }) => [id, state])).toEqual([
    [other.id, 'open'],
    [first.id, 'settled'],
  ])
})

test('published is what the portal has: another form is not, the same one after a detour is', () => {
  const publish: Change = { kind: 'publish', why: null }
  const edit: Change = { kind: 'edit', action, fields: { modality: 'may' }, why: null }
  const undo = (change: number): Change => ({ kind: 'undo', change, why: null })
  const after = (...changes: readonly Change[]) => standing(entered([settle(), ...changes])).state
  expect(after(edit, publish, undo(2))).toBe('verified')
  expect(after(publish, edit, undo(3))).toBe('published')
  expect(after(publish, { kind: 'withdraw', why: 'ভুল' }, undo(3))).toBe('published')
})

test('a decision that the machine lost stays where a person had settled it, and goes where nobody had', () => {
  const settled = standing(entered([settle()]), null)
  expect(settled).toMatchObject({ isVanished: true, state: 'verified', text: machine.text })
  expect(
    derive({ id: machine.id, version: 1, machine: null, at: () => machine, entries: [] }),
  ).toBeNull()
})

test('an added decision is there until its adding is undone', () => {
  const add: Change = {
    kind: 'add',
    document: 0,
    label: 'গ',
    text: machine.text,
    evidence: machine.evidence,
    actions: [{ ...fieldsOf(first), id: 'a_0000000000000009' }],
    why: null,
  }
  const known = { id: 'd_0000000000000001', version: 1, machine: null, at: () => null }
  expect(derive({ ...known, entries: entered([add]) })).toMatchObject({
    label: { canonical: 'গ' },
    actions: [{ id: 'a_0000000000000009', state: 'open' }],
  })
  const undone = entered([add, { kind: 'undo', change: 1, why: null }])
  expect(derive({ ...known, entries: undone })).toMatchObject({ state: 'rejected' })
})

test('whatever was done: undone from the last to the first, it is what the machine read', () => {
  const changes: Arbitrary<Change> = constantFrom(
    settle(),
    { kind: 'edit', action, fields: { modality: 'may' }, why: null } as const,
    { kind: 'reject', action, why: null } as const,
    { kind: 'reopen', action, why: null } as const,
    { kind: 'ask', action, colleague: null, why: 'কে?' } as const,
    { kind: 'publish', why: null } as const,
  )
  assert(
    property(array(changes, { minLength: 1, maxLength: 12 }), (made) => {
      const undoing = made.map((_, at): Change => ({
        kind: 'undo',
        change: made.length - at,
        why: null,
      }))
      const { actions, state } = standing(entered([...made, ...undoing]))
      const untouched = standing([])
      expect({ actions, state }).toEqual({ actions: untouched.actions, state: 'new' })
    }),
  )
})
