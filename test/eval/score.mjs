#!/usr/bin/env node
// Scores extractions against gold files. No dependencies.
//   node score.mjs GOLD.json PREDICTED.json [GOLD2.json PREDICTED2.json ...]
//   node score.mjs --gold DIR --predicted DIR      (files of the same name)
// Options: --errors  list what was missed and what was invented
//          --json    print the figures as JSON
// The shape of both files, and what the types mean, is in GUIDE.md.
// A gold entity or relation marked "optional" is neither rewarded nor punished; "altTypes" lists other types that are
// as good; "periodTold": false means that the text gives no period, so none is compared.
import fs from 'node:fs';
import path from 'node:path';

export const ENTITY_TYPES = [
  'Region',
  'Project',
  'Enterprise',
  'Organization',
  'Policy',
  'Industry',
  'Goal',
  'Observation',
];
export const RELATION_TYPES = ['LOCATED_IN', 'UNDERTAKES', 'COOPERATES_WITH', 'PART_OF', 'ISSUED_BY', 'IN_INDUSTRY'];
const QUANTITIES = new Set(['Goal', 'Observation']);
const UNORDERED = new Set(['COOPERATES_WITH']);
const FIELDS = {
  Region: ['level'],
  Project: ['batch', 'count', 'investment'],
  Policy: ['kind'],
  Goal: ['comparator', 'measure'],
  Observation: ['comparator', 'measure', 'rank'],
};

const plain = (s) =>
  String(s ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”‘’「」『』《》〈〉()（）\[\]【】·,，、.。:：;；\-—]/g, '');
const strip = {
  Project: (s) => s.replace(/(建设项目|工程项目|项目|工程|建设)+$/, '') || s,
  Policy: (s) => s,
};
const key = (type, s) => (strip[type] ?? ((x) => x))(plain(s));
const names = (e) => new Set([e.name, ...(e.aliases ?? [])].filter(Boolean).map((s) => key(e.type, s)));
const meet = (a, b) => {
  for (const x of a) if (b.has(x)) return true;
  return false;
};
const bigrams = (s) => {
  const r = new Map();
  for (let i = 0; i < s.length - 1; i++) r.set(s.slice(i, i + 2), (r.get(s.slice(i, i + 2)) ?? 0) + 1);
  return r;
};
const dice = (a, b) => {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const A = bigrams(a);
  const B = bigrams(b);
  let n = 0;
  for (const [g, c] of A) n += Math.min(c, B.get(g) ?? 0);
  return (2 * n) / (a.length - 1 + b.length - 1);
};

const SCALE = { 万亿: 1e12, 千亿: 1e11, 百亿: 1e10, 亿: 1e8, 千万: 1e7, 百万: 1e6, 万: 1e4, 千: 1e3 };
function quantity(e) {
  let unit = plain(e.unit);
  let value = e.value === null || e.value === undefined || e.value === '' ? null : Number(e.value);
  for (const [word, by] of Object.entries(SCALE)) {
    if (unit.startsWith(word)) {
      unit = unit.slice(word.length);
      if (value !== null) value *= by;
      break;
    }
  }
  if (unit === '百分点' || unit === '个百分点') unit = '百分点';
  if (unit === '％') unit = '%';
  if (unit.endsWith('位次') || unit === '位') unit = '位次';
  return { value, unit };
}
/** One spelling for a period: halves and quarters become months, a span of whole years stays one. */
function span(period) {
  const [from, to = from] = String(period ?? '').split('/');
  const part = (t, end) => {
    const half = /^(\d{4})-H([12])$/.exec(t);
    if (half) return `${half[1]}-${end ? (half[2] === '1' ? '06' : '12') : half[2] === '1' ? '01' : '07'}`;
    const quarter = /^(\d{4})-Q([1-4])$/.exec(t);
    if (quarter) return `${quarter[1]}-${String(end ? quarter[2] * 3 : quarter[2] * 3 - 2).padStart(2, '0')}`;
    return /^\d{4}$/.test(t) ? `${t}-${end ? '12' : '01'}` : t;
  };
  return `${part(from, false)}/${part(to, true)}`;
}
const close = (a, b) =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b)));
const indicatorOf = (s) =>
  plain(s)
    .replace(/^(全市|全区|全县|全省|我市|全社会)/, '')
    .replace(/(增长率|增速|增长|总额|总量)$/, '');
