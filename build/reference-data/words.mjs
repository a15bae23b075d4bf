// What countries and languages are called, of CLDR: the names that people type where a code belongs.
//   node words.mjs FOLDER_WITH_NODE_MODULES DATA_FOLDER
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [, , folder, data] = process.argv;
const read = (...path) => JSON.parse(readFileSync(join(folder, 'node_modules', ...path), 'utf8'));
const names = (locale, kind) => read('cldr-localenames-full', 'main', locale, `${kind}.json`).main[locale].localeDisplayNames[kind];
const column = file => readFileSync(join(data, file), 'utf8').trim().split('\n').slice(1).map(line => line.split(',')[0]);

// Of the European Union, of its neighbours, and those in which the lists that we have seen are written. Languages are named in five of them, and in their own.
const locales = ('en fr zh zh-Hant de es it pt pt-PT nl pl ro el hu cs sk sl hr bg sv da fi et lv lt ga mt '
  + 'ca eu nb is sq sr bs mk uk ru tr ar he fa hy ka ja ko vi th id').split(' ');
const localesOfLanguages = ['en', 'fr', 'zh', 'de', 'es'];

// Two spellings that differ in case, accents and signs are one word to whoever looks it up.
const key = name => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]/gu, '');
const unique = (said, own) => [...new Map([...own, ...said].filter(isWord).reverse().map(name => [key(name), name])).values()].reverse();
// CLDR writes the name of a variant where it has no text; two capitals would be the code of another country: VK is the United Kingdom in Dutch.
const isWord = name => name && key(name) && !/^[A-Z]{2}-|^\p{Lu}{2}$/u.test(name);
const variants = (all, code) => Object.entries(all).filter(([name]) => name === code || name.startsWith(`${code}-alt-`)).map(([, name]) => name);
const cell = words => /[",]/.test(words.join('|')) ? `"${words.join('|').replaceAll('"', '""')}"` : words.join('|');

const { codeMappings } = read('cldr-core', 'supplemental', 'codeMappings.json').supplemental;
const inLocales = locales.map(locale => names(locale, 'territories'));
writeFileSync(join(data, 'country-names.csv'), 'country,iso3,numeric,names\n' + column('codelists/countries.csv')
  .map(code => [code, codeMappings[code] ?? {}, unique(inLocales.flatMap(all => variants(all, code)), [])])
  .filter(([code, , words]) => words.length > 0 && code !== 'ZZ')
  .map(([code, { _alpha3 = '', _numeric = '' }, words]) => `${code},${_alpha3},${_numeric},${cell(words)}\n`).join(''));

const languages = localesOfLanguages.map(locale => names(locale, 'languages'));
const own = code => locales.includes(code) ? variants(names(code, 'languages'), code) : [];
writeFileSync(join(data, 'language-names.csv'), 'language,names\n' + Object.keys(languages[0]).filter(code => /^[a-z]{2}$/.test(code)).sort()
  .map(code => [code, unique(languages.flatMap(all => variants(all, code)), own(code))])
  .map(([code, words]) => `${code},${cell(words)}\n`).join(''));
