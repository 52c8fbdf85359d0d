import { lookup as resolve, type LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Addresses inside the office's own network: a receiver there must be allowed by name, or anybody could send us there. */
export const isPrivate = (address: string): boolean =>
  !ipaddr.isValid(address) || ipaddr.process(address).range() !== 'unicast'

/** Why a connection is refused. */
export class PrivateAddress extends Error {}

/**
 * Look names up for one connection, and refuse those that lead inside. What is connected to is what was looked at: a
 * name that changes its address between the two gains nothing.
 */
export const guardedLookup =
  (allowed: ReadonlySet<string>): LookupFunction =>
  (name, options, done) => {
    resolve(name, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return done(error, '', 0)
      const inside = addresses.find(({ address }) => isPrivate(address))
      if (inside !== undefined && !allowed.has(name.toLowerCase()))
        return done(refusal(name, inside), '', 0)
      const [first] = addresses
      if (options.all === true) return done(null, addresses)
      return done(null, first?.address ?? '', first?.family ?? 4)
    })
  }

const refusal = (name: string, { address }: LookupAddress): PrivateAddress =>
  new PrivateAddress(
    `${name} leads to ${address}, inside a private network: start with --allow-host ${name} if that is meant`,
  )

/** Why a URL is none that we send to; null for a good one. */
export function badUrl(url: string, allowed: ReadonlySet<string>): string | null {
  if (!URL.canParse(url)) return 'expected an address such as https://portal.gov.bd/hook'
  const { protocol, hostname, username, password } = new URL(url)
  const name = hostname.replaceAll(/^\[|\]$/gu, '').toLowerCase()
  const isAllowed = allowed.has(name)
  if (protocol !== 'https:' && !(protocol === 'http:' && isAllowed))
    return 'expected https:// (http:// only for hosts that --allow-host names)'
  if (username !== '' || password !== '') return 'expected an address without name and password'
  if (ipaddr.isValid(name) && isPrivate(name) && !isAllowed)
    return `${name} is inside a private network: start with --allow-host ${name} if that is meant`
  return null
}