function sameIndicator(a, b) {
  const x = indicatorOf(a);
  const y = indicatorOf(b);
  if (!x || !y) return false;
  if (x === y) return true;
  const short = x.length < y.length ? x : y;
  const long = short === x ? y : x;
  if (long.includes(short) && short.length / long.length >= 0.5) return true;
  return dice(x, y) >= 0.55;
}
function regionNames(doc, e) {
  const r = plain(e.region);
  const hit = doc.entities.find((x) => x.type === 'Region' && (x.id === e.region || names(x).has(r)));
  return hit ? names(hit) : new Set(r ? [r] : []);
}
function sameQuantity(goldDoc, g, predDoc, p) {
  const a = quantity(g);
  const b = quantity(p);
  if (!close(a.value, b.value) || a.unit !== b.unit) return false;
  if (a.value === null && (g.rank ?? null) !== (p.rank ?? null)) return false;
  if (g.period && g.periodTold !== false && span(p.period) !== span(g.period)) return false;
  if (g.region && !meet(regionNames(goldDoc, g), regionNames(predDoc, p))) return false;
  return [g.indicator, ...(g.indicatorAliases ?? [])].some((indicator) => sameIndicator(indicator, p.indicator));
}
function sameBatch(g, p) {
  if (!!g.batch !== !!p.batch) return false;
  if (!g.batch) return meet(names(g), names(p));
  const same = (x, y) => (x ?? null) === (y ?? null) || close(Number(x ?? NaN), Number(y ?? NaN));
  if (!same(g.count, p.count)) return false;
  return (
    meet(names(g), names(p)) ||
    (g.count != null &&
      same(g.investment, p.investment) &&
      dice(key('Project', g.name), key('Project', p.name)) >= 0.3) ||
    (g.investment != null && same(g.investment, p.investment))
  );
}
function same(goldDoc, g, predDoc, p) {
  if (g.type !== p.type) {
    // a border case: the guide lets a reader call it either way, so names alone decide
    return (
      (g.altTypes ?? []).includes(p.type) &&
      !QUANTITIES.has(g.type) &&
      !QUANTITIES.has(p.type) &&
      meet(new Set([...names(g)].map((n) => key(p.type, n))), names(p))
    );
  }
  if (QUANTITIES.has(g.type)) return sameQuantity(goldDoc, g, predDoc, p);
  if (g.type === 'Project') return sameBatch(g, p);
  return meet(names(g), names(p));
}

/** Pairs each gold entity with at most one predicted entity, and counts. */
export function scoreDocument(gold, pred) {
  const pairs = new Map();
  const taken = new Set();
  const out = {
    entities: {},
    relations: {},
    fields: {},
    missed: [],
    invented: [],
    judged: { entities: new Map(), relations: new Map() },
  };
  for (const t of ENTITY_TYPES) out.entities[t] = { tp: 0, fp: 0, fn: 0 };
  for (const t of RELATION_TYPES) out.relations[t] = { tp: 0, fp: 0, fn: 0 };
  // what must be found comes first, so that an optional neighbour never takes its match
  for (const g of [...gold.entities].sort((a, b) => Number(!!a.optional) - Number(!!b.optional))) {
    if (!ENTITY_TYPES.includes(g.type)) continue;
    const fits = pred.entities.filter((x) => !taken.has(x) && same(gold, g, pred, x));
    const p = fits.find((x) => x.type === g.type) ?? fits[0]; // the type named first wins over its altTypes
    if (g.optional) {
      if (p) {
        taken.add(p);
        pairs.set(g.id, p.id);
      }
      continue;
    }
    if (!p) {
      out.entities[g.type].fn++;
      out.missed.push(`${g.type}\t${describe(g)}`);
      continue;
    }
    taken.add(p);
    pairs.set(g.id, p.id);
    out.entities[g.type].tp++;
    out.judged.entities.set(p.id, true);
    for (const f of FIELDS[g.type] ?? []) {
      if (g[f] === undefined || g[f] === null) continue;
      const slot = (out.fields[`${g.type}.${f}`] ??= { right: 0, of: 0 });
      slot.of++;
      if (g[f] === p[f] || (typeof g[f] === 'number' && close(g[f], Number(p[f])))) slot.right++;
    }
  }
  for (const p of pred.entities)
    if (ENTITY_TYPES.includes(p.type) && !taken.has(p)) {
      out.entities[p.type].fp++;
      out.judged.entities.set(p.id, false);
      out.invented.push(`${p.type}\t${describe(p)}`);
    }
  const goldName = new Map(gold.entities.map((e) => [e.id, e]));
  const predName = new Map(pred.entities.map((e) => [e.id, e]));
  const usedRelations = new Set();
  const optional = (r) => r.optional || goldName.get(r.from)?.optional || goldName.get(r.to)?.optional;
  for (const r of [...gold.relations].sort((a, b) => Number(!!optional(a)) - Number(!!optional(b)))) {
    if (!RELATION_TYPES.includes(r.type)) continue;
    const from = pairs.get(r.from);
    const to = pairs.get(r.to);
    const hit = pred.relations.findIndex(
      (q, i) =>
        !usedRelations.has(i) &&
        q.type === r.type &&
        ((q.from === from && q.to === to) || (UNORDERED.has(r.type) && q.from === to && q.to === from)),
    );
    if (optional(r)) {
      if (from !== undefined && to !== undefined && hit >= 0) usedRelations.add(hit);
      continue;
    }
    if (from === undefined || to === undefined || hit < 0) {
      out.relations[r.type].fn++;
      out.missed.push(`${r.type}\t${describe(goldName.get(r.from))} -> ${describe(goldName.get(r.to))}`);
    } else {
      usedRelations.add(hit);
      out.relations[r.type].tp++;
      out.judged.relations.set(hit, true);
    }
  }
  pred.relations.forEach((q, i) => {
    if (!RELATION_TYPES.includes(q.type) || usedRelations.has(i)) return;
    out.relations[q.type].fp++;
    out.judged.relations.set(i, false);
    out.invented.push(`${q.type}\t${describe(predName.get(q.from))} -> ${describe(predName.get(q.to))}`);
  });
  return out;
}
function describe(e) {
  if (!e) return '(no such entity)';
  if (QUANTITIES.has(e.type))
    return `${e.region ?? '?'} ${e.indicator ?? ''} ${e.comparator ?? ''} ${e.value ?? ''}${e.unit ?? ''} @${e.period ?? '?'}${e.rank != null ? ` rank ${e.rank}/${e.rankScope ?? ''}` : ''}`;
  return e.name + (e.batch ? ` [batch ${e.count ?? ''} ${e.investment ?? ''}]` : '');
}
const f1 = ({ tp, fp, fn }) => ({
  precision: tp + fp ? tp / (tp + fp) : 0,
  recall: tp + fn ? tp / (tp + fn) : 0,
  f1: 2 * tp + fp + fn ? (2 * tp) / (2 * tp + fp + fn) : 0,
  tp,
  fp,
  fn,
});
export function total(scores) {
  const sum = (kind, types) => {
    const rows = {};
    const all = { tp: 0, fp: 0, fn: 0 };
    for (const t of types) {
      const c = { tp: 0, fp: 0, fn: 0 };
      for (const s of scores)
        for (const k of ['tp', 'fp', 'fn']) {
          c[k] += s[kind][t][k];
          all[k] += s[kind][t][k];
        }
      rows[t] = f1(c);
    }
    return { ...rows, all: f1(all) };
  };
  const fields = {};
  for (const s of scores)
    for (const [k, v] of Object.entries(s.fields)) {
      const slot = (fields[k] ??= { right: 0, of: 0 });
      slot.right += v.right;
      slot.of += v.of;
    }
  return { entities: sum('entities', ENTITY_TYPES), relations: sum('relations', RELATION_TYPES), fields };
}

