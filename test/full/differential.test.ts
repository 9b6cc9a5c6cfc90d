import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/index.ts';
import { differentialSuite } from '../store/differential.ts';

const fresh = () => openStore({ data: mkdtempSync(join(tmpdir(), 'differential-')) });
differentialSuite('the embedded engine', 200, fresh, fresh);
