import { ReglamentError } from './errors.ts';

/** What of the repository's `package.json` goes into that of the package. */
export interface RepositoryManifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

/** The compiled sources import a library that who installs the package would not get. */
export class PackageDependencyMissing extends ReglamentError {
  readonly code = 'package-dependency-missing';
  readonly status = 500;
  constructor(library: string) {
    super(`the package imports ${library}, which is no dependency`, { library });
  }
}

/**
 * The `package.json` of the package: compiled files in place of sources, of the dependencies those that are imported. The
 * pages are bundled, so what only they are made of is not installed again. chai is asked for by flow tests alone, and
 * there it must be the one of the tests.
 * @throws PackageDependencyMissing
 */
export function packageManifest(repository: RepositoryManifest, imported: ReadonlySet<string>): Readonly<Record<string, unknown>> {
  const { name, version, description, license, engines, dependencies, devDependencies, optionalDependencies } = repository;
  for (const library of imported) if (!(library in dependencies)) throw new PackageDependencyMissing(library);
  return {
    name,
    version,
    description,
    license,
    type: 'module',
    engines,
    bin: { reglament: 'lib/reglament.cjs' },
    exports: {
      '.': { types: './lib/index.d.ts', default: './lib/index.js' },
      './testing': { types: './lib/testing/index.d.ts', default: './lib/testing/index.js' },
      './package.json': './package.json',
    },
    files: ['lib', 'dist', 'diagrams', 'starter', 'THIRD-PARTY.txt'],
    dependencies: Object.fromEntries(Object.entries(dependencies).filter(([library]) => imported.has(library))),
    optionalDependencies,
    // npm installs none of them: `reglament init` reads here what the tools of a new repository are tried with.
    devDependencies,
    peerDependencies: { '@types/chai': from(devDependencies['@types/chai']), chai: from(devDependencies['chai']) },
    peerDependenciesMeta: { '@types/chai': { optional: true }, chai: { optional: true } },
  };
}

/** What is tried here, or later of the same major version. */
function from(version = '*'): string {
  return `^${version}`;
}

/** Names of the libraries a compiled file imports, loads or looks for. Node's own modules, named `node:…`, are none. */
export function librariesIn(javaScript: string): readonly string[] {
  const found = javaScript.matchAll(
    /(?:^(?:import|export) [^;'`]*\bfrom |^import |\bimport\(|\b(?:require|locate)\.resolve\()['`]((?:@[a-z0-9-]+\/)?[a-z0-9][a-z0-9.-]*)(?:\/[^'`]*)?['`]/gm,
  );
  return [...found].flatMap(([, name]) => name ?? []);
}
