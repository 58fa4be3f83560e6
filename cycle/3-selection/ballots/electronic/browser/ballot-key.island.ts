import type { KeyPart } from '../browser.view.ts'
import { askText } from './ask.ts'
import { type Desk, deskIn, onPress, part, ready, say, send, showProgress, viewHere } from './desk.ts'

const desk = deskIn('key')
if (desk) void begin(desk)

async function begin(desk: Desk): Promise<void> {
  const view = await viewHere<KeyPart>()
  if (view.step === 'certificate') return beginNew(desk)
  onPress(desk, part(desk, 'send', HTMLButtonElement), async () => {
    const seed = part(desk, 'typed', HTMLInputElement).value.trim()
    if (!/^[1-9A-HJ-NP-Za-km-z]{22}$/.test(seed)) return say(desk, desk.words.badSeed)
    say(desk, desk.words.working)
    await (view.step ? doStep(desk, view, seed) : decrypt(desk, view, seed))
    location.reload()
  })
  ready(desk)
}

/** Step 1: a fresh phrase, shown once, and only its public half sent. */
function beginNew(desk: Desk): void {
  const button = part(desk, 'send', HTMLButtonElement)
  const kept = part(desk, 'kept', HTMLInputElement)
  const shown = part(desk, 'seed', HTMLOutputElement)
  onPress(desk, part(desk, 'make', HTMLButtonElement), async () => {
    shown.value = await askText(desk.worker, { kind: 'seed' })
    part(desk, 'kept-line', HTMLLabelElement).hidden = false
    say(desk, desk.words.keep)
  })
  kept.addEventListener('change', () => {
    button.disabled = !kept.checked || shown.value === ''
  })
  onPress(desk, button, async () => {
    say(desk, desk.words.working)
    const message = await askText(desk.worker, { kind: 'certificate', seed: shown.value })
    await send(desk, 'key', { step: 'certificate', message })
    location.reload()
  })
  ready(desk)
}

async function doStep(
  desk: Desk,
  { step, certificates, needed, vinput }: KeyPart,
  seed: string,
): Promise<void> {
  const question =
    step === 'polynomial'
      ? ({ kind: 'polynomial', seed, certificates, threshold: needed } as const)
      : ({ kind: 'voutput', seed, certificates, vinput } as const)
  await send(desk, 'key', { step, message: await askText(desk.worker, question) })
}

async function decrypt(desk: Desk, { share, decryptions }: KeyPart, seed: string): Promise<void> {
  say(desk, desk.words.decrypting)
  for (const { id, may, election, tally } of decryptions) {
    if (may.kind !== 'allowed') continue
    const question = { kind: 'decryption', seed, share, election, tally } as const
    const text = await askText(desk.worker, question, (done, all) => showProgress(desk, done, all))
    await send(desk, 'decryptions', { electionId: id, part: text })
  }
}
