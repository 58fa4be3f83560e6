import { parentPort, workerData } from 'node:worker_threads'
import { faultIn, type Task } from '#secret-ballot/archive/task.ts'
import { openBooth } from '#secret-ballot/check-ballot.ts'
import { opensslGroup } from './openssl-group.ts'

// Checks one task after another for the thread that started this one.
const booth = openBooth(opensslGroup(), String(workerData.election), String(workerData.credentials))
parentPort?.on('message', (task: Task) => parentPort?.postMessage(faultIn(booth, task)))
