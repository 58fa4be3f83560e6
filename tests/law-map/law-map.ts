import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { collectiveStandards, householdStandards, personStandards } from '#law/answer/standards.ts'
import { catalogue } from '#law/awards/catalogue.ts'
import type { Instrument } from '#law/texts/instrument.ts'
import { instruments } from '#law/texts/instruments.ts'
import { projectRoot } from '#plumbing/root.ts'
import type { Clause } from './clause.ts'
import { clauses2003 } from './clauses-2003.ts'
import { clauses2024 } from './clauses-2024.ts'

export const mapPath = join(projectRoot, 'docs', 'law-map.md')

/** Where each place of the register is cited: `number place` → files. */
export function citedPlaces(): Map<string, string[]> {
  const places = new Map<string, string[]>()
  for (const path of citingFiles()) {
    const text = readFileSync(join(projectRoot, path), 'utf8')
    for (const [, number, place] of text.matchAll(/\bcite\(\s*'([^']+)',\s*'([^']+)',?\s*\)/g)) {
      const key = `${number} ${place}`
      const files = places.get(key) ?? []
      if (!files.includes(path)) places.set(key, [...files, path])
    }
  }
  return places
}

const houses = ['law', 'ground', 'cycle', 'desk']

function citingFiles(): string[] {
  return houses
    .flatMap((house) =>
      readdirSync(join(projectRoot, house), { recursive: true, encoding: 'utf8' }).map(
        (path) => `${house}/${path}`,
      ),
    )
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .sort()
}

/** The whole map, as it must stand in docs/law-map.md. */
export function lawMap(): string {
  return [
    '# Bản đồ luật',
    '',
    'Tệp này được làm từ mã nguồn bằng `npm run law-map`; đừng sửa tay. Nó cho biết mỗi chỗ trong văn bản được dẫn ở tệp nào, mỗi khen thưởng có những tiêu chuẩn nào, và điều nào của hai sổ tay luật không được viết thành mã, vì sao.',
    '',
    'Made from the code by `npm run law-map`: where each cited place stands, which standards each award has, and which clauses of the two handbooks are not encoded, and why.',
    '',
    ...placesPart(),
    ...awardsPart(),
    ...clausesPart('Điều của sổ tay từ 2024', clauses2024),
    ...clausesPart('Điều của sổ tay trước 2024', clauses2003),
  ].join('\n')
}

function placesPart(): string[] {
  const cited = citedPlaces()
  const register: [string, Instrument][] = Object.entries(instruments)
  return [
    '## Chỗ được dẫn',
    '',
    ...register.flatMap(([number, instrument]) => [
      `### ${number} · ${instrument.title}`,
      '',
      ...(instrument.note ? [instrument.note, ''] : []),
      '| Chỗ | Đã đọc thế nào | Dẫn ở |',
      '|---|---|---|',
      ...Object.entries(instrument.places).map(
        ([place, read]) =>
          `| ${place} | ${read} | ${(cited.get(`${number} ${place}`) ?? []).map(code).join(', ')} |`,
      ),
      '',
    ]),
  ]
}

function awardsPart(): string[] {
  const standards = [...personStandards, ...collectiveStandards, ...householdStandards]
  return [
    '## Tiêu chuẩn của từng khen thưởng',
    '',
    'Mỗi dòng: mục trong sổ tay, người nhận, loại hình, và các quãng ngày có phiên bản riêng (lớp quy định: ngày đầu).',
    '',
    '| Mã | Tên | Mục sổ tay | Người nhận · loại hình | Phiên bản |',
    '|---|---|---|---|---|',
    ...catalogue.map((award) => {
      const own = standards.filter((one) => one.award === award.code)
      const routes = own.map((one) => `${one.recipient} · ${one.route}`).join('<br>')
      const versions = own
        .map((one) =>
          Object.entries(one.versions)
            .map(
              ([layer, all]) =>
                `${layer}: ${all.map((version: { from: string }) => version.from).join(', ')}`,
            )
            .join('; '),
        )
        .join('<br>')
      return `| \`${award.code}\` | ${award.name} | ${award.handbook.join(', ')} | ${routes} | ${versions} |`
    }),
    '',
  ]
}

function clausesPart(heading: string, clauses: Clause[]): string[] {
  return [
    `## ${heading}`,
    '',
    '| Điều | Nội dung | Ở đâu, hoặc vì sao không |',
    '|---|---|---|',
    ...clauses.map(
      (one) =>
        `| ${one.id} | ${one.says} | ${one.why ? `Không viết: ${one.why}` : one.in.map(code).join(', ')} |`,
    ),
    '',
  ]
}

const code = (path: string) => `\`${path}\``

/** Writes the map. */
export function writeLawMap(): void {
  writeFileSync(mapPath, lawMap())
}
