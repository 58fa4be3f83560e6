import { answer } from '#secret-ballot/worker.ts'

// The long sums of a ballot, away from the page so that it stays alive.
addEventListener('message', (event) => void answer(event.data, (reply) => postMessage(reply)))
