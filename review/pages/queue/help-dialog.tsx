import { Dialog } from '../parts/dialog.tsx'
import { useWords } from '../words/language.tsx'

const letters = {
  accept: 'A',
  edit: 'E',
  reject: 'X',
  skip: 'S',
  undo: 'U',
  next: 'J',
  previous: 'K',
  evidence: 'G',
  fullPage: 'Z',
  history: 'H',
  help: '?',
} as const

/** Which key does what. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  return (
    <Dialog title={words.help.title} onClose={onClose}>
      <div>
        <p>{words.help.about}</p>
        <table className="keys">
          <thead>
            <tr>
              <th scope="col">{words.help.key}</th>
              <th scope="col">{words.help.does}</th>
            </tr>
          </thead>
          <tbody>
            {(Object.keys(letters) as Array<keyof typeof letters>).map((name) => (
              <tr key={name}>
                <td>
                  <kbd>{letters[name]}</kbd>
                </td>
                <td>{words.help.rows[name]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Dialog>
  )
}
