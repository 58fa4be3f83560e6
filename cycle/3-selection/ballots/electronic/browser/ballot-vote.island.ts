import { trackerOf } from '#secret-ballot/ballot.ts'
import { readCredential } from '#secret-ballot/credential.ts'
import type { Choice } from '#secret-ballot/make-ballot.ts'
import type { VotingPart } from '../browser.view.ts'
import { askText } from './ask.ts'
import { type Desk, deskIn, onPress, part, ready, say, send, showProgress, viewHere } from './desk.ts'

const desk = deskIn('vote')
if (desk) begin(desk)

function begin(desk: Desk): void {
  onPress(desk, part(desk, 'send', HTMLButtonElement), async () => {
    const code = part(desk, 'code', HTMLInputElement)
    const credential = readCredential(code.value)
    const missing = [...desk.root.querySelectorAll('fieldset')].filter((one) => chosenIn(one) === null)
    if (missing.length > 0) {
      missing[0]?.querySelector('input')?.focus()
      return say(desk, desk.words.unchosen.replace('{count}', String(missing.length)))
    }
    if (credential === null) {
      code.focus()
      return say(desk, desk.words.badCode)
    }
    await cast(desk, credential)
    code.value = ''
    for (const radio of desk.root.querySelectorAll<HTMLInputElement>('input[type=radio]'))
      radio.checked = false
  })
  ready(desk)
}

/** All ballots are made before the first is sent, so that a wrong code sends none. */
async function cast(desk: Desk, credential: string): Promise<void> {
  const { elections } = await viewHere<VotingPart>()
  const all = elections.reduce((sum, one) => sum + one.nominees.length, 0)
  say(desk, desk.words.hiding)
  const ballots: { electionId: string; ballot: string }[] = []
  let before = 0
  for (const { id, text, nominees } of elections) {
    const question = { kind: 'ballot', election: text, credential, choices: choicesFor(desk, id) } as const
    const ballot = await askText(desk.worker, question, (done) => showProgress(desk, before + done, all))
    ballots.push({ electionId: id, ballot })
    before += nominees.length
  }
  say(desk, desk.words.sending)
  for (const one of ballots) await send(desk, 'ballots', one)
  say(desk, desk.words.cast)
  showTrackers(
    desk,
    ballots.map((one) => trackerOf(one.ballot)),
  )
}

function choicesFor({ root }: Desk, electionId: string): Choice[] {
  const cases = [...root.querySelectorAll<HTMLElement>(`[data-election="${electionId}"]`)]
  return cases
    .toSorted((a, b) => Number(a.dataset.place) - Number(b.dataset.place))
    .map((one) => chosenIn(one) ?? 'blank')
}

function chosenIn(group: Element): Choice | null {
  const value = group.querySelector<HTMLInputElement>('input:checked')?.value
  return value === 'yes' || value === 'no' || value === 'blank' ? value : null
}

function showTrackers(desk: Desk, trackers: string[]): void {
  const items = trackers.map((tracker) => {
    const item = document.createElement('li')
    const code = document.createElement('code')
    code.textContent = tracker
    item.append(code)
    return item
  })
  part(desk, 'trackers', HTMLUListElement).replaceChildren(...items)
}
