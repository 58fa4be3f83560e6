// npm run --silent assess -- FILE: what the law says of every subject of a file; --help tells more.
import { runCommand } from './command.mjs'

await runCommand('assess')
