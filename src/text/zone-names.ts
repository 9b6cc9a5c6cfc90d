import { lexicon, type Resources } from '../model/resources.ts';
import { anyOf } from './words.ts';

/** Zones of which a city has one, so that their suffix alone names them. */
export const ALONE = /^(?:城乡一体化示范区|高铁新城|高铁新区|临空经济区|空港经济区|中央商务区|国际港务区|航空港区)/;

/** Compiles the words of zones; tells whether a name only says what sort of zone it is: 经济开发区, 县工业园, 高铁新区. */
export function makeSortCheck(resources: Resources): (name: string) => boolean {
  const words = (name: string) => anyOf(lexicon(resources, name).map(({ entry = '' }) => entry));
  const sort = new RegExp(`^(?:${words('zone-generic-words')})*(?:${words('zone-suffixes')})$`);
  return (name) => sort.test(name) || ALONE.test(name);
}
