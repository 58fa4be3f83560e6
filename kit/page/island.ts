/** Small comforts for plain forms: one press sends once, nothing typed is lost by accident, a confirm is a dialog. */

const dirty = new Set<HTMLFormElement>()

function guard(form: HTMLFormElement): void {
  form.addEventListener('input', () => dirty.add(form))
  form.addEventListener('submit', () => {
    dirty.delete(form)
    setTimeout(() => hold(form), 0)
  })
}

/** After the event, so that the pressed button is still sent. */
function hold(form: HTMLFormElement): void {
  for (const button of form.querySelectorAll<HTMLButtonElement>('button[type=submit]:not([hidden])')) {
    button.dataset.words = button.textContent ?? ''
    button.disabled = true
    button.textContent = form.dataset.sending ?? button.dataset.words
  }
}

/** A page fetched back from the browser's memory must be usable again. */
function release(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-words]')) {
    button.disabled = false
    button.textContent = button.dataset.words ?? ''
    delete button.dataset.words
  }
}

function confirmInDialog(step: HTMLDetailsElement): void {
  const form = step.closest('form')
  const inside = step.querySelector('.confirm-step')
  const summary = step.querySelector('summary')
  if (!form || !inside || !summary) return
  const dialog = document.createElement('dialog')
  dialog.className = 'dialog'
  const cancel = document.createElement('button')
  cancel.type = 'button'
  cancel.className = 'button button-quiet'
  cancel.textContent = step.dataset.cancel ?? ''
  cancel.addEventListener('click', () => dialog.close())
  dialog.append(inside)
  inside.append(cancel)
  step.after(dialog)
  summary.addEventListener('click', (event) => {
    event.preventDefault()
    if (form.reportValidity()) dialog.showModal()
  })
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

function fieldOf(event: Event): Field | null {
  const at = event.target
  const isField =
    at instanceof HTMLInputElement || at instanceof HTMLSelectElement || at instanceof HTMLTextAreaElement
  return isField ? at : null
}

/** What the browser would say in its own tongue is said in the reader's. */
function sayWhy(event: Event): void {
  const field = fieldOf(event)
  const words = field?.form?.dataset
  if (!field || !words || field.validity.customError) return
  field.setCustomValidity((field.validity.valueMissing ? words.missing : words.mistyped) ?? '')
}

/** A menu closes on Escape and on a press elsewhere. */
function closeMenus(except: EventTarget | null): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
    if (!(except instanceof Node && menu.contains(except))) menu.open = false
  }
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-guard]')) guard(form)
for (const step of document.querySelectorAll<HTMLDetailsElement>('details[data-confirm]'))
  confirmInDialog(step)
document.querySelector<HTMLElement>('[data-focus]')?.focus()
document.addEventListener('invalid', sayWhy, true)
for (const kind of ['input', 'change'])
  document.addEventListener(kind, (event) => fieldOf(event)?.setCustomValidity(''))
document.addEventListener('click', (event) => closeMenus(event.target))
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  const menu = document.activeElement?.closest<HTMLDetailsElement>('details.menu[open]')
  closeMenus(null)
  menu?.querySelector('summary')?.focus()
})
window.addEventListener('pageshow', release)
window.addEventListener('beforeunload', (event) => {
  if (dirty.size > 0) event.preventDefault()
})
