import { Editor } from '@tiptap/core'
import type { IslandWords } from './screens/ContentField.tsx'
import { clock, startAutosave } from './writing/autosave.ts'
import { startDialogs } from './writing/dialogs.ts'
import { forget, keptOf } from './writing/kept.ts'
import { takesPaste } from './writing/paste.ts'
import { pieces, type Shown } from './writing/pieces.ts'
import { startRemarks } from './writing/remarks.ts'
import { startToolbar } from './writing/toolbar.ts'

/** Makes the plain field a page one writes on; the field goes on holding what will be sent. */

type Parts = {
  frame: HTMLElement
  form: HTMLFormElement
  source: HTMLTextAreaElement
  page: HTMLElement
  words: IslandWords
  articleId: string
  tell: (sentence: string) => void
}

function start(frame: HTMLElement): void {
  const source = frame.querySelector('textarea')
  const page = frame.querySelector<HTMLElement>('[data-page]')
  const tools = frame.querySelector<HTMLElement>('[data-tools]')
  const said = frame.querySelector('[data-said]')
  const dialogs = document.querySelector<HTMLElement>('[data-dialogs]')
  if (!source?.form || !page || !tools || !said || !dialogs) return
  const words: IslandWords = JSON.parse(frame.dataset.words ?? '{}')
  const parts: Parts = {
    ...{ frame, form: source.form, source, page, words, articleId: frame.dataset.article ?? '' },
    tell: (sentence) => {
      said.textContent = sentence
    },
  }
  const editor = editorOn(parts, photosIn(dialogs))
  frame.classList.add('editor-ready')
  const ask = startDialogs({ root: dialogs, editor, words, articleId: parts.articleId })
  startToolbar(tools, editor, ask)
  startKeys(page, tools, ask)
  startAutosave(parts)
  const panel = document.querySelector<HTMLElement>('[data-remarks]')
  if (panel) startRemarks({ panel, form: parts.form, editor, words })
  offerKept(parts, editor)
}

function editorOn(parts: Parts, photos: Map<string, Shown>): Editor {
  const { page, source, form, words, tell } = parts
  const editor: Editor = new Editor({
    element: page,
    extensions: pieces({ words, photos }),
    content: source.value,
    injectCSS: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': page.dataset.label ?? '',
        'aria-describedby': source.getAttribute('aria-describedby') ?? '',
      },
      // Before the editor parses it: parsing would try the styles of the other program.
      handleDOMEvents: { paste: (_view, event) => takesPaste(editor, event, { form, words, tell }) },
    },
    onUpdate: () => {
      source.value = editor.getHTML()
      source.dispatchEvent(new Event('input', { bubbles: true }))
    },
  })
  for (const label of source.labels) label.addEventListener('click', () => editor.commands.focus())
  return editor
}

function photosIn(dialogs: HTMLElement): Map<string, Shown> {
  const choices = [...dialogs.querySelectorAll<HTMLInputElement>('[data-dialog=photo] input[name=photo]')]
  return new Map(
    choices.map((choice) => [
      choice.value,
      {
        source: choice.parentElement?.querySelector('img')?.src ?? '',
        caption: choice.dataset.caption ?? '',
      },
    ]),
  )
}

/** Nobody is caught in the text: Escape leads to the buttons. */
function startKeys(page: HTMLElement, tools: HTMLElement, ask: (name: string) => void): void {
  page.addEventListener('keydown', (event) => {
    const isLink = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
    const isOut = event.key === 'Escape' || (event.key === 'F10' && event.altKey)
    if (isLink) ask('link')
    if (isOut) tools.querySelector<HTMLButtonElement>('button[tabindex="0"]')?.focus()
    if (isLink || isOut) event.preventDefault()
  })
}

/** What an earlier visit could not save is offered, and never put in by itself. */
function offerKept({ frame, articleId, source, words }: Parts, editor: Editor): void {
  const kept = keptOf(articleId)
  const offer = frame.querySelector<HTMLElement>('[data-kept]')
  const sentence = frame.querySelector('[data-kept-words]')
  if (!kept || !offer || !sentence || kept.content === source.value) return
  sentence.textContent = words.kept.replace('{at}', clock(new Date(kept.at)))
  offer.hidden = false
  offer.addEventListener('click', (event) => {
    const does = event.target instanceof HTMLElement ? event.target.dataset.does : undefined
    if (!does) return
    if (does === 'restore') editor.commands.setContent(kept.content, { emitUpdate: true })
    else forget(articleId)
    offer.hidden = true
    editor.commands.focus()
  })
}

for (const frame of document.querySelectorAll<HTMLElement>('[data-editor]')) start(frame)
