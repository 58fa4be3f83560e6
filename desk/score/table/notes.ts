import { t } from '#plumbing/language.ts'
import { type Table, type TableLine, withBelow } from './table.schema.ts'

// Fields that are computed with, or only say where a table comes from.
const read = [
  ...[
    'schema',
    'id',
    'titleVi',
    'organisation',
    'documentNumber',
    'documentDate',
    'kind',
    'source',
    'wording',
  ],
  ...[
    'methods',
    'groups',
    'criteria',
    'bonus',
    'penalty',
    'tieBreak',
    'workedByUs',
    'quantitative',
    'columns',
  ],
]

/** What of the table is words: nothing is computed from it, people judge. */
export function notesOf(table: Table): string[] {
  const lines = (table.criteria ?? []).flatMap(withBelow)
  return [
    ...Object.keys(table)
      .filter(
        (field) => !read.includes(field) && !(field === 'scale' && typeof table.scale?.base === 'number'),
      )
      .map((field) => t('{field}: là lời văn, không tính; người có trách nhiệm xem xét.', { field })),
    ...lines.flatMap(noteOfLine),
    ...(table.tieBreak ?? [])
      .filter((words) => words !== 'bỏ phiếu')
      .map((words, at) => t('tie{at}: “{words}” là một con số phải ghi riêng.', { at: at + 1, words })),
    ...(table.penalty ?? []).flatMap((one) =>
      'alsoExcludesFromAwards' in one
        ? [t('{code}: còn loại khỏi xét khen thưởng; hội đồng xem xét.', { code: one.code })]
        : [],
    ),
  ]
}

function noteOfLine({ code, method, gate, note }: TableLine): string[] {
  const flag = method?.type === 'flag' ? [method.when, method.alsoWhen].filter(Boolean).join('; ') : ''
  const ratio =
    method?.type === 'ratio' && method.numerator ? `${method.numerator} / ${method.denominator ?? ''}` : ''
  const doubt = method?.type === 'steps' && typeof method.ambiguity === 'string' ? method.ambiguity : ''
  return [
    ...(flag ? [t('{code}: trả lời có khi: {words}.', { code, words: flag })] : []),
    ...(ratio ? [t('{code}: ghi số thực hiện và số kế hoạch theo: {words}.', { code, words: ratio })] : []),
    ...(doubt ? [t('{code}: văn bản để ngỏ: {words}.', { code, words: doubt })] : []),
    ...(typeof note === 'string' ? [t('{code}: lưu ý: {words}.', { code, words: note })] : []),
    ...(gate ? [t('{code}: phải có đủ: {words}.', { code, words: gate.requires.join('; ') })] : []),
  ]
}
