// npm run --silent sign -- FILE.pdf --p12=KEY.p12: signs a PDF on the signer's own machine; --help tells more.
import { runCommand } from './command.mjs'

await runCommand('sign')
