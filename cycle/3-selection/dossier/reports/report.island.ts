/** Saves the report a moment after the last key; somebody else's newer version stops it and is told. */
const quiet = 2500

function start(frame: HTMLElement) {
  const form = frame.querySelector('form')
  const words = form?.querySelector('textarea')
  if (!form || !words) return
  let timer = 0
  let saved = words.value
  let isStopped = false
  const save = async () => {
    const now = words.value
    if (isStopped || now === saved) return
    const answer = await send(form, { words: now, version: version(form).value })
    if (answer.kind === 'saved') {
      version(form).value = String(answer.version)
      saved = now
    }
    isStopped = answer.kind === 'stale'
    tell(frame, answer.kind)
    if (answer.kind === 'lost' || words.value !== now) timer = window.setTimeout(save, quiet * 2)
  }
  words.addEventListener('input', () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(save, quiet)
  })
  form.addEventListener('submit', () => {
    isStopped = true
    window.clearTimeout(timer)
  })
}

type Answer = { kind: 'saved'; version: number } | { kind: 'stale' } | { kind: 'lost' }

async function send(form: HTMLFormElement, typed: { words: string; version: string }): Promise<Answer> {
  const headers = {
    accept: 'application/json',
    'content-type': 'application/json',
    'idempotency-key': crypto.randomUUID(),
    'x-csrf-token': field(form, '_csrf').value,
  }
  const body = JSON.stringify({ words: typed.words, _version: typed.version })
  try {
    const answer = await fetch(form.action, { method: 'POST', headers, body })
    if (answer.status === 409 || answer.status === 403 || answer.status === 404) return { kind: 'stale' }
    const said = await answer.json()
    return answer.ok && typeof said.version === 'number'
      ? { kind: 'saved', version: said.version }
      : { kind: 'lost' }
  } catch {
    return { kind: 'lost' }
  }
}

function field(form: HTMLFormElement, name: string): HTMLInputElement {
  const found = form.elements.namedItem(name)
  if (!(found instanceof HTMLInputElement)) throw new Error(`no field ${name}`)
  return found
}

const version = (form: HTMLFormElement) => field(form, '_version')

function tell(frame: HTMLElement, kind: Answer['kind']) {
  const line = frame.querySelector('[data-report-said]')
  if (!line) return
  const at = new Date().toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' })
  const sentences = { saved: frame.dataset.saved, stale: frame.dataset.stale, lost: frame.dataset.offline }
  line.textContent = (sentences[kind] ?? '').replace('{at}', at)
}

for (const frame of document.querySelectorAll<HTMLElement>('[data-report]')) start(frame)
