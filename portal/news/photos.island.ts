/** Choosing the point of a picture by a press, and sending photos one by one with their progress. */

function point(shown: HTMLElement): void {
  const photo = shown.closest('[data-photo]')
  const [x, y] = ['focalX', 'focalY'].map((name) => photo?.querySelector(`input[name=${name}]`))
  const cross = shown.querySelector('.photo-cross')
  if (!(x instanceof HTMLInputElement && y instanceof HTMLInputElement && cross)) return
  const draw = () => {
    cross.setAttribute('d', `M${share(x.value)} 0V100M0 ${share(y.value)}H100`)
    recut(shown, share(x.value), share(y.value))
  }
  shown.addEventListener('click', (event) => {
    const box = shown.getBoundingClientRect()
    x.value = percentOf(event.clientX - box.left, box.width)
    y.value = percentOf(event.clientY - box.top, box.height)
    x.dispatchEvent(new Event('input', { bubbles: true }))
    draw()
  })
  for (const field of [x, y]) field.addEventListener('input', draw)
}

const percentOf = (part: number, whole: number) =>
  String(Math.round(Math.min(1, Math.max(0, part / whole)) * 100))

const share = (typed: string) => Math.min(100, Math.max(0, Number(typed) || 0))

/** The cuts below follow the point, in the same tenths as the classes of the page. */
function recut(shown: HTMLElement, x: number, y: number): void {
  const cuts = shown.parentElement?.querySelectorAll('.photo-cuts img') ?? []
  for (const cut of cuts) {
    const shape = [...cut.classList].filter((name) => !name.startsWith('focal-'))
    cut.className = [
      ...shape,
      `focal-x-${Math.round(x / 10) * 10}`,
      `focal-y-${Math.round(y / 10) * 10}`,
    ].join(' ')
  }
}

type Sent = { ok: boolean; reason: string }

/** One photo in a request of its own, so that its progress is told and a bad one stops no other. */
function send(form: HTMLFormElement, file: File, told: (percent: number) => void): Promise<Sent> {
  const body = new FormData(form)
  body.delete('picture')
  body.set('picture', file)
  const request = new XMLHttpRequest()
  request.open('POST', form.action)
  request.setRequestHeader('accept', 'application/json')
  request.setRequestHeader('idempotency-key', crypto.randomUUID())
  request.upload.addEventListener('progress', (event) => told(Math.round((event.loaded / event.total) * 100)))
  return new Promise((tell) => {
    request.addEventListener('error', () => tell({ ok: false, reason: '' }))
    request.addEventListener('load', () =>
      tell({ ok: request.status < 300, reason: reasonIn(request.responseText) }),
    )
    request.send(body)
  })
}

function reasonIn(text: string): string {
  try {
    const { fields, reason } = JSON.parse(text)
    return Object.values(fields ?? {}).join(' ') || String(reason ?? '')
  } catch {
    return ''
  }
}

function drop(place: HTMLElement): void {
  const form = place.querySelector('form')
  const input = form?.querySelector<HTMLInputElement>('input[type=file]')
  if (!form || !input) return
  const list = document.createElement('ul')
  list.className = 'photo-sendings'
  list.setAttribute('role', 'status')
  const hint = document.createElement('p')
  hint.className = 'field-hint'
  hint.textContent = place.dataset.hint ?? ''
  form.after(hint, list)
  for (const kind of ['dragover', 'dragenter'])
    place.addEventListener(kind, (event) => {
      event.preventDefault()
      place.classList.add('photo-drop-over')
    })
  place.addEventListener('dragleave', () => place.classList.remove('photo-drop-over'))
  place.addEventListener('drop', (event) => {
    event.preventDefault()
    place.classList.remove('photo-drop-over')
    void sendAll(place, [...(event.dataTransfer?.files ?? [])])
  })
  form.addEventListener('submit', (event) => {
    const files = [...(input.files ?? [])]
    if (files.length < 2) return
    event.preventDefault()
    void sendAll(place, files)
  })
}

async function sendAll(place: HTMLElement, files: File[]): Promise<void> {
  const form = place.querySelector('form')
  const list = place.querySelector('.photo-sendings')
  if (!form || !list || files.length === 0) return
  let failed = 0
  for (const file of files) {
    const line = document.createElement('li')
    list.append(line)
    const say = (words: string | undefined, values: Record<string, string | number>) => {
      line.textContent = (words ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
    }
    const { name } = file
    const { ok, reason } = await send(form, file, (percent) => say(place.dataset.sending, { name, percent }))
    if (ok) say(place.dataset.sent, { name })
    else say(place.dataset.failed, { name, reason: reason || (place.dataset.broken ?? '') })
    if (!ok) failed += 1
  }
  if (failed === 0) location.reload()
}

for (const shown of document.querySelectorAll<HTMLElement>('[data-focal]')) point(shown)
for (const place of document.querySelectorAll<HTMLElement>('[data-photo-drop]')) drop(place)
