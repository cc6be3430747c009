// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** IBM-1047 by byte, in hexadecimal. Both line ends, NL (15) and LF (25), are line feeds here, as in text files of z/OS UNIX. */
const ibm1047 = [
  '000102039c09867f978d8e0b0c0d0e0f',
  '101112139d0a08871819928f1c1d1e1f',
  '80818283840a171b88898a8b8c050607',
  '909116939495960498999a9b14159e1a',
  '20a0e2e4e0e1e3e5e7f1a22e3c282b7c',
  '26e9eaebe8edeeefecdf21242a293b5e',
  '2d2fc2c4c0c1c3c5c7d1a62c255f3e3f',
  'f8c9cacbc8cdcecfcc603a2340273d22',
  'd8616263646566676869abbbf0fdfeb1',
  'b06a6b6c6d6e6f707172aabae6b8c6a4',
  'b57e737475767778797aa1bfd05bdeae',
  'aca3a5b7a9a7b6bcbdbedda8af5db4d7',
  '7b414243444546474849adf4f6f2f3f5',
  '7d4a4b4c4d4e4f505152b9fbfcf9faff',
  '5cf7535455565758595ab2d4d6d2d3d5',
  '30313233343536373839b3dbdcd9da9f',
].join('');

/** The code pages of other countries: where they differ from IBM-1047, as byte and character; the younger one has the euro sign too. */
const variants = [
  { name: 'IBM-037', euro: 'IBM-1140', euroByte: 0x9f, differs: '5f¬ adÝ b0^ ba[ bb] bd¨' },
  {
    name: 'IBM-273',
    euro: 'IBM-1141',
    euroByte: 0x9f,
    differs: '43{ 4aÄ 4f! 59~ 5aÜ 63[ 6aö 7c§ a1ß adÝ b0¢ b5@ ba¬ bb| bd¨ c0ä cc¦ d0ü dc} e0Ö ec\\ fc]',
  },
  {
    name: 'IBM-277',
    euro: 'IBM-1142',
    euroByte: 0x5a,
    differs: '47} 4a# 4f! 5a¤ 5bÅ 67$ 6aø 70¦ 7bÆ 7cØ 80@ 9c{ 9e[ 9f] a1ü adÝ b0¢ ba¬ bb| bd¨ c0æ d0å dc~',
  },
  {
    name: 'IBM-278',
    euro: 'IBM-1143',
    euroByte: 0x5a,
    differs:
      '43{ 47} 4a§ 4f! 51` 5a¤ 5bÅ 63# 67$ 6aö 71\\ 79é 7bÄ 7cÖ 9f] a1ü adÝ b0¢ b5[ ba¬ bb| bd¨ c0ä cc¦ d0å dc~ e0É ec@',
  },
  {
    name: 'IBM-280',
    euro: 'IBM-1144',
    euroByte: 0x9f,
    differs: '44{ 48\\ 4a° 4f! 51] 54} 58~ 5aé 6aò 79ù 7b£ 7c§ 90[ a1ì adÝ b0¢ b1# b5@ ba¬ bb| bd¨ c0à cd¦ d0è dd` e0ç',
  },
  { name: 'IBM-284', euro: 'IBM-1145', euroByte: 0x9f, differs: '49¦ 4a[ 5a] 5f¬ 69# 6añ 7bÑ a1¨ adÝ b0¢ ba^ bb! bd~' },
  { name: 'IBM-285', euro: 'IBM-1146', euroByte: 0x9f, differs: '4a$ 5b£ 5f¬ a1¯ adÝ b0¢ b1[ ba^ bb] bc~ bd¨' },
  {
    name: 'IBM-297',
    euro: 'IBM-1147',
    euroByte: 0x9f,
    differs: '44@ 48\\ 4a° 4f! 51{ 54} 5a§ 6aù 79µ 7b£ 7cà 90[ a0` a1¨ adÝ b0¢ b1# b5] ba¬ bb| bd~ c0é d0è dd¦ e0ç',
  },
  { name: 'IBM-500', euro: 'IBM-1148', euroByte: 0x9f, differs: '4a[ 4f! 5a] adÝ b0¢ ba¬ bb| bd¨' },
  {
    name: 'IBM-871',
    euro: 'IBM-1149',
    euroByte: 0x9f,
    differs: '4aÞ 4f! 5aÆ 5fÖ 79ð 7cÐ 8c` 8e{ 9c} 9e] a1ö ac@ adÝ ae[ b0¢ ba¬ bb| bd¨ be\\ c0þ cc~ d0æ e0´ ec^',
  },
] as const;

/** The code page that z/OS UNIX, and with it Zowe, takes for granted. */
export const hostCodePage = 'IBM-1047';

/** The EBCDIC code pages that are known here, the most usual first. */
export const ebcdicCodePages: readonly string[] = [
  hostCodePage,
  ...variants.map(({ name }) => name),
  ...variants.map(({ euro }) => euro),
];

const tables = new Map<string, Uint16Array>();

/** The character of each of the 256 bytes in an EBCDIC code page, as UTF-16 code units. */
export function characterTable(codePage: string): Uint16Array {
  const known = tables.get(codePage);
  if (known) return known;
  const table = buildTable(codePage);
  tables.set(codePage, table);
  return table;
}

/** The text of bytes in an EBCDIC code page; every byte is a character. */
export function decodeEbcdic(bytes: Uint8Array, codePage: string): string {
  const table = characterTable(codePage);
  const text = Buffer.allocUnsafe(bytes.length * 2);
  for (let index = 0; index < bytes.length; index++) {
    text.writeUInt16LE(table[bytes[index] ?? 0] ?? 0, index * 2);
  }
  return text.toString('utf16le');
}

function buildTable(codePage: string): Uint16Array {
  const table = Uint16Array.from(Buffer.from(ibm1047, 'hex'));
  const variant = variants.find(({ name, euro }) => name === codePage || euro === codePage);
  for (const entry of variant?.differs.split(' ') ?? []) table[byteOf(entry)] = entry.charCodeAt(2);
  if (variant?.euro === codePage) table[variant.euroByte] = 0x20ac;
  return table;
}

function byteOf(entry: string): number {
  return Number.parseInt(entry.slice(0, 2), 16);
}
