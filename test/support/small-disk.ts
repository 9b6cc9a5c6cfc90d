import { execFileSync } from 'node:child_process';

const mount = (...options: string[]): void => void execFileSync('mount', options, { stdio: 'ignore' });

/** Makes a folder a disk of so many MB; false where this user may not. */
export function mountSmallDisk(folder: string, megabytes: number): boolean {
  try {
    mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder);
    return true;
  } catch {
    return false;
  }
}

/** Makes such a disk larger, with what is on it. */
export const enlargeDisk = (folder: string, megabytes: number): void =>
  mount('-o', `remount,size=${megabytes}m`, folder);

export const unmountDisk = (folder: string): void => void execFileSync('umount', [folder]);
