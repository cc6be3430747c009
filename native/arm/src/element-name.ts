// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** Whether ARM takes the text as an element: 1 to 16 of A-Z 0-9 $ # @ _, not beginning with a digit; A to I and SYS are IBM's. */
export function isElementName(text: string): boolean {
  return /^(?!SYS)[J-Z$#@_][A-Z0-9$#@_]{0,15}$/.test(text);
}

/** Whether ARM takes the text as an element type: 1 to 8 of A-Z 0-9 $ # @ _, not beginning with a digit. */
export function isElementType(text: string): boolean {
  return /^[A-Z$#@_][A-Z0-9$#@_]{0,7}$/.test(text);
}

/** The element of an HA instance, `ZWESL_LPAR1`. What comes out may not be a name: ARM has no character for every id, and no room. */
export function elementOf(haInstance: string): string {
  return `ZWESL_${haInstance.toUpperCase()}`;
}
