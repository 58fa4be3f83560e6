import { reasons } from '#secret-ballot/fault.ts'
import type { BrowserWords } from '../screens/words.ts'
import { Faulty } from './ask.ts'

/** One of our pages in the browser: where to send, what to say. */
export type Desk = {
  root: HTMLElement
  at: string
  worker: string
  csrf: string
  words: BrowserWords
}

/** The part of the page marked so, still hidden; null on other pages. */
export function deskIn(mark: string): Desk | null {
  const root = document.querySelector<HTMLElement>(`[data-${mark}]`)
  if (!root) return null
  const { at = '', worker = '', csrf = '' } = root.dataset
  const words: BrowserWords = JSON.parse(root.dataset.words ?? '{}')
  return { root, at, worker, csrf, words }
}

/** Shows the desk, once every button of it does what it says. */
export function ready({ root }: Desk): void {
  root.hidden = false
}

/** The one element of the desk marked so. */
export function part<E extends HTMLElement>({ root }: Desk, mark: string, kind: new () => E): E {
  const found = root.querySelector(`[data-${mark}]`)
  if (!(found instanceof kind)) throw new Error(`the page has no ${mark}`)
  return found
}

/** Says one thing in the line that is read out. */
export function say(desk: Desk, words: string): void {
  part(desk, 'said', HTMLElement).textContent = words
}

export function showProgress(desk: Desk, done: number, all: number): void {
  const bar = part(desk, 'bar', HTMLProgressElement)
  bar.hidden = done >= all
  bar.max = all
  bar.value = done
}

/** The view of this very page, as a program gets it. */
export async function viewHere<View>(): Promise<View> {
  const answer = await fetch(location.pathname, { headers: { accept: 'application/json' } })
  const view: View = await answer.json()
  return view
}

/** Sends a record; nothing of it names a press, so that no key is kept beside who sent it. */
export async function send(desk: Desk, path: string, body: object): Promise<void> {
  const answer = await fetch(`${desk.at}/${path}`, {
    method: 'POST',
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      'x-csrf-token': desk.csrf,
    },
    body: JSON.stringify(body),
  })
  if (answer.ok) return
  const said: { reason?: string; fields?: Record<string, string> } = await answer.json().catch(() => ({}))
  throw new Refusal(Object.values(said.fields ?? {})[0] ?? said.reason ?? desk.words.lost)
}

class Refusal extends Error {}

/** Does one thing at a time; what goes wrong is said, and the button is there again. */
export function onPress(desk: Desk, button: HTMLButtonElement, work: () => Promise<void>): void {
  button.addEventListener('click', async () => {
    button.disabled = true
    try {
      await work()
    } catch (error) {
      showProgress(desk, 1, 1)
      say(desk, whyOf(desk, error))
    }
    button.disabled = false
  })
}

function whyOf({ words }: Desk, error: unknown): string {
  if (error instanceof Refusal) return error.message
  if (!(error instanceof Faulty)) return words.lost
  const reason = Object.keys(reasons).find((one) => one === error.message)
  return words.faults[reason ?? ''] ?? words.lost
}
