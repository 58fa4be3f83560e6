import type { CodesPart } from '../browser.view.ts'
import { ask } from './ask.ts'
import { type Desk, deskIn, onPress, part, ready, say, send, viewHere } from './desk.ts'

const desk = deskIn('codes')
if (desk) void begin(desk)

type Slip = { name: string; code: string }

async function begin(desk: Desk): Promise<void> {
  const view = await viewHere<CodesPart>()
  const buttons = (['print', 'download', 'send'] as const).map((mark) => part(desk, mark, HTMLButtonElement))
  const [print, download, hand] = buttons
  let slips: Slip[] = []
  let lists: string[] = []
  onPress(desk, part(desk, 'make', HTMLButtonElement), async () => {
    say(desk, desk.words.working)
    const reply = await ask(desk.worker, {
      kind: 'credentials',
      count: view.voters.length,
      elections: view.elections,
    })
    if (reply.kind !== 'credentials') return
    lists = reply.lists
    slips = view.voters.map((name, i) => ({ name, code: reply.credentials[i] ?? '' }))
    showSlips(desk, slips)
    if (print && download) print.disabled = download.disabled = false
    say(desk, desk.words.saved)
  })
  const taken = () => {
    if (hand) hand.disabled = false
  }
  print?.addEventListener('click', () => {
    window.print()
    taken()
  })
  download?.addEventListener('click', () => {
    save(desk, slips)
    taken()
  })
  if (hand)
    onPress(desk, hand, async () => {
      await send(desk, 'codes', { lists })
      location.reload()
    })
  ready(desk)
}

function showSlips(desk: Desk, slips: Slip[]): void {
  const rows = slips.map(({ name, code }) => {
    const row = document.createElement('tr')
    for (const text of [name, code]) row.insertCell().textContent = text
    return row
  })
  part(desk, 'slips', HTMLTableSectionElement).replaceChildren(...rows)
}

function save(desk: Desk, slips: Slip[]): void {
  const text = slips.map(({ name, code }) => `${name}\t${code}`).join('\r\n')
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([`\ufeff${text}\r\n`], { type: 'text/plain' }))
  link.download = `${desk.words.codesFor}.txt`
  link.click()
  URL.revokeObjectURL(link.href)
}
