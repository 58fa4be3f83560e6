import { mapPath, writeLawMap } from './law-map/law-map.ts'

writeLawMap()
console.log(mapPath)
