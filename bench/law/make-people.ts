import { makeCrowd } from './people.ts'

makeCrowd(Number(process.argv[2] ?? 1_000_000))
