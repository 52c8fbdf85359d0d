import { z } from 'zod'

/** reviewer: settles actions · publisher: also publishes and withdraws · operator: accounts, files, activity. */
export const Role = z.enum(['reviewer', 'publisher', 'operator'])
export type Role = z.infer<typeof Role>

/** Long enough for the OWASP ASVS (2.1.1); no rule about signs, which makes passwords worse. */
export const Password = z.string().min(12).max(128)

export const Login = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._-]{1,39}$/)

export const Credentials = z.object({ login: Login, password: z.string().min(1).max(128) })

/** With a link of one use. */
export const FirstPassword = z.object({ token: z.string().min(20).max(200), password: Password })

/** With the link of the console: the first operator. */
export const FirstOperator = FirstPassword.extend({
  login: Login,
  name: z.string().trim().min(1).max(100),
})

export const ChangedPassword = z.object({ old: z.string().min(1).max(128), password: Password })

export const NewPerson = z.object({
  login: Login,
  name: z.string().trim().min(1).max(100),
  roles: z.array(Role).min(1),
})
export const ChangedPerson = z.object({
  name: z.string().trim().min(1).max(100),
  roles: z.array(Role).min(1),
  isActive: z.boolean(),
})
