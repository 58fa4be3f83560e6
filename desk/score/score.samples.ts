import type { SentAgency, SentScale, SentScoring } from './scoring.schema.ts'

/** The ordinary file: two lines of fifty points, two agencies. */
export function aScoring(more: Partial<Record<keyof SentScoring, unknown>> = {}) {
  return { format: 'scoring/1', scale: aScale(), agencies: [anAgency('a'), anAgency('b')], ...more }
}

export function aScale(more: Partial<Record<keyof SentScale, unknown>> = {}) {
  return {
    title: 'Bảng thử',
    criteria: [
      { code: '1', title: 'Chỉ tiêu', points: 50, method: { type: 'ratio' } },
      { code: '2', title: 'Nề nếp', points: 50 },
    ],
    ...more,
  }
}

export function anAgency(id: string, more: Partial<Record<keyof SentAgency, unknown>> = {}) {
  return { id, name: `Cơ quan ${id}`, values: { '1': 9, '1:plan': 10, '2': '40' }, ...more }
}
