import { makeSpanIndex } from '../model/span-index.ts';
import { matchesIn } from '../text/matches.ts';
import type { Change, Filter } from './draft.ts';
import { entityChanges } from './entities.ts';

/** Control and zero-width characters, and beginnings of tags that were left behind. */
const DEBRIS =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]+|(?<tag>(?:<\/?|\/)(?:span|font|strong|div|p|br|hr|b|em|a|ul|ol|li|img|table|tbody|td|th|tr|h[1-6]|section|center|o:p))/g;
/** How a tag goes on; apart, so that its length is not tried from every beginning inside it. */
const REST_OF_TAG = /(?:[ \t][^<>\n]{0,200})?\/?>/y;

/** Takes out what no reader sees. */
export const debrisFilter: Filter = {
  name: 'debris',
  requires: [],
  changes: (text) => {
    const changes: Change[] = [];
    let from = 0;
    for (const match of matchesIn(text, DEBRIS)) {
      const start = match.index;
      if (start < from) continue;
      let end = start + match[0].length;
      if (match.groups?.['tag']) {
        REST_OF_TAG.lastIndex = end;
        if (!REST_OF_TAG.test(text)) continue;
        end = REST_OF_TAG.lastIndex;
      }
      changes.push({ start, end, after: '', confidence: 1 });
      from = end;
    }
    return [...changes, ...entityChanges(text)].sort((a, b) => a.start - b.start);
  },
};

const SPACES = /(?<=[\u3400-\u9fff，。；：、！？“”‘’（）《》])[ \t]+(?=[\u3400-\u9fff，。；：、“”‘’（）《》0-9])/g;
/** A typesetter's space between a figure and what it counts; behind a numbering (表1) it stays. */
const BEHIND_FIGURE = /(?<=[0-9%]) (?=[\u3400-\u9fff])/g;
const NUMBERING = /(?:^|\n|[表图注件])[0-9.]{1,8}$/;

/** 增长12. 5%, 1,234. 5万吨: a decimal point that a converter set apart; 1. 5家企业 at the beginning of a line is a numbering. */
const SPACED_POINT =
  /(?<=[\u3400-\u9fff、][0-9][0-9,]{0,9})(?: \. ?| ?\. )(?=[0-9]{1,4}[%‰万亿千百元吨亩公倍立平美人个家项])/g;

/** ◆甲生产基地 乙镇 7.5亿元 主体完工: in a line of a list with money the spaces part columns. */
const COLUMNS =
  /(?<=^|\n)[ \t]*[◆◇■□▪★☆※·►▶△▲▽▼○●◎][^\n，。；]{4,60}[ \t](?:总投资)?(?:额)?：?[0-9][0-9.]*[亿万]元[^\n]*/g;

/** Takes out spaces inside Chinese text; after punctuation, since the marks beside a space tell what it is. */
export const spacesFilter: Filter = {
  name: 'spaces',
  requires: ['punctuation'],
  changes: (text) => {
    const rows = makeSpanIndex(
      matchesIn(text, COLUMNS).map(({ index, 0: line }) => ({ span: { start: index, end: index + line.length } })),
    );
    return [
      ...matchesIn(text, SPACED_POINT).flatMap(({ index, 0: point }) =>
        matchesIn(point, / /g).map((space) => Object.assign(space, { index: index + space.index })),
      ),
      ...matchesIn(text, SPACES),
      ...matchesIn(text, BEHIND_FIGURE).filter(
        ({ index }) => !NUMBERING.test(text.slice(Math.max(0, index - 9), index)),
      ),
    ]
      .filter(({ index }) => rows.touching({ start: index, end: index + 1 }).length === 0)
      .map((match): Change => ({
        start: match.index,
        end: match.index + match[0].length,
        after: '',
        confidence: 1,
      }))
      .sort((a, b) => a.start - b.start);
  },
};
