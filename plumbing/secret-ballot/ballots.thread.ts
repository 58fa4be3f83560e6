import { parentPort, workerData } from 'node:worker_threads'
import { checkBallot, openBooth } from '#secret-ballot/check-ballot.ts'
import { opensslGroup } from './openssl-group.ts'

// Checks ballots one after another for the thread that started this one.
const booth = openBooth(opensslGroup(), String(workerData.election), String(workerData.credentials))
parentPort?.on('message', (ballot: unknown) => parentPort?.postMessage(checkBallot(booth, String(ballot))))
