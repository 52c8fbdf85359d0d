import { describe, expect, test } from 'vitest'
import { badUrl, isPrivate } from '../../pipeline/deliver/webhooks/addresses.ts'
import { post } from '../../pipeline/deliver/webhooks/post.ts'

describe('inside a private network are', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '0.0.0.0',
    '100.64.0.1',
    '255.255.255.255',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    '::ffff:127.0.0.1',
    '64:ff9b::a00:1',
    'not an address',
  ])('%s', (address) => {
    expect(isPrivate(address)).toBe(true)
  })
})

test.each(['103.48.16.1', '8.8.8.8', '2606:4700::1111'])('%s is not', (address) => {
  expect(isPrivate(address)).toBe(false)
})

const allowed = new Set(['portal.office', '10.0.0.5'])

test.each(['https://portal.gov.bd/hook', 'http://portal.office/hook', 'https://10.0.0.5/hook'])(
  '%s may be sent to',
  (url) => {
    expect(badUrl(url, allowed)).toBeNull()
  },
)

test.each([
  ['http://portal.gov.bd/hook', /expected https/],
  ['ftp://portal.gov.bd/', /expected https/],
  ['file:///etc/passwd', /expected https/],
  ['https://user:secret@portal.gov.bd/', /without name and password/],
  ['https://169.254.169.254/latest/meta-data', /private network/],
  ['https://[::1]/', /private network/],
  ['https://0x7f.1/', /private network/],
  ['https://2130706433/', /private network/],
  ['portal', /expected an address/],
])('%s may not: %s', (url, expected) => {
  expect(badUrl(url, allowed)).toMatch(expected)
})

test('a name that leads inside is refused when it is connected to', async () => {
  const { status, text } = await post('https://localhost:1/', '{}', {}, new Set())
  expect(status).toBeNull()
  expect(text).toMatch(/localhost leads to .* private network/)
})
