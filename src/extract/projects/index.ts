/** Projects: batches first, since their nouns would look like names; then names in lists, with a head, and works. */
import { keyOf, type Mention, type ProjectMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';
import { makeSpanIndex } from '../../model/span-index.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import type { Finder, Make } from '../stage.ts';
import { barePhases } from './bare-phases.ts';
import { isOther } from './bare.ts';
import { inReport, readBatches } from './batch-mentions.ts';
import { makeCommonCheck } from './common.ts';
import { costBefore, costBehind } from './cost.ts';
import { makeProjectWords } from './edges.ts';
import type { Named } from './name.ts';
import { isSameThing } from './head.ts';
import { listRows } from './list-rows.ts';
import { findNamed } from './named.ts';
import { meant } from './meant.ts';
import { withCosts } from './next-told.ts';
import { longest } from './longest.ts';
import { membersOf } from './shared-cost.ts';
import { stageOf } from './stage.ts';
import { CAPACITY, isVouched } from './vouched.ts';
import type { Actor } from './works-told.ts';

/** 甲大学与县里共建的乙分院 is a body, no building. */
const BRANCH = /(?:研究院|研究所|科学院|大学)[\u4e00-\u9fff]{0,6}分院$/;
/** 拓展|越南市场, 转战县外市场: where goods go. */
const MARKET = /(?:拓展|开拓|进军|抢占|占领|深耕|瞄准|打入|走向|挺进|闯|开辟)$/;
const TO_MARKET = /^(?:转战|进军|拓展|开拓|抢占|瞄准|打入|挺进|走向)/;

/** In front of a place: 在|甲产业园|动工; what is named after its owner is a work all the same. */
const PLACED = /(?:(?<![现正])在(?:[\u4e00-\u9fff]{2,5}(?<![建设造办])的)?|位于|入驻|落户|落子|走进|来到)$/;

const isPlace = ({ rule, start, name }: Named, { text, span }: Sentence, actors: readonly Mention[]): boolean =>
  rule === 'project/works' &&
  !CAPACITY.test(name) &&
  PLACED.test(before({ start }, text, 8)) &&
  !actors.some((actor) => actor.kind === 'Enterprise' && actor.span.start === span.start + start);

/** Places, branches and markets that a sentence only speaks of. */
const isElsewhere = (one: Named, sentence: Sentence, actors: readonly Mention[]): boolean =>
  isPlace(one, sentence, actors) ||
  BRANCH.test(one.name) ||
  (/市场$/.test(one.name) && (MARKET.test(before(one, sentence.text, 6)) || TO_MARKET.test(one.name)));

/** What a line of a project list tells in its further sentences is its own cost, owner and parts. */
const OF_ITSELF: ReadonlySet<string> = new Set(['project/told-by-cost', 'project/told-by-builder', 'project/works']);

/** Reads the projects of a report. */
export const makeProjectFinder: Make<Finder> = (resources, checks) => {
  const words = makeProjectWords(resources, checks);
  const isCommon = makeCommonCheck(checks);
  return (reading, found) => {
    const allPolicies = makeSpanIndex(found.filter(({ kind }) => kind === 'Policy'));
    const allActors = makeSpanIndex(
      found.filter(({ kind }) => kind === 'Enterprise' || kind === 'Organization' || kind === 'Region'),
    );
    const allBatches = readBatches(reading, (sentence) => allActors.touching(sentence.span));
    const rows = listRows(reading.sentences);
    const ofRows = new Set([...rows.keys()].map((index) => reading.sentences[index]?.paragraph));
    const names: string[] = [];
    const told = reading.sentences.map((sentence): readonly ProjectMention[] => {
      const policies = allPolicies.touching(sentence.span);
      const actors = allActors.touching(sentence.span);
      const batches = allBatches[sentence.index] ?? [];
      const members = batches.flatMap(({ span }): Span[] => {
        const start = span.end - sentence.span.start;
        const list = membersOf(sentence.text, start);
        return list ? [{ start, end: list.end }] : [];
      });
      const row = rows.get(sentence.index);
      const all = row
        ? [row]
        : findNamed(sentence.text, words, actorsIn(sentence, actors)).filter(
            ({ rule }) => !ofRows.has(sentence.paragraph) || !OF_ITSELF.has(rule),
          );
      const pointed =
        all.length + batches.length > 0
          ? undefined
          : meant(sentence, reading.sentences.slice(sentence.index + 1, sentence.index + 3), words);
      if (pointed) all.push(pointed);
      const isNew = (one: Named): boolean =>
        !one.retold || !(all.some(({ end }) => end <= one.start) || names.some((name) => isSameThing(one.name, name)));
      const isNamed = (one: Named): boolean => {
        const project = wholeOf(one, all);
        return isVouched(project, sentence, actors) || !isCommon(fullName(project), before(project, sentence.text, 12));
      };
      const named = longest(
        all
          .filter((one) => isNew(one) && !isElsewhere(one, sentence, actors) && isNamed(one))
          .map((one) => {
            const named = behindActor(one, sentence, actors);
            return { named, mention: namedMention(named, sentence) };
          })
          .filter(({ mention }) => !isOther(mention, { actors, policies, batches })),
      );
      names.push(...named.map(({ mention }) => mention.name));
      const starts = [...named.map(({ mention }) => mention), ...batches]
        .map(({ span }) => span.start)
        .sort((a, b) => a - b);
      return [
        ...batches,
        ...named.map(({ named: one, mention }) => {
          const isMember = one.rule === 'project/listed' || one.vouched || members.some((list) => contains(list, one));
          const next = (starts.find((start) => start >= mention.span.end) ?? sentence.span.end) - sentence.span.start;
          return withCost(one, mention, sentence.text, isMember ? one.end : next);
        }),
      ];
    });
    const phases = barePhases(reading.sentences, told, words.isStatus);
    const all = told.map((projects, index) => [
      ...projects,
      ...(phases[index] ?? []).filter(({ span }) => !projects.some((other) => overlaps(other.span, span))),
    ]);
    return withCosts(reading.sentences, all).flat();
  };
};

/** A phase stands or falls with its project. */
const wholeOf = (one: Named, all: readonly Named[]): Named =>
  (one.rule === 'project/phase' && all.find((other) => other.end <= one.start && isPhaseOf(one, other))) || one;
const isPhaseOf = (phase: Named, other: Named): boolean =>
  other.rule !== 'project/phase' && phase.name.startsWith(fullName(other));

/** Places and enterprises by their offsets in the sentence. */
const actorsIn = ({ span }: Sentence, actors: readonly Mention[]): Actor[] =>
  actors.flatMap(({ kind, span: { start, end } }) =>
    kind === 'Region' || kind === 'Enterprise' ? [{ kind, start: start - span.start, end: end - span.start }] : [],
  );

/** 甲集团建设物流园 and 乙县新建水厂 are an actor, a verb and a project, not one name. */
function behindActor(named: Named, { span, text }: Sentence, actors: readonly Mention[]): Named {
  const actor = actors.find(
    (mention) => mention.span.start === span.start + named.start && mention.span.end < span.start + named.end,
  );
  const end = actor ? actor.span.end - span.start : 0;
  const verb =
    actor &&
    /^(?:[\u4e00-\u9fff]{2,4}(?:[村镇乡]|街道|社区)(?=建))?(?:的|落[地户子][^，。；、的]{2,12}的|则?[把将]|有(?![色机轨线限效关])|(?:投资)?(?:建设|打造|兴建|新建|扩建|建起|办(?![公理事案法好])(?=.{4})|建(?![成设造投邦滔业行材]|.\d|工(?:集团|公司)|龙(?!虾|门|舟)|发(?!电))(?=.)|新上|开发|投建|承建|运营|总投资|合建的?|布局的?|洽谈的))/.exec(
      text.slice(end, named.end),
    );
  if (!verb || named.end - end - verb[0].length < 3) return named;
  const start = end + verb[0].length;
  return { ...named, start, name: text.slice(start, named.end) };
}

const before = ({ start }: Pick<Span, 'start'>, text: string, length: number): string =>
  text.slice(Math.max(0, start - length), start);

/** The name with the head that a list shares: 甲、乙等项目. */
const fullName = ({ name, head }: Named): string => (head && !name.endsWith(head) ? name + head : name);

/** `limit` is where the next project of the sentence begins; a cost behind a list is of all that it tells. */
function withCost(named: Named, mention: ProjectMention, text: string, limit: number): ProjectMention {
  const investment = named.investment ?? costBefore(text, named.start) ?? costBehind(text, named, limit);
  return investment === undefined ? mention : { ...mention, investment };
}

function namedMention(named: Named, sentence: Sentence): ProjectMention {
  const { text } = sentence;
  const { name, rule, confidence } = named;
  const full = fullName(named);
  const stage = stageOf(text, named);
  const capacity = /年(?:产|处理)[\d.]+[^，、]{1,6}/.exec(name)?.[0];
  return {
    kind: 'Project',
    key: keyOf('Project', full.replace(/(?:建设项目|工程项目|项目|工程|建设)$/, '')),
    name: full,
    ...(full === name ? {} : { aliases: [name] }),
    batch: false,
    ...(stage ? { stage } : {}),
    ...(capacity ? { capacity } : {}),
    span: inReport(sentence, named),
    rule,
    confidence,
  };
}
