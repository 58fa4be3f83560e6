import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { aBodyYear, aCollective, aPerson, aYear } from '#law/kernel/samples.ts'
import { inProject } from '#plumbing/root.ts'
import { assessmentSchema } from './answer.schema.ts'
import { assessSubject } from './assessment.ts'
import { formats, formatText } from './formats.ts'
import { nearest } from './nearest.ts'

const question = { year: 2024, receivedOn: '2024-12-31' }

/** What is wrong with a subject, `path: sentence` each. */
function wrongWith(input: unknown): string[] {
  const assessed = assessSubject(input, question)
  return assessed.ok ? [] : assessed.wrong.map((one) => `${one.path}: ${one.sentence}`)
}

const person = (fields: object) => ({ kind: 'individual', id: 'a', ...fields })
const year = (fields: object) => person({ years: [{ year: 2024, ...fields }] })
const body = (fields: object) => ({ kind: 'collective', id: 'b', ...fields })
const bodyYear = (fields: object) => body({ years: [{ year: 2024, ...fields }] })
const aDay = 'phải là ngày có thật, viết YYYY-MM-DD, ví dụ 2024-12-31'
const award = { award: 'labourOrder3', route: 'regular', decidedOn: '2020-05-01' }
const work = { title: 'x', kind: 'initiative', reach: 'ministry', recognisedOn: '2024-05-01' }

