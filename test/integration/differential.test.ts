import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/index.ts';
import { differentialSuite } from '../store/differential.ts';
import { fresh } from './graph.ts';

const embedded = () => openStore({ data: mkdtempSync(join(tmpdir(), 'differential-')) });
const sets = process.env['ZHENGTU_FULL'] === '1' ? 200 : 10;
differentialSuite('Neo4j, against the embedded engine', sets, fresh, embedded);
