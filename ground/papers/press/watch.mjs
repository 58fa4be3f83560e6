// Ends the press that takes too much memory, or whose program is gone, also in the middle of a setting.
import { workerData } from 'node:worker_threads'

const parent = process.ppid
const most = workerData.megabytes * 2 ** 20

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
  // The one signal that tells the program why.
  if (process.memoryUsage.rss() > most) process.kill(process.pid, 'SIGUSR2')
}, 100)
