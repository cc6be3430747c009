// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

// The entities of HTML for U+00A0 to U+00FF, in order.
const latin1Entities = (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr ' +
  'deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ' +
  'ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml ' +
  'eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
).split(' ');

const entities = new Map<string, string>([
  ['"', 'quot'],
  ['&', 'amp'],
  ['<', 'lt'],
  ['>', 'gt'],
  ...latin1Entities.map((name, index) => [String.fromCharCode(0xa0 + index), name] as const),
]);

/** Escapes text for HTML as API ML does in `messageContent`: the four basic characters (not the apostrophe) and Latin-1. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/["&<>\u00a0-\u00ff]/g, (character) => `&${entities.get(character) ?? ''};`);
}
