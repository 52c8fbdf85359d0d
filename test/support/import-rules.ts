import type { ICruiseOptions } from 'dependency-cruiser'

/** Who may import whom: see the README's tree. A stage never imports another stage. */
const stages = 'acquire|recognise|normalise|segment|extract|verify|record|link'

export const importRules: ICruiseOptions = {
  validate: true,
  ruleSet: {
    forbidden: [
      {
        name: 'no-cycle',
        severity: 'error',
        from: {},
        to: { circular: true },
      },
      {
        name: 'schemas-stand-alone',
        severity: 'error',
        from: { path: '^schemas/' },
        to: { path: '^(pipeline|test|corpus)/' },
      },
      {
        name: 'language-facts-stand-alone',
        comment: 'bangla/ imports nothing of ours but the names of modalities',
        severity: 'error',
        from: { path: '^pipeline/bangla/' },
        to: { path: '^(pipeline/(?!bangla/)|schemas/(?!action))' },
      },
      {
        name: 'registry-uses-schemas-and-days',
        severity: 'error',
        from: { path: '^pipeline/registry/' },
        to: { path: '^pipeline/(?!registry/|bangla/)' },
      },
      {
        name: 'document-uses-schemas-and-language',
        severity: 'error',
        from: { path: '^pipeline/document/' },
        to: { path: '^pipeline/(?!document/|bangla/)' },
      },
      {
        name: 'stage-not-to-stage',
        severity: 'error',
        from: { path: `^pipeline/(${stages})/` },
        to: {
          path: `^pipeline/(${stages}|store|run|show|score|commands)/`,
          pathNot: '^pipeline/$1/',
        },
      },
      {
        name: 'store-knows-shapes-only',
        severity: 'error',
        from: { path: '^pipeline/store/' },
        to: { path: '^pipeline/(?!store/|errors\\.ts)' },
      },
      {
        name: 'pure-core',
        comment: 'files, processes and the network belong to the edges',
        severity: 'error',
        from: {
          path: '^(schemas|pipeline/(bangla|registry|document|normalise|segment|extract/rules|verify|link|review))/',
        },
        to: { dependencyTypes: ['core'] },
      },
      {
        name: 'review-rules-use-schemas-and-language',
        severity: 'error',
        from: { path: '^pipeline/review/' },
        to: { path: '^(pipeline/(?!review/|bangla/)|review/)' },
      },
      {
        name: 'only-commands-know-the-web-app',
        severity: 'error',
        from: { path: '^pipeline/(?!commands/)' },
        to: { path: '^review/' },
      },
      {
        name: 'the-desk-knows-no-web',
        severity: 'error',
        from: { path: '^review/desk/' },
        to: { path: '^(review/(?!desk/)|node_modules/(fastify|@fastify)/)' },
      },
      {
        name: 'pages-know-shapes-and-rules-only',
        comment: 'what runs in the browser',
        severity: 'error',
        from: { path: '^review/pages/', pathNot: 'vite\\.config' },
        to: { path: '^(review/(?!pages/)|pipeline/(?!review/|bangla/))' },
      },
      {
        name: 'production-not-to-test',
        severity: 'error',
        from: { path: '^(pipeline|schemas|review)/' },
        to: { path: '^(test|corpus)/' },
      },
      {
        name: 'program-needs-no-package-for-developers',
        comment: 'a user has none of them; the pages are built before they are packed',
        severity: 'error',
        from: { path: '^(pipeline|schemas|review/(?!pages/))' },
        to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
      },
      {
        name: 'only-the-order-knows-stages',
        severity: 'error',
        from: {
          path: '^pipeline/(?!(pipeline|passage|library|cli)\\.ts)',
          pathNot: `^pipeline/(${stages}|run|score|commands)/`,
        },
        to: { path: `^pipeline/(${stages})/` },
      },
    ],
  },
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '^review/pages/dist/' },
  tsPreCompilationDeps: true,
  parser: 'swc',
  enhancedResolveOptions: {
    extensions: ['.ts', '.json'],
    exportsFields: ['exports'],
    conditionNames: ['import', 'node'],
  },
}