function main(argv) {
  const flag = (n) => argv.includes(n);
  const value = (n) => (argv.includes(n) ? argv[argv.indexOf(n) + 1] : undefined);
  let pairs = [];
  if (value('--gold')) {
    for (const f of fs
      .readdirSync(value('--gold'))
      .filter((x) => x.endsWith('.json'))
      .sort()) {
      pairs.push([path.join(value('--gold'), f), path.join(value('--predicted'), f)]);
    }
  } else {
    const files = argv.filter((a) => !a.startsWith('--'));
    for (let i = 0; i + 1 < files.length; i += 2) pairs.push([files[i], files[i + 1]]);
  }
  if (!pairs.length) {
    console.error('usage: score.mjs GOLD.json PREDICTED.json … | --gold DIR --predicted DIR [--errors] [--json]');
    process.exit(2);
  }
  const scores = pairs.map(([g, p]) => {
    const gold = JSON.parse(fs.readFileSync(g, 'utf8'));
    const pred = fs.existsSync(p) ? JSON.parse(fs.readFileSync(p, 'utf8')) : { entities: [], relations: [] };
    const s = scoreDocument(gold, pred);
    if (flag('--errors')) {
      console.log(`## ${path.basename(g)}`);
      for (const m of s.missed) console.log(`missed\t${m}`);
      for (const m of s.invented) console.log(`invented\t${m}`);
    }
    return s;
  });
  const t = total(scores);
  if (flag('--json')) {
    console.log(JSON.stringify(t));
    return;
  }
  const pct = (x) => (100 * x).toFixed(1).padStart(6);
  const row = (n, r) =>
    console.log(
      `${n.padEnd(18)} P ${pct(r.precision)}  R ${pct(r.recall)}  F1 ${pct(r.f1)}   (tp ${r.tp}, fp ${r.fp}, fn ${r.fn})`,
    );
  console.log(`documents ${pairs.length}`);
  for (const [n, r] of Object.entries(t.entities)) row(n === 'all' ? 'ENTITIES' : n, r);
  for (const [n, r] of Object.entries(t.relations)) row(n === 'all' ? 'RELATIONS' : n, r);
  for (const [n, v] of Object.entries(t.fields)) console.log(`field ${n.padEnd(22)} ${v.right}/${v.of} right`);
}
if (import.meta.url === new URL(`file://${path.resolve(process.argv[1] ?? '')}`).href) main(process.argv.slice(2));
