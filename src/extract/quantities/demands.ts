import type { Reading, Section, Sentence } from '../../model/reading.ts';
import { HAS_TO } from './tense.ts';

/** 全会要求，…; 城乡建设要向前赶: what a plenary asks for. */
const DEMANDS = new RegExp(`(?:全会|会议)要求|(?:^|[，；])[^，。；\\d“”]{0,14}${HAS_TO}[\\u4e00-\\u9fff]`);
/** 要清醒看到，…仍高达八成; 会议通报了5起案例: how things are, and what it did. */
const TELLS = /看到|认识到|分析了|肯定了|通报了|选举|听取|审议|回顾/;

/** Makes the reader of how a sentence is meant: what a plenary asks for in a paragraph holds for what follows there. */
export function makeDemandReader({ meta }: Reading): (sentence: Sentence, section: Section) => Section {
  let asking = -1;
  return ({ text, paragraph }, section) => {
    if (meta.kind !== 'party-plenary' || section.mode !== 'other') return section;
    if (TELLS.test(text)) asking = -1;
    else if (DEMANDS.test(text)) asking = paragraph;
    return asking === paragraph ? { ...section, mode: 'plan' } : section;
  };
}
