/** Saves a draft a moment after the last key; somebody else's newer version stops it and is told. */
const quiet = 2500

function start(frame: HTMLElement) {
  const form = frame.querySelector('form')
  if (!form) return
  let timer = 0
  let saved = typedIn(form)
  let isStopped = false
  const save = async () => {
    const now = typedIn(form)
    if (isStopped || now === saved) return
    const answer = await send(form, now)
    if (answer.kind === 'saved') {
      hidden(form, '_version').value = String(answer.version)
      saved = now
    }
    isStopped = answer.kind === 'stale'
    tell(frame, answer.kind)
    if (answer.kind === 'lost' || (answer.kind === 'saved' && typedIn(form) !== now)) wait(quiet * 2)
  }
  const wait = (time: number) => {
    window.clearTimeout(timer)
    timer = window.setTimeout(save, time)
  }
  form.addEventListener('input', () => wait(quiet))
  form.addEventListener('submit', () => {
    isStopped = true
    window.clearTimeout(timer)
  })
}

/** What the person typed, without the form's own fields, as it is sent. */
function typedIn(form: HTMLFormElement): string {
  const typed = [...new FormData(form)].filter(([name]) => !name.startsWith('_'))
  return JSON.stringify(Object.fromEntries(typed))
}

type Answer = { kind: 'saved'; version: number } | { kind: 'stale' | 'lost' | 'unread' }

async function send(form: HTMLFormElement, typed: string): Promise<Answer> {
  const headers = {
    accept: 'application/json',
    'content-type': 'application/json',
    'idempotency-key': crypto.randomUUID(),
    'x-csrf-token': hidden(form, '_csrf').value,
  }
  const body = JSON.stringify({ ...JSON.parse(typed), _version: hidden(form, '_version').value })
  try {
    const answer = await fetch(form.action, { method: 'POST', headers, body })
    if (answer.status === 409 || answer.status === 403 || answer.status === 404) return { kind: 'stale' }
    if (answer.status === 422) return { kind: 'unread' }
    const said = await answer.json()
    if (answer.ok && typeof said.version === 'number') return { kind: 'saved', version: said.version }
    return { kind: 'lost' }
  } catch {
    return { kind: 'lost' }
  }
}

function hidden(form: HTMLFormElement, name: string): HTMLInputElement {
  const found = form.elements.namedItem(name)
  if (!(found instanceof HTMLInputElement)) throw new Error(`no field ${name}`)
  return found
}

function tell(frame: HTMLElement, kind: Answer['kind']) {
  const line = frame.querySelector('[data-draft-said]')
  if (!line) return
  const at = new Date().toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' })
  const { saved, stale, offline, unread } = frame.dataset
  const sentences = { saved, stale, lost: offline, unread }
  line.textContent = (sentences[kind] ?? '').replace('{at}', at)
}

for (const frame of document.querySelectorAll<HTMLElement>('[data-draft]')) start(frame)
