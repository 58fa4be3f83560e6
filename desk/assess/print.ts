import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Writes, and waits while whoever reads us is slower than we are. */
export async function print(to: Writable, text: string): Promise<void> {
  if (!to.write(text)) await once(to, 'drain')
}
