/** npm run graphql:made: writes what is made from the SDL and the examples. */
import { writeFileSync } from 'node:fs';
import { CLIENT, clientModule, guide, GUIDE } from './made.ts';

writeFileSync(CLIENT, await clientModule());
writeFileSync(GUIDE, await guide());
