import type { Span } from '../../model/span.ts';
import { matchesIn } from '../../text/matches.ts';

/** Who speaks for a firm: 副总经理, 董事长. */
const OF_FIRM =
  /总裁|(?<!客户)经理|老板|庄主|站长(?=[\u4e00-\u9fff]{2,3}[说笑乐])|车间主任|董事长|厂长|总工程师|总监|法人代表|创始人/;
/** A shorter piece in quotation marks is a name or a word. */
const SHORTEST = 10;
/** How near to the quotation the speaker is named. */
const NEAR = 24;
const SPOKEN = new RegExp(`“[^“”]{${SHORTEST},200}”`, 'g');

/** What the head of a firm says in quotation marks: its figures are those of the firm; `next` begins the sentence behind. */
export function firmSpeech(text: string, next: string): Span[] {
  if (!text.includes('“')) return [];
  return matchesIn(text, SPOKEN)
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .filter(
      ({ start, end }) =>
        OF_FIRM.test(text.slice(Math.max(0, start - NEAR), start)) ||
        (/[。！？，]”$/.test(text.slice(start, end)) && OF_FIRM.test((text.slice(end) + next).slice(0, NEAR))),
    );
}
