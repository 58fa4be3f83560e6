/** How many lines a request would have computed; longer ones go through `npm run score`. */
export function cellsIn(input: unknown): number {
  const columns = Object.keys(Object(at(input, 'columns'))).length
  const criteria = countIn(at(at(input, 'scale'), 'criteria'))
  const agencies = at(input, 'agencies')
  return criteria * (Array.isArray(agencies) ? agencies.length : 0) * Math.max(1, columns)
}

const at = (input: unknown, name: string): unknown =>
  typeof input === 'object' && input !== null ? Reflect.get(input, name) : undefined

function countIn(criteria: unknown): number {
  if (!Array.isArray(criteria)) return 0
  return criteria.reduce((sum: number, one: unknown) => sum + 1 + countIn(at(one, 'children')), 0)
}
