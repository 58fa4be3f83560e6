// npm run --silent score -- FILE: points, places and bands of a file of criteria and figures; --help tells more.
import { runCommand } from './command.mjs'

await runCommand('score')
