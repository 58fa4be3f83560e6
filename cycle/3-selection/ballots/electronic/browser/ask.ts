import type { Request as Question, Reply } from '#secret-ballot/worker.ts'

type Done = Exclude<Reply, { kind: 'progress' } | { kind: 'fault' }>

/** The archive's rules refused what was asked; the reason is a Vietnamese sentence's key. */
export class Faulty extends Error {}

/** Asks a worker of its own one thing, tells how far it is, and gives what came of it. */
export function ask(
  workerPath: string,
  question: Question,
  progress: (done: number, all: number) => void = () => {},
): Promise<Done> {
  const worker = new Worker(workerPath, { type: 'module' })
  return new Promise<Done>((resolve, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.kind === 'progress') progress(data.done, data.all)
      else if (data.kind === 'fault') reject(new Faulty(data.fault.reason))
      else resolve(data)
    })
    worker.postMessage(question)
  }).finally(() => worker.terminate())
}

/** The same where a text comes of it. */
export async function askText(
  workerPath: string,
  question: Question,
  progress?: (done: number, all: number) => void,
): Promise<string> {
  const reply = await ask(workerPath, question, progress)
  return reply.kind === 'text' ? reply.text : ''
}
