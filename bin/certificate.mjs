// npm run --silent certificate -- PAYLOAD --keys=keys.json: what the QR of a certificate proves; --help tells more.
import { runCommand } from './command.mjs'

await runCommand('certificate')
