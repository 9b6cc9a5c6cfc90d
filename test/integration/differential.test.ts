import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/index.ts';
import { differentialSuite } from '../store/differential.ts';
import { fresh } from './graph.ts';

const embedded = () => openStore({ data: mkdtempSync(join(tmpdir(), 'differential-')) });
differentialSuite('Neo4j, against the embedded engine', 200, fresh, embedded);
