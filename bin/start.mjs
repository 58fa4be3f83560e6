// npm start: installs, builds and runs the program. `npm start -- --empty` begins without the example season.
import { dirname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const needed = [20, 19]
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(`Cần Node ${needed.join('.')} trở lên, máy này có ${process.versions.node}.`)
  console.error(`(Node ${needed.join('.')} or newer is needed, this is ${process.versions.node}.)`)
  process.exit(1)
}

const unknown = process.argv.slice(2).filter((word) => word !== '--empty')
if (unknown.length > 0) {
  console.error(`Không hiểu “${unknown.join(' ')}”; chỉ có --empty. · Only --empty is understood.`)
  process.exit(1)
}

const root = dirname(dirname(fileURLToPath(import.meta.url)))
process.chdir(root)
const { install } = await import('./install.mjs')
await install(root, { development: false })

const { buildAll } = await import('./build.mjs')
const server = await buildAll(root)

process.setSourceMapsEnabled(true)
const { boot } = await import(pathToFileURL(server).href)
await boot({ empty: process.argv.includes('--empty') })
