/** Draws a run anew while it is going, so that nobody need load the page again. */
const pause = 1500

async function follow(): Promise<void> {
  const shown = document.querySelector<HTMLElement>('[data-run]')
  if (shown?.dataset.run !== 'going') return
  if (!document.hidden && !document.querySelector('dialog[open]')) await drawAnew(shown)
  setTimeout(follow, pause)
}

async function drawAnew(shown: HTMLElement): Promise<void> {
  try {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const fresh = page.querySelector<HTMLElement>('[data-run]')
    // The end is shown by a whole load: its buttons want the comforts of a page.
    if (fresh?.dataset.run !== 'going') return location.reload()
    for (const part of ['.notice', '#files', '#items']) {
      const [old, now] = [shown.querySelector(part), fresh.querySelector(part)]
      if (old && now) old.replaceWith(now)
    }
  } catch {
    // The next turn tries again.
  }
}

setTimeout(follow, pause)
