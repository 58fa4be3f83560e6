import type { Editor } from '@tiptap/core'
import type { IslandWords } from '../screens/ContentField.tsx'

type Asking = { root: HTMLElement; editor: Editor; words: IslandWords; articleId: string }

/** The dialogs behind buttons: opened with what stands at the cursor, done when the person says so. */
export function startDialogs(asking: Asking): (name: string) => void {
  const { root, editor } = asking
  root.hidden = false
  for (const dialog of root.querySelectorAll('dialog'))
    dialog.addEventListener('close', () => {
      if (dialog.returnValue) done[dialog.dataset.dialog ?? '']?.(editor, dialog)
      editor.commands.focus()
    })
  startSearch(asking)
  return (name) => {
    const dialog = root.querySelector<HTMLDialogElement>(`[data-dialog="${name}"]`)
    if (!dialog) return
    fill(dialog, editor)
    dialog.returnValue = ''
    dialog.showModal()
  }
}

function fill(dialog: HTMLDialogElement, editor: Editor): void {
  const standing: Record<string, string> = {
    href: String(editor.getAttributes('link').href ?? ''),
    caption: String(editor.getAttributes('table').caption ?? ''),
  }
  for (const input of dialog.querySelectorAll('input')) {
    if (input.type === 'text') input.value = standing[input.name] ?? ''
    else input.checked = false
  }
}

const done: Record<string, ((editor: Editor, dialog: HTMLDialogElement) => void) | undefined> = {
  link: (editor, dialog) => {
    const href = dialog.querySelector('input')?.value.trim() ?? ''
    const chain = editor.chain().focus().extendMarkRange('link')
    if (dialog.returnValue === 'removed' || href === '') chain.unsetLink().run()
    else if (editor.state.selection.empty && !editor.isActive('link'))
      editor.commands.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] })
    else chain.setLink({ href }).run()
  },
  caption: (editor, dialog) => {
    editor.commands.updateAttributes('table', { caption: dialog.querySelector('input')?.value.trim() ?? '' })
  },
  photo: (editor, dialog) => insert(editor, 'photo', chosenIn(dialog)[0]),
  gallery: (editor, dialog) => insert(editor, 'gallery', chosenIn(dialog).join(' ')),
  bulletin: (editor, dialog) => insert(editor, 'bulletin', chosenIn(dialog)[0]),
}

const chosenIn = (dialog: HTMLElement) =>
  [...dialog.querySelectorAll<HTMLInputElement>('input:checked')].map((input) => input.value)

function insert(editor: Editor, type: string, value: string | undefined): void {
  if (value)
    editor
      .chain()
      .focus()
      .insertContent([{ type, attrs: { value } }, { type: 'paragraph' }])
      .run()
}

/** Bulletins are searched while the person writes their name. */
function startSearch({ root, words, articleId }: Asking): void {
  const found = root.querySelector<HTMLElement>('[data-found]')
  const typed = root.querySelector<HTMLInputElement>('input[name=q]')
  if (!found || !typed) return
  typed.addEventListener('input', async () => {
    const asked = typed.value
    const address = `/magazine/articles/${articleId}/bulletins?q=${encodeURIComponent(asked)}`
    const answer = await fetch(address, { headers: { accept: 'application/json' } }).catch(() => null)
    const { bulletins } = answer?.ok
      ? ((await answer.json()) satisfies { bulletins: Bulletin[] })
      : { bulletins: [] }
    if (typed.value !== asked) return
    found.replaceChildren(...bulletins.map(choiceOf))
    if (bulletins.length === 0) found.textContent = words.none
  })
}

type Bulletin = { slug: string; title: string }

function choiceOf({ slug, title }: Bulletin): HTMLElement {
  const label = document.createElement('label')
  label.className = 'choice'
  const input = document.createElement('input')
  input.type = 'radio'
  input.name = 'bulletin'
  input.value = slug
  const words = document.createElement('span')
  words.textContent = title
  label.append(input, words)
  return label
}
