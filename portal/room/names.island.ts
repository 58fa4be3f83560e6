/** Offers the topics and authors there are while one types; without scripts the field is a plain one. */

const wait = 150

function offer(box: HTMLElement): void {
  const input = box.querySelector('input')
  const source = box.dataset.names
  if (!input || !source) return
  const list = document.createElement('datalist')
  list.id = `${input.id}-offers`
  box.append(list)
  input.setAttribute('list', list.id)
  let timer = 0
  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => fill(input, list, source), wait)
  })
}

/** The browser matches a whole field: what stands before the last comma goes before each offer. */
async function fill(input: HTMLInputElement, list: HTMLDataListElement, source: string): Promise<void> {
  const typed = input.value
  const before = typed.slice(0, typed.lastIndexOf(',') + 1)
  const last = typed.slice(before.length).trim()
  if (last === '') return list.replaceChildren()
  const names = await namesFrom(`${source}?q=${encodeURIComponent(last)}`)
  if (input.value !== typed) return
  list.replaceChildren(...names.map((name) => new Option('', `${before}${before ? ' ' : ''}${name}`)))
}

async function namesFrom(address: string): Promise<string[]> {
  const answer = await fetch(address, { headers: { accept: 'application/json' } }).catch(() => null)
  if (!answer?.ok) return []
  const { names }: { names: unknown } = await answer.json()
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : []
}

for (const box of document.querySelectorAll<HTMLElement>('[data-names]')) offer(box)
