/** What the lock file and the manifest must promise about dependencies: checked without the network. */
import { minVersion, satisfies } from 'semver';

/** A package as the lock file tells it. */
export interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  /** Versions of Node that it asks for; packages of the first days of npm tell a list here. */
  readonly engines?: { readonly node?: string } | readonly string[];
}

export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface Manifest {
  readonly engines?: { readonly node?: string };
  /** Packages with an install script, and whether it may run. */
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

/** Licences that leave users free to use, change and sell what holds them. */
const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'Unlicense',
  'Zlib',
]);
/** Weak copyleft that only tools for development have: nothing of it is in the package. */
const ALLOWED_IN_DEVELOPMENT: ReadonlySet<string> = new Set(['MPL-2.0']);
/** Licences that the manifest of a package tells in an old form or not at all, read by hand from its licence file. */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  buildcheck: 'MIT',
  'cpu-features': 'MIT',
  duck: 'BSD-2-Clause',
  ssh2: 'MIT',
};

/** Name of a package by its place in the lock file. */
export const nameOf = (place: string): string =>
  place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Licence of a package. */
export const licenceOf = (place: string, { license }: LockedPackage): string =>
  READ_BY_HAND[nameOf(place)] ?? license ?? 'unknown';

const nodeOf = ({ engines }: LockedPackage): string => (engines && 'node' in engines && engines.node) || '*';

/** All packages but the project itself. */
export const packagesOf = ({ packages }: Lock): [string, LockedPackage][] =>
  Object.entries(packages).filter(([place, { link }]) => place !== '' && !link);

/** What breaks a promise, one sentence each. */
export function findFaults(lock: Lock, { allowScripts = {}, engines }: Manifest): string[] {
  const oldest = minVersion(engines?.node ?? '*')?.version ?? '0.0.0';
  const faults = packagesOf(lock).flatMap(([place, one]) => {
    const name = nameOf(place);
    return [
      ...(one.integrity ? [] : [`${name} has no integrity hash.`]),
      ...(one.resolved ? [`${name} names the host that it came from: run npm install with the project's .npmrc.`] : []),
      ...(isAllowed(licenceOf(place, one), one.dev ?? false)
        ? []
        : [`${name} has the licence ${licenceOf(place, one)}, which is not on the list.`]),
      ...(one.hasInstallScript && !(name in allowScripts)
        ? [`${name} has an install script that allowScripts in package.json does not tell of.`]
        : []),
      ...(satisfies(oldest, nodeOf(one)) ? [] : [`${name} asks for Node ${nodeOf(one)}, and ours runs on ${oldest}.`]),
    ];
  });
  const scripted = new Set(packagesOf(lock).flatMap(([place, one]) => (one.hasInstallScript ? nameOf(place) : [])));
  const needless = Object.keys(allowScripts).filter((name) => !scripted.has(name));
  return [...faults, ...needless.map((name) => `${name} is in allowScripts and has no install script.`)];
}

/** One licence of an OR is enough; all of an AND are needed. */
function isAllowed(licence: string, dev: boolean): boolean {
  const bare = licence.replace(/[()]/g, '');
  return bare
    .split(' OR ')
    .some((choice) =>
      choice.split(' AND ').every((each) => ALLOWED.has(each) || (dev && ALLOWED_IN_DEVELOPMENT.has(each))),
    );
}
