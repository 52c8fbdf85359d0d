import type { FieldName, Fields, ReviewedOwner } from '../../../schemas/review/change.ts'
import { Labelled } from '../parts/labelled.tsx'
import { useWords } from '../words/language.tsx'
import { OrganisationField } from './organisation-field.tsx'

type Owners = Fields['owners']

interface Given {
  readonly owners: Owners
  readonly onChange: (owners: Owners) => void
  readonly onFocus: (field: FieldName | null) => void
}

const kinds: ReadonlyArray<ReviewedOwner['kind']> = [
  'organisation',
  'office-holder',
  'person',
  'group',
]

/** Known to the person alone: the person is the evidence. */
const newOwner: ReviewedOwner = {
  text: '',
  kind: 'organisation',
  role: 'lead',
  organisation: null,
  from: 'person',
  evidence: [],
}

/** Who must act: any number of them. */
export function OwnersField({ owners, onChange, onFocus }: Given) {
  const words = useWords()
  return (
    <fieldset className="group" onFocus={() => onFocus('owners')}>
      <legend>{words.decision.fields.owners}</legend>
      {owners.map((owner, place) => (
        // Owners are told apart by their place alone: each word of them can be changed.
        // oxlint-disable-next-line react/no-array-index-key
        <OwnerRow
          key={`${owners.length} ${place}`}
          place={place}
          owner={owner}
          onChange={(next) => onChange(owners.with(place, next))}
          onRemove={() => onChange(owners.toSpliced(place, 1))}
        />
      ))}
      <button type="button" onClick={() => onChange([...owners, newOwner])}>
        {words.edit.addOwner}
      </button>
    </fieldset>
  )
}

interface RowGiven {
  readonly place: number
  readonly owner: ReviewedOwner
  readonly onChange: (owner: ReviewedOwner) => void
  readonly onRemove: () => void
}

function OwnerRow({ place, owner, onChange, onRemove }: RowGiven) {
  const words = useWords()
  const { decision, edit } = words
  return (
    <div className="entry">
      <OrganisationField
        label={edit.owner(place + 1)}
        named={owner}
        onChange={(named) => onChange(asPersonSays({ ...owner, ...named }, owner))}
      />
      <div className="entry-rest">
        <Labelled label={edit.kind}>
          {(ids) => (
            <select
              {...ids}
              value={owner.kind}
              onChange={(event) =>
                onChange({ ...owner, kind: event.target.value as ReviewedOwner['kind'] })
              }
            >
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {decision.ownerKinds[kind]}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Labelled label={edit.role}>
          {(ids) => (
            <select
              {...ids}
              value={owner.role}
              onChange={(event) =>
                onChange({ ...owner, role: event.target.value as ReviewedOwner['role'] })
              }
            >
              <option value="lead">{decision.ownerRoles.lead}</option>
              <option value="support">{decision.ownerRoles.support}</option>
            </select>
          )}
        </Labelled>
        <button
          type="button"
          className="danger"
          aria-label={edit.remove(owner.text === '' ? edit.owner(place + 1) : owner.text)}
          onClick={onRemove}
        >
          {edit.removeShort}
        </button>
      </div>
    </div>
  )
}

/** Other words than the printed ones have no evidence but the person. */
const asPersonSays = (owner: ReviewedOwner, before: ReviewedOwner): ReviewedOwner =>
  owner.text === before.text ? owner : { ...owner, from: 'person', evidence: [] }
