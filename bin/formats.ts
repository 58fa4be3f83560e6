import { mkdirSync, writeFileSync } from 'node:fs'
import { formats, formatText } from '#desk/assess/formats.ts'
import { scoreFormats, scoreFormatText } from '#desk/score/formats.ts'
import { inProject } from '#plumbing/root.ts'

mkdirSync(inProject('docs', 'formats'), { recursive: true })
for (const name of Object.keys(formats)) writeFileSync(inProject('docs', 'formats', name), formatText(name))
for (const name of Object.keys(scoreFormats))
  writeFileSync(inProject('docs', 'formats', name), scoreFormatText(name))
