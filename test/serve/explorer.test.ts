import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeExplorerHandler } from '../../src/serve/explorer.ts';

const folder = mkdtempSync(join(tmpdir(), 'explorer-'));
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>page</title>');
writeFileSync(join(folder, 'assets', 'index-abc.js'), 'export {};');
const handler = makeExplorerHandler(folder);
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  handler(new Request(`http://localhost${path}`, { headers, method }));

describe('explorer', () => {
  it.each(['/', '/entity/131100', '/reports/abc', '/search?q=x'])('gives its page at %s', (path) => {
    const response = get(path);
    expect(response?.status).toBe(200);
    expect(response?.headers.get('content-type')).toContain('text/html');
    expect(response?.headers.get('content-security-policy')).toContain("script-src 'self';");
  });
  it('lets files with a hash in their name be kept, and the page be asked for again', () => {
    expect(get('/assets/index-abc.js')?.headers.get('cache-control')).toContain('immutable');
    expect(get('/')?.headers.get('cache-control')).toBe('no-cache');
    expect(get('/', { 'if-none-match': get('/')?.headers.get('etag') ?? '' })?.status).toBe(304);
  });
  it('leaves what is not its own to others, and gives no file outside its folder', () => {
    expect(get('/graphql')).toBeUndefined();
    expect(get('/', {}, 'POST')).toBeUndefined();
    expect(get('/assets/none.js')?.status).toBe(404);
    expect(get('/assets/%2e%2e/%2e%2e/package.json')?.status ?? 404).toBe(404);
  });
  it('shows a browser its page where nothing is, as not found', () => {
    const browser = { accept: 'text/html,application/xhtml+xml' };
    expect(get('/no-such-page', browser)?.status).toBe(404);
    expect(get('/no-such-page', browser)?.headers.get('content-type')).toContain('text/html');
    expect(get('/no-such-page')).toBeUndefined();
    expect(get('/metrics', browser)).toBeUndefined();
    expect(get('/graphql', browser)).toBeUndefined();
  });
  it('says how to build the page where it is missing', async () => {
    const response = makeExplorerHandler(join(folder, 'none'))(new Request('http://localhost/'));
    expect(response?.status).toBe(503);
    expect(await response?.text()).toContain('npm run build:explorer');
  });
});
