// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/**
 * Runs in QuickJS before each template: it makes the keys of the configuration global variables. Mappings and lists come to life when they
 * are reached. The host gives `read` (a mapping or list as JSON) and `touch` (a template is used: its value as JSON, or nothing yet), and
 * gets what is built in, as it was before an expression could replace it.
 */
export const sandboxPrelude = String.raw`(function (read, touch, setup) {
  'use strict';
  const { parse, stringify } = JSON;
  const { defineProperty, ownKeys } = Reflect;
  const { getPrototypeOf, prototype } = Object;
  const { isArray } = Array;
  const { isFinite } = Number;
  const toText = String;
  const Failure = Error;
  const { symbols, environment, system } = parse(setup);
  const views = { __proto__: null };

  function put(target, key, value) {
    defineProperty(target, key, { __proto__: null, value, writable: true, enumerable: true, configurable: true });
  }

  function putLazily(target, key, resolve) {
    defineProperty(target, key, {
      __proto__: null,
      enumerable: true,
      configurable: true,
      get() {
        const value = resolve();
        put(target, key, value);
        return value;
      },
      set(value) {
        put(this, key, value);
      },
    });
  }

  function resolve(kind, payload) {
    if (kind === 0) return payload;
    if (kind === 1) return view(payload);
    const settled = touch(payload);
    if (settled === undefined) throw new Failure('waits');
    const { 0: newKind, 1: newPayload } = parse(settled);
    return resolve(newKind, newPayload);
  }

  function view({ id, list }) {
    const known = views[id];
    if (known !== undefined) return known;
    const target = list ? [] : {};
    views[id] = target;
    return fill(target, id);
  }

  function fill(target, id) {
    const { entries } = parse(read(id));
    for (let index = 0; index < entries.length; index++) {
      const { 0: key, 1: kind, 2: payload } = entries[index];
      if (kind === 0) put(target, key, payload);
      else putLazily(target, key, () => resolve(kind, payload));
    }
    return target;
  }

  function lookUp(table, key) {
    const value = table[key];
    return typeof value === 'string' ? value : undefined;
  }

  function symbolValue(name) {
    const text = toText(name);
    return text[0] === '&' ? lookUp(symbols, text.slice(1)) ?? lookUp(symbols, text) : undefined;
  }

  for (const table of [symbols, environment]) Object.setPrototypeOf(table, null);
  put(globalThis, 'std', {
    getenv: (name) => lookUp(environment, toText(name)),
    getenviron: () => ({ ...environment }),
  });
  put(globalThis, 'zos', {
    resolveSymbol: symbolValue,
    getEsm: () => system.esm,
    getZosVersion: () => system.zosVersion,
  });
  delete Math.random;
  fill(globalThis, 0);
  return { __proto__: null, stringify, ownKeys, getPrototypeOf, prototype, isArray, isFinite, Failure };
})`;

/** Turns a list or mapping into JSON, and refuses what no configuration can hold. */
export const sandboxEncoder = String.raw`(function (builtIn, limits) {
  'use strict';
  const { stringify, ownKeys, getPrototypeOf, prototype, isArray, isFinite, Failure } = builtIn;
  let problem;
  let count;
  let length;

  function refuse(kind, what) {
    problem = { __proto__: null, kind, what };
    throw new Failure('refused');
  }

  function measure(text) {
    length += text.length;
    if (length > limits.length) refuse('tooLarge', 'more than ' + limits.length + ' characters');
    return stringify(text);
  }

  function encode(value, depth) {
    if (++count > limits.values) refuse('tooLarge', 'more than ' + limits.values + ' values');
    if (value === null) return 'null';
    switch (typeof value) {
      case 'string':
        return measure(value);
      case 'boolean':
        return value ? 'true' : 'false';
      case 'number':
        if (!isFinite(value)) refuse('result', value !== value ? 'NaN' : 'an infinite number');
        return value === 0 ? '0' : stringify(value);
      case 'object':
        if (depth >= limits.depth) refuse('tooLarge', 'more than ' + limits.depth + ' levels, or a value that contains itself');
        return isArray(value) ? encodeList(value, depth) : encodeMapping(value, depth);
      default:
        refuse('result', typeof value === 'undefined' ? 'undefined' : 'a ' + typeof value);
    }
  }

  function encodeList(list, depth) {
    let text = '[';
    const size = list.length;
    for (let index = 0; index < size; index++) text += (index > 0 ? ',' : '') + encode(list[index], depth + 1);
    return text + ']';
  }

  function encodeMapping(mapping, depth) {
    const above = getPrototypeOf(mapping);
    if (above !== null && above !== prototype) refuse('result', 'an object that is no plain mapping');
    const keys = ownKeys(mapping);
    let text = '{';
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index];
      if (typeof key === 'symbol') refuse('result', 'a mapping with a symbol as key');
      if (key === '__proto__' || key === '') refuse('result', 'a mapping with a key that cannot be used');
      text += (index > 0 ? ',' : '') + measure(key) + ':' + encode(mapping[key], depth + 1);
    }
    return text + '}';
  }

  return function (value) {
    problem = undefined;
    count = 0;
    length = 0;
    try {
      return stringify({ __proto__: null, kind: 'json', json: encode(value, 0) });
    } catch (error) {
      if (problem === undefined) throw error;
      return stringify(problem);
    }
  };
})`;

/** Tells class and message of an exception, as far as they are texts. */
export const sandboxDescriber = String.raw`(function (builtIn) {
  'use strict';
  const { stringify } = builtIn;

  function shorten(value) {
    let short = '';
    if (typeof value === 'string') for (let index = 0; index < value.length && index < 200; index++) short += value[index];
    return short;
  }

  return function (error) {
    const { name, message } = typeof error === 'object' && error !== null ? error : { __proto__: null };
    return stringify({ __proto__: null, name: shorten(name), message: shorten(message) });
  };
})`;
