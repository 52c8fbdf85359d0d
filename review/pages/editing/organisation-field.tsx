import { useQuery } from '@tanstack/react-query'
import { useCombobox } from 'downshift'
import { useDeferredValue } from 'react'
import type { OrganisationList } from '../../../schemas/review/organisations.ts'
import type { Organisation } from '../../../schemas/organisation.ts'
import { query, send } from '../requests/send.ts'
import { failureWords } from '../words/failure-words.ts'
import { useLanguage } from '../words/language.tsx'

interface Named {
  readonly text: string
  readonly organisation: Organisation | null
}

interface Given {
  readonly label: string
  readonly named: Named
  readonly onChange: (named: Named) => void
}

type Row = OrganisationList['rows'][number]

const none: readonly Row[] = []

/** An organisation by its name, with those of the registry that fit what is typed. Any other words may stand too. */
export function OrganisationField({ label, named, onChange }: Given) {
  const { words } = useLanguage()
  const { rows, failure } = useOrganisations(named.text)
  const box = useCombobox<Row>({
    items: [...rows],
    inputValue: named.text,
    itemToString: (row) => row?.name ?? '',
    onSelectedItemChange: ({ selectedItem: row }) => {
      if (row !== null) onChange(namedBy(row))
    },
    // What is typed stays when the list closes: it need not be in the list.
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, inputValue: state.inputValue, selectedItem: state.selectedItem }
        : changes,
  })
  return (
    <div className="labelled combobox">
      <label {...box.getLabelProps()}>{label}</label>
      <input
        {...box.getInputProps({
          lang: 'bn',
          maxLength: 300,
          // Downshift hears of changes after the browser; the caret would jump while a Bangla word is composed.
          onChange: (event) =>
            onChange({
              text: event.currentTarget.value.normalize('NFC'),
              organisation: null,
            }),
        })}
      />
      <Chosen named={named} />
      {failure !== null && <small className="late">{failureWords(words, failure)}</small>}
      <ul
        {...box.getMenuProps({ 'aria-label': words.edit.suggestions })}
        className={box.isOpen && rows.length > 0 ? 'options' : 'options options-closed'}
      >
        {box.isOpen &&
          rows.map((row, index) => (
            <li
              key={`${row.id} ${row.alias}`}
              {...box.getItemProps({ item: row, index })}
              className={box.highlightedIndex === index ? 'option option-here' : 'option'}
            >
              <span lang="bn">{row.name}</span>
              {row.alias !== null && <small className="soft"> {row.alias}</small>}
            </li>
          ))}
      </ul>
    </div>
  )
}

/** Whether the words name an organisation of the registry. */
function Chosen({ named }: { readonly named: Named }) {
  const { words, language } = useLanguage()
  if (named.text.trim() === '') return null
  if (named.organisation === null) return <small className="hint">{words.edit.nothingFound}</small>
  const { name, nameEn } = named.organisation
  return (
    <small className="hint">
      ✓ {words.edit.registered}: {language === 'en' ? nameEn : name}
    </small>
  )
}

const namedBy = ({ id, name, nameEn }: Row): Named => ({
  text: name,
  organisation: { id, name, nameEn },
})

/** Only what answers the words as they stand: a row of the words before could be chosen with a quick Enter. */
function useOrganisations(typed: string): {
  readonly rows: readonly Row[]
  readonly failure: unknown
} {
  const q = useDeferredValue(typed.trim())
  const { data, error } = useQuery({
    queryKey: ['organisations', q],
    queryFn: ({ signal }) =>
      send<OrganisationList>(`/organisations${query({ q })}`, { signal, isLookUp: true }),
    enabled: q.length >= 2,
    staleTime: 300_000,
  })
  const isAnswer = q.length >= 2 && q === typed.trim()
  return { rows: isAnswer ? (data?.rows ?? none) : none, failure: error }
}