describe('a subject that cannot be taken says where and why', () => {
  it.each<[string, unknown, string[]]>([
    ['a number', 7, [': phải là một nhóm mục {…}']],
    ['null', null, [': phải là một nhóm mục {…}']],
    ['a list', [], [': phải là một nhóm mục {…}']],
    ['a text', 'x', [': phải là một nhóm mục {…}']],
    ['nothing in it', {}, ['kind: thiếu mục này']],
    ['no kind', { id: 'a' }, ['kind: thiếu mục này']],
    ['an unknown kind', { kind: 'nguoi', id: 'a' }, ['kind: phải là individual, collective hoặc household']],
    ['no id', { kind: 'individual' }, ['id: thiếu mục này']],
    ['an empty id', person({ id: '' }), ['id: không được để trống']],
    ['an id that is a number', person({ id: 3 }), ['id: phải là chữ, đặt trong ngoặc kép']],
    ['a name that is null', person({ name: null }), ['name: phải là chữ, đặt trong ngoặc kép']],
    ['a name without end', person({ name: 'x'.repeat(501) }), ['name: dài quá 500 ký tự']],
    ['a misspelt field', year({ ratng: 'good' }), ['years[0].ratng: không có mục này; có phải “rating”?']],
    [
      'a field in other letters',
      year({ Rating: 'good' }),
      ['years[0].Rating: không có mục này; có phải “rating”?'],
    ],
    ['a field like nothing', year({ zzzzzzzzz: 1 }), ['years[0].zzzzzzzzz: không có mục này']],
    [
      'two unknown fields',
      person({ yeers: [], foo12345: 1 }),
      ['yeers: không có mục này; có phải “years”?', 'foo12345: không có mục này'],
    ],
    [
      'a field of every object',
      JSON.parse('{"kind":"individual","id":"a","__proto__":{"id":1}}'),
      ['__proto__: không có mục này'],
    ],
    [
      'a misspelt rating',
      year({ rating: 'exelent' }),
      ['years[0].rating: không có “exelent”; có phải “excellent”?'],
    ],
    [
      'a rating like none',
      year({ rating: 'xuất sắc' }),
      ['years[0].rating: chỉ nhận: excellent, good, completed, notCompleted'],
    ],
    [
      'a rating that is null',
      year({ rating: null }),
      ['years[0].rating: chỉ nhận: excellent, good, completed, notCompleted'],
    ],
    ['a year as text', person({ years: [{ year: '2024' }] }), ['years[0].year: phải là số']],
    ['a year with a fraction', person({ years: [{ year: 2024.5 }] }), ['years[0].year: phải là số nguyên']],
    [
      'a year too early',
      person({ years: [{ year: 1944 }] }),
      ['years[0].year: phải là số nguyên từ 1945 đến 2100'],
    ],
    ['a year without its year', person({ years: [{}] }), ['years[0].year: thiếu mục này']],
    ['years that are no list', person({ years: {} }), ['years: phải là danh sách […]']],
    ['a year that is null', person({ years: [null] }), ['years[0]: phải là một nhóm mục {…}']],
    [
      'a year twice',
      person({ years: [{ year: 2024 }, { year: 2023 }, { year: 2024 }] }),
      ['years[2].year: năm 2024 đã ghi ở mục trước'],
    ],
    [
      'too many years',
      person({ years: Array.from({ length: 81 }, (_, at) => ({ year: 1945 + at })) }),
      ['years: nhiều quá 80 mục'],
    ],
    [
      'a flag among the titles of a person',
      year({ titles: ['governmentFlag'] }),
      [
        'years[0].titles[0]: chỉ nhận: nationalFighter, ministryFighter, armyFighter, policeFighter, grassrootsFighter, advancedWorker, advancedSoldier, advancedLabourer',
      ],
    ],
    ['thirteen months', year({ monthsInUnit: 13 }), ['years[0].monthsInUnit: phải là số nguyên từ 0 đến 12']],
    [
      'fewer than no days away',
      year({ absentDays: -1 }),
      ['years[0].absentDays: phải là số nguyên từ 0 đến 366'],
    ],
    ['an entry that is a word', year({ entered: 'yes' }), ['years[0].entered: phải là true hoặc false']],
    ['a share above all', year({ passPercent: 100.1 }), ['years[0].passPercent: phải là số từ 0 đến 100']],
    [
      'more good than passed',
      year({ passPercent: 80, goodPercent: 81 }),
      ['years[0].goodPercent: lớn hơn phần trăm đạt yêu cầu'],
    ],
    ['a course without result', year({ study: { months: 3 } }), ['years[0].study.result: thiếu mục này']],
    ['a day that does not exist', person({ recruitedOn: '2023-02-30' }), [`recruitedOn: ${aDay}`]],
    ['29 February of a common year', person({ recruitedOn: '2023-02-29' }), [`recruitedOn: ${aDay}`]],
    ['a day written the Vietnamese way', person({ recruitedOn: '01/02/2023' }), [`recruitedOn: ${aDay}`]],
    ['a day with an hour', person({ recruitedOn: '2023-02-01T00:00:00Z' }), [`recruitedOn: ${aDay}`]],
    [
      'a day as a number',
      person({ recruitedOn: 20230201 }),
      ['recruitedOn: phải là chữ, đặt trong ngoặc kép'],
    ],
    [
      'left before coming',
      person({ servedFrom: '2010-01-01', servedTo: '2009-12-31' }),
      ['servedTo: ngày này trước ngày bắt đầu'],
    ],
    [
      'a hard place left before coming',
      person({ hardship: [{ from: '2010-01-01', to: '2009-01-01' }] }),
      ['hardship[0].to: ngày này trước ngày bắt đầu'],
    ],
    [
      'a hard place without its last day',
      person({ hardship: [{ from: '2010-01-01' }] }),
      ['hardship[0].to: thiếu mục này'],
    ],
    [
      'an unknown award',
      person({ awards: [{ ...award, award: 'labourOrder' }] }),
      ['awards[0].award: không có “labourOrder”; có phải “labourOrder1”?'],
    ],
    [
      'an award like none',
      person({ awards: [{ ...award, award: 'huân chương' }] }),
      ['awards[0].award: không phải mã đã có'],
    ],
    [
      'an award without its day',
      person({ awards: [{ award: 'labourOrder3', route: 'regular' }] }),
      ['awards[0].decidedOn: thiếu mục này'],
    ],
    [
      'an award whose period ends first',
      person({ awards: [{ ...award, from: '2020-01-01', to: '2019-12-31' }] }),
      ['awards[0].to: ngày này trước ngày bắt đầu'],
    ],
    [
      'an award decided before its period',
      person({ awards: [{ ...award, from: '2020-06-01' }] }),
      ['awards[0].decidedOn: ngày này trước ngày bắt đầu'],
    ],
    [
      'a work of unknown reach',
      person({ works: [{ ...work, reach: 'world' }] }),
      ['works[0].reach: chỉ nhận: grassroots, formation, ministry, national'],
    ],
    [
      'a discipline that ends first',
      person({ disciplines: [{ kind: 'warning', from: '2024-02-01', to: '2024-01-31' }] }),
      ['disciplines[0].to: ngày này trước ngày bắt đầu'],
    ],
    [
      'a post that ends first',
      person({ posts: [{ title: 'x', from: '2024-02-01', to: '2024-01-31' }] }),
      ['posts[0].to: ngày này trước ngày bắt đầu'],
    ],
    [
      'a matter concluded before it began',
      person({
        matters: [{ kind: 'complaint', from: '2024-02-01', concludedOn: '2024-01-31' }],
      }),
      ['matters[0].concludedOn: ngày này trước ngày bắt đầu'],
    ],
    [
      'a list known backwards',
      person({ known: { works: { from: 2020, to: 2010 } } }),
      ['known.works.to: năm này trước năm bắt đầu'],
    ],
    [
      'an unknown list',
      person({ known: { awardz: null } }),
      ['known.awardz: không có mục này; có phải “awards”?'],
    ],
    [
      'a person with a level of unit',
      person({ topFormation: true }),
      ['topFormation: mục này chỉ dùng cho tập thể (collective)'],
    ],
    [
      'a household with works',
      { kind: 'household', id: 'h', works: [] },
      ['works: mục này chỉ dùng cho cá nhân (individual)'],
    ],
    [
      'a collective with disciplines',
      body({ disciplines: [] }),
      ['disciplines: mục này chỉ dùng cho cá nhân (individual)'],
    ],
    [
      'a collective with a rating of discipline',
      bodyYear({ leads: null }),
      ['years[0].leads: không có mục này'],
    ],
    [
      'dissolved before it was formed',
      body({ formedOn: '2020-01-01', dissolvedOn: '2019-01-01' }),
      ['dissolvedOn: ngày này trước ngày bắt đầu'],
    ],
    [
      'more people than the strength',
      bodyYear({ strength: 10, completed: 11, advanced: 10, fighters: 12 }),
      ['years[0].completed: lớn hơn quân số 10', 'years[0].fighters: lớn hơn quân số 10'],
    ],
    [
      'a rank of nought',
      bodyYear({ clusterRank: 0 }),
      ['years[0].clusterRank: phải là số nguyên từ 1 đến 10000'],
    ],
    ['a misspelt level', body({ level: 'batallion' }), ['level: không có “batallion”; có phải “battalion”?']],
  ])('%s', (_case, input, expected) => {
    expect(wrongWith(input)).toEqual(expected)
  })

  it.each<[string, unknown]>([
    ['of whom nothing is known', { kind: 'individual', id: 'a' }],
    ['who is ordinary', aPerson({ years: [aYear(2023), aYear(2024)] })],
    ['whose last days are open', person({ servedTo: null, hardship: [{ from: '2010-01-01', to: null }] })],
    ['that is a collective', aCollective({ years: [aBodyYear(2024)] })],
    [
      'that is a household',
      { kind: 'household', id: 'h', years: [{ year: 2024, titles: ['culturalFamily'] }] },
    ],
    ['on 29 February of a leap year', person({ recruitedOn: '2024-02-29' })],
  ])('a subject %s is taken, and its answers keep their form', (_case, input) => {
    const assessed = assessSubject(input, question)
    expect(assessed.ok && assessmentSchema.safeParse(assessed.assessment).error).toBe(undefined)
  })
})

describe('the formats', () => {
  it.each(Object.keys(formats))('%s in docs is made from the code as it is', (name) => {
    expect(readFileSync(inProject('docs', 'formats', name), 'utf8')).toBe(formatText(name))
  })

  it.each([
    ['ratng', 'rating'],
    ['Rating', 'rating'],
    ['tiltes', 'titles'],
    ['xyz', null],
    ['', null],
    ['rtaing', 'rating'],
    [`rating${'x'.repeat(60)}`, null],
  ])('the name nearest to “%s”', (typed, expected) => {
    expect(nearest(typed, ['rating', 'titles', 'entered'])).toBe(expected)
  })
})
