import type { Editor } from '@tiptap/core'
import type { Remark } from '../checks/remark.ts'
import type { IslandWords } from '../screens/ContentField.tsx'
import { fieldsOf, send } from './send.ts'

type Live = { panel: HTMLElement; form: HTMLFormElement; editor: Editor; words: IslandWords }

const quiet = 2500

/** Has the item read anew a while after the last key; a remark leads to its place in the text. */
export function startRemarks(live: Live): void {
  const { panel, form, editor } = live
  let timer = 0
  const look = async () => {
    const answer = await send(`${form.action}/remarks`, fieldsOf(form))
    if (answer.kind === 'done' && isSaid(answer.said)) show(live, answer.said.remarks)
  }
  form.addEventListener('input', () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(look, quiet)
  })
  panel.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-piece]') : null
    if (!link) return
    event.preventDefault()
    goTo(editor, Number(link.dataset.piece))
  })
}

const isSaid = (said: unknown): said is { remarks: Remark[] } =>
  typeof said === 'object' && said !== null && 'remarks' in said && Array.isArray(said.remarks)

function show({ panel, form, words }: Live, remarks: Remark[]): void {
  const list = panel.querySelector('ul')
  const count = panel.querySelector('[data-count]')
  list?.replaceChildren(...remarks.map((remark) => lineOf(remark, form, words)))
  const sentence = remarks.length > 0 ? words.remarks.replace('{n}', String(remarks.length)) : words.noRemarks
  if (count && count.textContent !== sentence) count.textContent = sentence
}

function lineOf(
  { severity, at, what, todo }: Remark,
  form: HTMLFormElement,
  words: IslandWords,
): HTMLElement {
  const line = document.createElement('li')
  line.className = `remark remark-${severity}`
  const name = element('strong', words[severity])
  const link = element('a', words.goTo)
  if ('piece' in at) link.dataset.piece = String(at.piece)
  link.setAttribute('href', 'field' in at ? `#${form.id}-${at.field}` : 'photoId' in at ? '#photos' : '#text')
  line.append(name, ' ', element('span', what), ' ', element('span', todo), ' ', link)
  return line
}

function element(tag: string, words: string): HTMLElement {
  const made = document.createElement(tag)
  made.textContent = words
  return made
}

/** Puts the cursor into the n-th piece of the text and brings it into view. */
function goTo(editor: Editor, piece: number): void {
  const { doc } = editor.state
  let at = 0
  for (let n = 0; n < Math.min(piece, doc.childCount - 1); n += 1) at += doc.child(n).nodeSize
  editor
    .chain()
    .focus(at + 1)
    .scrollIntoView()
    .run()
}
