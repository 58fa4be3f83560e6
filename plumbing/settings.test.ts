import { describe, expect, it } from 'vitest'
import { inProject } from './root.ts'
import { BadSetting, readSettings } from './settings.ts'

describe('the settings of the program', () => {
  it('has a value for each when none is given', () => {
    expect(readSettings({})).toEqual({
      host: '127.0.0.1',
      port: 8080,
      publicUrl: null,
      databaseUrl: null,
      dataDir: inProject('var'),
      trustProxy: false,
      uploadLimit: 20 * 1024 * 1024,
      sessionHours: 12,
      languageDefault: 'vi',
      timestampUrl: null,
      trustDir: inProject('var', 'trust'),
      mail: null,
      mediaLimit: 300_000_000,
      seal: null,
    })
  })

  it('knows the token of the seal and where trusted certificates lie', () => {
    const given = {
      SEAL_MODULE: '/usr/lib/token.so',
      SEAL_TOKEN: 'con-dau',
      SEAL_KEY: 'a1b2',
      DATA_DIR: 'var/x',
    }
    expect(readSettings(given)).toMatchObject({
      seal: { module: '/usr/lib/token.so', label: 'con-dau', keyId: 'a1b2' },
      trustDir: inProject('var', 'x', 'trust'),
    })
  })

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['TIMESTAMP_URL', 'tsa.example.vn'],
    ['SEAL_KEY', 'a1b'],
    ['PUBLIC_URL', 'thidua.example.vn'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['TRUST_PROXY', 'perhaps'],
    ['UPLOAD_LIMIT_MB', '0'],
    ['SESSION_HOURS', '1.5'],
    ['LANGUAGE_DEFAULT', 'fr'],
  ])('names %s when it is %s', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(BadSetting)
    expect(() => readSettings({ [name]: value })).toThrow(name)
  })

  it('never repeats the password of the database', () => {
    expect(() => readSettings({ DATABASE_URL: 'http://u:geheim@h/d' })).not.toThrow('geheim')
  })

  it('takes an empty value as not given', () => {
    expect(readSettings({ PORT: '', PUBLIC_URL: ' ' }).port).toBe(8080)
  })

  it('drops the slash at the end of the public address', () => {
    expect(readSettings({ PUBLIC_URL: 'https://thidua.example.vn/' }).publicUrl).toBe(
      'https://thidua.example.vn',
    )
  })
})
