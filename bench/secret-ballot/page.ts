import { answer, type Request } from '#secret-ballot/worker.ts'

// What a page's worker does, as an island would have it.
addEventListener('message', (event: MessageEvent<Request>) => {
  void answer(event.data, (reply) => postMessage(reply))
})
