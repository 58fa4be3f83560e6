import { mapPath, writeLawMap } from '#tests/law-map/law-map.ts'

writeLawMap()
console.log(mapPath)
