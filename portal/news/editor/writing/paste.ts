import type { Editor } from '@tiptap/core'
import type { IslandWords } from '../screens/ContentField.tsx'
import { send, textOf } from './send.ts'

type Pasting = { form: HTMLFormElement; words: IslandWords; tell: (sentence: string) => void }

/**
 * A paste from another program goes through the same cleaning as everything that is saved, and the writer is told what
 * was left out. Without the network the editor takes what it knows by itself.
 */
export function takesPaste(editor: Editor, event: ClipboardEvent, pasting: Pasting): boolean {
  const html = event.clipboardData?.getData('text/html') ?? ''
  if (html === '' || html.includes('data-pm-slice')) return false
  event.preventDefault()
  void pasteCleaned(editor, html, pasting)
  return true
}

async function pasteCleaned(editor: Editor, html: string, { form, words, tell }: Pasting): Promise<void> {
  const token = form.querySelector<HTMLInputElement>('input[name=_csrf]')?.value ?? ''
  const answer = await send(`${form.action}/paste`, { content: html, _csrf: token })
  if (answer.kind === 'bad') {
    tell(answer.why)
    return
  }
  const clean = answer.kind === 'done' ? textOf(answer.said, 'html') : withoutStyles(html)
  const dropped = answer.kind === 'done' ? textOf(answer.said, 'dropped') : ''
  editor.commands.insertContent(clean, { parseOptions: { preserveWhitespace: false } })
  tell(dropped ? words.dropped.replace('{what}', dropped) : words.pasted)
}

const withoutStyles = (html: string) => html.replace(/\sstyle\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, '')
