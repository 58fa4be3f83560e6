import type { Editor } from '@tiptap/core'
import { commands } from './commands.ts'

/** Buttons over the text: pressed as the cursor stands, one place in the order of the keyboard, arrows between them. */
export function startToolbar(tools: HTMLElement, editor: Editor, ask: (name: string) => void): void {
  tools.hidden = false
  tools.addEventListener('click', (event) => {
    const does = buttonOf(event.target)?.dataset.does ?? ''
    const command = commands[does]
    if (command) command.run(editor)
    if (command) editor.commands.focus()
    else if (does) ask(does)
  })
  tools.addEventListener('keydown', (event) => moveFocus(event, tools, editor))
  const show = () => showState(tools, editor)
  editor.on('transaction', show)
  show()
}

const buttonOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLButtonElement>('button[data-does]') : null

function showState(tools: HTMLElement, editor: Editor): void {
  for (const group of tools.querySelectorAll<HTMLElement>('[data-inside]'))
    group.hidden = !editor.isActive(group.dataset.inside ?? '')
  for (const button of tools.querySelectorAll<HTMLButtonElement>('button[data-does]')) {
    const isOn = commands[button.dataset.does ?? '']?.isOn
    if (isOn) button.setAttribute('aria-pressed', String(isOn(editor)))
  }
  keepOneStop(tools)
}

/** One button is in the order of the keyboard: the one last used, or the first. */
function keepOneStop(tools: HTMLElement, wanted?: HTMLButtonElement): void {
  const buttons = shownButtons(tools)
  const stop = wanted ?? buttons.find((button) => button.tabIndex === 0) ?? buttons[0]
  for (const button of tools.querySelectorAll('button')) button.tabIndex = button === stop ? 0 : -1
}

function moveFocus(event: KeyboardEvent, tools: HTMLElement, editor: Editor): void {
  const buttons = shownButtons(tools)
  const held = buttonOf(event.target)
  const at = held ? buttons.indexOf(held) : 0
  const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }
  const to = steps[event.key]
  if (event.key === 'Escape') editor.commands.focus()
  else if (to === undefined) return
  else {
    const next = buttons.at(to % buttons.length)
    keepOneStop(tools, next)
    next?.focus()
  }
  event.preventDefault()
}

const shownButtons = (tools: HTMLElement) =>
  [...tools.querySelectorAll<HTMLButtonElement>('button[data-does]')].filter(
    (button) => button.offsetParent !== null,
  )
