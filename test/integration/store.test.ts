import { storeSuite } from '../store/suite.ts';
import { fresh } from './graph.ts';

storeSuite('neo4j', fresh);
