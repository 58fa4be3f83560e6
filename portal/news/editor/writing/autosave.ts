import type { IslandWords } from '../screens/ContentField.tsx'
import { forget, keep } from './kept.ts'
import { type Answer, fieldsOf, send, textOf } from './send.ts'

type Saving = {
  form: HTMLFormElement
  articleId: string
  words: IslandWords
  tell: (sentence: string) => void
}

const quiet = 4000
const again = 15_000

/** Saves a while after the last key. What is not saved lies in the browser; a newer text of somebody else stops it. */
export function startAutosave({ form, articleId, words, tell }: Saving): void {
  let timer = 0
  let isStopped = false
  const later = (wait: number) => {
    window.clearTimeout(timer)
    if (!isStopped) timer = window.setTimeout(save, wait)
  }
  const save = async () => {
    const sent = fieldsOf(form)
    tell(words.saving)
    const answer = await send(`${form.action}/autosave`, sent)
    if (answer.kind === 'done') setVersion(form, textOf(answer.said, 'version'))
    if (answer.kind === 'done' && fieldsOf(form).content === sent.content) forget(articleId)
    isStopped = answer.kind === 'stale'
    tell(sentenceOf(answer, words))
    if (answer.kind === 'lost') later(again)
  }
  form.addEventListener('input', () => {
    keep(articleId, fieldsOf(form).content ?? '')
    later(quiet)
  })
  form.addEventListener('submit', () => {
    isStopped = true
    window.clearTimeout(timer)
  })
  window.addEventListener('online', () => later(0))
}

function sentenceOf(answer: Answer, words: IslandWords): string {
  if (answer.kind === 'done') return words.saved.replace('{at}', clock(new Date()))
  return answer.kind === 'bad' ? words.refused.replace('{why}', answer.why) : words[answer.kind]
}

/** Hours and minutes on the reader's clock. */
export function clock(at: Date): string {
  return at.toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' })
}

function setVersion(form: HTMLFormElement, version: string): void {
  const field = form.elements.namedItem('_version')
  if (field instanceof HTMLInputElement && version) field.value = version
}
