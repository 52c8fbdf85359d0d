import { once } from 'node:events'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { post } from '../../pipeline/deliver/webhooks/post.ts'

/** Of nobody but itself: made for this test with openssl, and of no other use. */
const key = `-----BEGIN PRIVATE KEY-----
MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQDlQAPgrLpKJaFW
OiohPpckpI97GD8SQnu90T5skfObASYug57EIwndkIAGG+/3V99lGg7BqXd+2KIK
WmlMOQ6+zG1tDlB4M5eVLpYrm/1ZCu5vLUxDHM8zqU4Ba2wpAyhb75Nqoa1teMue
g1rv6R0TZHxONIur1AC2wyH6cRNudori09yK1dfV7JV48m02RGqT5k9P9NRbEsDE
VPV+jGnpjzJzPi8zc1iADa6DhQG2qH4udzNP/qFCQGPKfmhoqYLoc77Yy2JVTKzC
OkmmIDsm3DlEw4NawEeY6fJ6moNgYpkSDY4neyvDtpHEjElTkvoirCKHPc5twhfR
/5IN8gKBAgMBAAECggEAAJsuhMbG0Cj2OrVuagEBqA4wgW+HL3/iFnacou+bXJYb
EQgrey1fCoPmF24LO0Tolq/kE65u/hSUpXDyApU2NQ+yvIqLRgLClGQc75+q2AmO
UhhanA+nUMWyYBCrRsFRrIrkgZriFnjOwVwWTq2tKaFsQ+OBw4oXguQ0SAE0yefb
I+u2M0aDSGhgInHgQy8WfbbUdGTRRnobiad9JOuh1+K8b8A7/uNBnoggIjys9M0M
oRT1t8BCKQ5Ytzp3F/YDbxQo8XYIRwxR6poDLBIVr2S7ytN43HE9JCLNECZ2cZT9
IY9NgoPpCXW1g7zboZSkNXuWcqtGGlnEDwuWYxXAGQKBgQD0UZeEhlVuWiNlfGjC
VNHwnB3PFTBO9K+eK2YhJuusJ4k57eWUw1w1R6qC6ysrZerqaG+e8iSaQS7poMDi
76gN3w9EXTU0bqCKPYKaNSnCWePceExuZb7pQZzxMEIkjRSTY+x63mHz/qcvuDuR
9EDYue5etBHQ5PXEYWJ7wQTTOQKBgQDwNfx1FvXkhdTR88gVhoIJfqom5J83WKY0
3HqrHM41c9tE7XzsvSbySm4g5zxv3SKgsMkHlzFhFZ3o2SVg5V2yNSQvNYN75K6G
uEf+G1UCV8UPdhWsoKchlpn12hh2ZVjo/HYKA3oGiM4soxAYKcwxmUyrv2S1w5c3
V8a8TRfBiQKBgDGPM3sQfNfrtO5rNBznc8apBGrzU19QxycAirEC4h+DzZRQq5dn
oZa1OONhrNoazHJMSQgm+kHIIyoFD9t43dAihUhK1/YQ0sP4AjwhuJzR+yTHyklC
nl1Wj+1k6qXbcGcNh/TMk3YZG/TUHFFZCKZt4OqZAFwtdaUmVAHif4YRAoGBANqG
8o3+/mIQUoVSNxNGE+TZY6gQUrxCHKp4bexfP0WnibISL5Ubm2POzJOIahYGYis3
yRrrtBNzW/3qFjQpVez6pVmBYIWEjDWpTm1gphyEhpTDQ4KRgJpw7M2ZxKlpF9KV
YjlH4moxaQd4rPqeg9IXeYXBj7hAIMBLTVQe+l6pAoGBALSLfs86rGaMSv5CLM/P
jIQyR0YEjCWBgyxiFZ6nYcSpGbddlL8vSLeeaGLxcbzvi8kwX1oIcwhhDKm/hmld
4uDqt3hxTxa+XYgh0ed6XzBxFDxsTUo9ufB9+GMOpyuMDk85ic7g0isqInEH1vjg
TpBW+7i1nugfcCm1qtIEyPek
-----END PRIVATE KEY-----
`
const cert = `-----BEGIN CERTIFICATE-----
MIIDCzCCAfOgAwIBAgIUX6P3Apk2HqXDqI7ZtAmPv1DG8TYwDQYJKoZIhvcNAQEL
BQAwFDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyMjIyMjg1MloYDzIxMjYx
MDI5MjIyODUyWjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwggEiMA0GCSqGSIb3DQEB
AQUAA4IBDwAwggEKAoIBAQDlQAPgrLpKJaFWOiohPpckpI97GD8SQnu90T5skfOb
ASYug57EIwndkIAGG+/3V99lGg7BqXd+2KIKWmlMOQ6+zG1tDlB4M5eVLpYrm/1Z
Cu5vLUxDHM8zqU4Ba2wpAyhb75Nqoa1teMueg1rv6R0TZHxONIur1AC2wyH6cRNu
dori09yK1dfV7JV48m02RGqT5k9P9NRbEsDEVPV+jGnpjzJzPi8zc1iADa6DhQG2
qH4udzNP/qFCQGPKfmhoqYLoc77Yy2JVTKzCOkmmIDsm3DlEw4NawEeY6fJ6moNg
YpkSDY4neyvDtpHEjElTkvoirCKHPc5twhfR/5IN8gKBAgMBAAGjUzBRMB0GA1Ud
DgQWBBStad0ec1EcOfRdW2VTX577HtvxIjAfBgNVHSMEGDAWgBStad0ec1EcOfRd
W2VTX577HtvxIjAPBgNVHRMBAf8EBTADAQH/MA0GCSqGSIb3DQEBCwUAA4IBAQCh
yb9Pzr80YktLrgNc3M/5WhQsYgDp+loS4+mhC77a1qrDmihRAsqr2kl5LAyjjdnw
3QOonSHQRgsQOPgqjtXMtkLJ4lSDXjRf+n2h7DZpda3YUuDoY9I5HB+gl8WbfcWi
/FdiMj60eCIqYy3tdVXi+FdIv6XCBedv+ciec9xZgtdFjjFeodea/vYZ+6UzpFvz
4wKyQDxwwUazcgtjrqSn3VAorfS/VFqo0Zd+Zc8Kwwh2qK0D3POJ8SXRB+ZBOD8F
pFth7TGIMTxgmZuO/iabxfYw7JQ5ShPRJaHh3xvifG5VtFBQH7yxF0S7vurF+J00
t8YaS8YmF+EUokzphXyI
-----END CERTIFICATE-----
`

test('a certificate that nobody vouches for is refused: nothing is sent', async () => {
  let asked = 0
  const server = createServer({ key, cert }, (_, response) => {
    asked += 1
    response.end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const { status, text } = await post(
    `https://127.0.0.1:${port}/`,
    '{}',
    {},
    new Set(['127.0.0.1']),
  )
  server.close()
  expect(status).toBeNull()
  expect(text).toMatch(/self-signed certificate/)
  expect(asked).toBe(0)
})
