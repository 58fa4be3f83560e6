import { search } from './proof/work.ts'

/** While a reader types, their machine does the small work that a flood of machines could not afford. */

type Puzzle = { challenge: string; bits: number }

const slice = 400
const patience = 20_000

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-challenge], [data-challenge] form'))
  start(form)

function start(form: HTMLFormElement) {
  const address = form.closest<HTMLElement>('[data-challenge]')?.dataset.challenge
  const field = form.elements.namedItem('work')
  if (!address || !(field instanceof HTMLInputElement)) return
  let work: Promise<void> | null = null
  let isSending = false
  const begin = () => {
    work ??= solve(address).then((found) => {
      field.value = found
    })
    return work
  }
  form.addEventListener('input', begin, { once: true })
  form.addEventListener('submit', (event) => {
    if (isSending || field.value) return hold(form)
    event.preventDefault()
    isSending = true
    hold(form)
    void Promise.race([begin().catch(() => {}), wait(patience)]).then(() => form.submit())
  })
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted) return
    field.value = ''
    work = null
    isSending = false
    release(form)
    form.addEventListener('input', begin, { once: true })
  })
}

async function solve(address: string): Promise<string> {
  const answer = await fetch(address, { headers: { accept: 'application/json' } })
  const puzzle: Puzzle = await answer.json()
  let from = 0
  for (;;) {
    const until = performance.now() + 12
    do {
      const found = search({ ...puzzle, from, most: slice })
      if (found !== null) return `${puzzle.challenge}.${found}`
      from += slice
    } while (performance.now() < until)
    await wait(4)
  }
}

const wait = (milliseconds: number) => new Promise<void>((go) => setTimeout(go, milliseconds))

/** After the event, so that the pressed button is still sent. */
function hold(form: HTMLFormElement) {
  setTimeout(() => {
    for (const button of buttonsOf(form)) button.disabled = true
  }, 0)
}

function release(form: HTMLFormElement) {
  for (const button of buttonsOf(form)) button.disabled = false
}

const buttonsOf = (form: HTMLFormElement) => form.querySelectorAll<HTMLButtonElement>('button[type=submit]')
