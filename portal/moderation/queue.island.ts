/** The keys of the moderators' queue: the same plain forms, without reaching for the mouse. */

const kept = 'queue-place'
const cases = [...document.querySelectorAll<HTMLElement>('[data-case]')]
let place = -1

function look(at: number) {
  if (cases.length === 0) return
  place = Math.max(0, Math.min(cases.length - 1, at))
  const found = cases[place]
  found?.focus({ preventScroll: true })
  found?.scrollIntoView({ block: 'nearest' })
}

/** After a decision the list moves up: the next comment stands where this one stood. */
function remember() {
  sessionStorage.setItem(kept, String(place))
}

function approve() {
  const form = cases[place]?.querySelector<HTMLFormElement>('[data-approve] form')
  if (!form) return
  remember()
  form.requestSubmit()
}

function openReasons() {
  const fold = cases[place]?.querySelector<HTMLDetailsElement>('[data-refuse] details')
  if (!fold) return
  remember()
  fold.open = true
  fold.querySelector<HTMLElement>('select')?.focus()
}

function tick() {
  const box = cases[place]?.querySelector<HTMLInputElement>('input[name=id]')
  if (box) box.checked = !box.checked
}

function help() {
  const fold = document.querySelector<HTMLDetailsElement>('[data-keys] details')
  if (fold) fold.open = !fold.open
}

const keys: Record<string, () => void> = {
  j: () => look(place + 1),
  k: () => look(place - 1),
  a: approve,
  r: openReasons,
  x: tick,
  '?': help,
}

function isTyping(at: EventTarget | null): boolean {
  return at instanceof HTMLElement && at.closest('input:not([type=checkbox]), textarea, select') !== null
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
  const deed = keys[event.key]
  if (!deed) return
  event.preventDefault()
  deed()
})
for (const [n, one] of cases.entries())
  one.addEventListener('focusin', () => {
    place = n
  })
const before = sessionStorage.getItem(kept)
sessionStorage.removeItem(kept)
if (before !== null && document.querySelector('[data-focus]') === null) look(Number(before))
