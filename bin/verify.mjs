// npm run --silent verify -- FILE|PAYLOAD [--trust=FOLDER] [--keys=keys.json]: what a paper's signatures prove; --help tells more.
import { runCommand } from './command.mjs'

await runCommand('verify')
