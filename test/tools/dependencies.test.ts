import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findFaults, type Lock, type LockedPackage } from '../../tools/dependencies/faults.ts';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const sound = { version: '1.0.0', integrity: 'sha512-x', license: 'MIT' };
const ours = { engines: { node: '>=20.19.0' } };
const lockOf = (one: LockedPackage): Lock => ({ packages: { '': {}, 'node_modules/one': { ...sound, ...one } } });

describe('dependencies', () => {
  it('have allowed licences, integrity, no host in the lock file, no unknown install script and no newer Node', () => {
    expect(findFaults(read('package-lock.json'), read('package.json'))).toEqual([]);
  });

  it.each<[string, LockedPackage, RegExp]>([
    ['a copyleft licence', { license: 'GPL-3.0-only' }, /licence GPL-3.0-only/],
    ['a licence for development at run time', { license: 'MPL-2.0' }, /licence MPL-2.0/],
    ['one bad licence of two that both hold', { license: 'MIT AND GPL-3.0-only' }, /licence/],
    ['no licence', { license: undefined as never }, /licence unknown/],
    ['no integrity', { integrity: '' }, /no integrity/],
    ['a host', { resolved: 'https://host/one.tgz' }, /names the host/],
    ['a newer Node than ours', { engines: { node: '>=22.15.0' } }, /asks for Node >=22.15.0/],
    ['an install script', { hasInstallScript: true }, /install script/],
  ])('with %s are found out', (_, one, fault) => {
    expect(findFaults(lockOf(one), ours)).toEqual([expect.stringMatching(fault)]);
  });

  it.each<[string, LockedPackage]>([
    ['one good licence of two', { license: '(MIT OR GPL-3.0-or-later)' }],
    ['our oldest Node among others', { engines: { node: '^20.19.0 || >=22.12.0' } }],
    ['engines told as a list', { engines: ['node >= 0.4'] }],
    ['a licence for development', { license: 'MPL-2.0', dev: true }],
  ])('with %s are left alone', (_, one) => {
    expect(findFaults(lockOf(one), ours)).toEqual([]);
  });
});
