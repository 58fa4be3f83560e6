// Runs in a process of its own with little memory and few rights: a task and a file come in, an answer and a file go out.
import { work } from './work.ts'

const parts: Buffer[] = []
for await (const part of process.stdin) parts.push(part)
const all = Buffer.concat(parts)
const length = all.readUInt32LE(0)
const task = JSON.parse(all.toString('utf8', 4, 4 + length))
const { bytes, ...said } = await work(all.subarray(4 + length), task)
const head = Buffer.from(JSON.stringify(said), 'utf8')
const size = Buffer.alloc(4)
size.writeUInt32LE(head.length)
process.stdout.write(Buffer.concat([size, head, bytes ?? Buffer.alloc(0)]))
