// What the core itself knows of CLDR: which codes ISO 3166-2 gives out, which it gave up for another, and the official languages of countries.
//   node core.mjs FOLDER_WITH_NODE_MODULES DATA_FOLDER
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [, , folder, data] = process.argv;
const read = (...path) => JSON.parse(readFileSync(join(folder, 'node_modules', ...path), 'utf8'));
const supplemental = name => read('cldr-core', 'supplemental', `${name}.json`).supplemental;
const upper = subdivision => [subdivision.slice(0, 2).toUpperCase(), subdivision.slice(2).toUpperCase()];

// Names and containment each leave some out: what either has is given out.
const given = new Set([
  ...Object.keys(read('cldr-subdivisions-full', 'subdivisions', 'en', 'en.json').subdivisions.localeDisplayNames.subdivisions),
  ...Object.entries(supplemental('subdivisionContainment').subdivisionContainment).flatMap(([whole, { _contains }]) => [whole, ..._contains]),
].map(code => code.toLowerCase()).filter(code => /^[a-z]{2}[a-z0-9]{1,3}$/.test(code)));

// A code may stand in the place of another that was given up when it is the only one, of the same country, and took the place of no other: Alsace is
// not Grand Est, which took the place of three.
const replaced = Object.entries(supplemental('aliases').metadata.alias.subdivisionAlias)
  .map(([old, { _replacement }]) => [old, _replacement.split(' ')])
  .filter(([old, next]) => !given.has(old) && next.length === 1 && given.has(next[0]) && next[0].slice(0, 2) === old.slice(0, 2));
const former = replaced.filter(([, [next]]) => replaced.filter(([, [other]]) => other === next).length === 1);

const byCountry = new Map();
const of = country => byCountry.get(country) ?? byCountry.set(country, { codes: [], former: [] }).get(country);
for (const code of [...given].sort())
  of(upper(code)[0]).codes.push(upper(code)[1]);
for (const [old, [next]] of former.sort())
  of(upper(old)[0]).former.push(`${upper(old)[1]}>${upper(next)[1]}`);
writeFileSync(join(data, 'subdivisions.csv'), 'country,codes,former\n'
  + [...byCountry].sort(([a], [b]) => a < b ? -1 : 1).map(([country, row]) => `${country},${row.codes.join(' ')},${row.former.join(' ')}\n`).join(''));

// CLDR still counts Russian in Ukraine; article 10 of its constitution names one State language.
const corrected = { UA: ['uk'] };
const official = (country, { languagePopulation = {} }) => corrected[country] ?? [...new Set(Object.entries(languagePopulation)
  .filter(([, { _officialStatus }]) => _officialStatus === 'official' || _officialStatus === 'de_facto_official')
  .map(([language]) => language.split('_')[0]))];
writeFileSync(join(data, 'official-languages.csv'), 'country,languages\n' + Object.entries(supplemental('territoryInfo').territoryInfo)
  .filter(([country]) => /^[A-Z]{2}$/.test(country) && country !== 'ZZ')
  .map(([country, info]) => [country, official(country, info)])
  .filter(([, languages]) => languages.length > 0)
  .map(([country, languages]) => `${country},${languages.join(' ')}\n`).join(''));
