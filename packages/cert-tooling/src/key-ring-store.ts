// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import {
  KeyRingLabelMissingError,
  parseKeyRing,
  type KeyRingCertificate,
  type KeyRingName,
  type KeyRingReader,
} from '@zowe-ha/zos/key-ring';
import { KeyRingNotSupportedError, StoreFormatError, type StoreSource } from './certificate-errors.ts';

/** A private key of a ring, its certificate, and everything else that can lead from that to a root. */
export interface RingContent {
  readonly key: KeyObject;
  readonly leaf: X509Certificate;
  readonly others: readonly X509Certificate[];
}

/**
 * The certificate with this label and its private key; without a label the default of the ring, else its only personal one.
 * Throws the errors of key rings, and StoreFormatError for what is connected but damaged.
 */
export function openRingPair(
  source: StoreSource,
  alias: string | undefined,
  keyRings: KeyRingReader | undefined,
): RingContent {
  if (!keyRings) throw new KeyRingNotSupportedError(source);
  const ring = parseKeyRing(source.file, source.key);
  const certificates = keyRings.certificates(ring);
  const chosen = choosePersonal(ring, certificates, alias ?? ring.label);
  const key = parse(source, 'the private key is damaged', () => createPrivateKey(keyRings.privateKey(ring, chosen)));
  const others = certificates.filter((each) => each !== chosen).map((each) => parseCertificate(each, source));
  return { key, leaf: parseCertificate(chosen, source), others };
}

/** The authorities of a ring; with a label only that certificate. Throws as `openRingPair` does. */
export function openRingAuthorities(source: StoreSource, keyRings: KeyRingReader | undefined): X509Certificate[] {
  if (!keyRings) throw new KeyRingNotSupportedError(source);
  const ring = parseKeyRing(source.file, source.key);
  const certificates = keyRings.certificates(ring);
  const { label } = ring;
  const authorities =
    label === undefined
      ? certificates.filter(({ usage }) => usage !== 'PERSONAL')
      : [requireLabel(ring, certificates, { what: 'certificate', label })];
  return authorities.map((each) => parseCertificate(each, source));
}

function choosePersonal(
  ring: KeyRingName,
  certificates: readonly KeyRingCertificate[],
  label: string | undefined,
): KeyRingCertificate {
  const what = 'personal certificate';
  const personal = certificates.filter(({ usage }) => usage === 'PERSONAL');
  if (label !== undefined && label !== '') return requireLabel(ring, personal, { what, label });
  const only = personal.length === 1 ? personal[0] : undefined;
  const chosen = personal.find(({ isDefault }) => isDefault) ?? only;
  if (chosen) return chosen;
  throw new KeyRingLabelMissingError(ring, { what, label: '(none is given)', present: labelsOf(personal) });
}

/** Labels are compared as they are written; Java folds them to lower case, so that is taken when it is the only one. */
function requireLabel(
  ring: KeyRingName,
  certificates: readonly KeyRingCertificate[],
  wanted: { readonly what: string; readonly label: string },
): KeyRingCertificate {
  const exact = certificates.find(({ label }) => label === wanted.label);
  const folded = certificates.filter(({ label }) => label.toLowerCase() === wanted.label.toLowerCase());
  const found = exact ?? (folded.length === 1 ? folded[0] : undefined);
  if (!found) throw new KeyRingLabelMissingError(ring, { ...wanted, present: labelsOf(certificates) });
  return found;
}

function labelsOf(certificates: readonly KeyRingCertificate[]): string[] {
  return certificates.map(({ label }) => label);
}

function parseCertificate({ certificate, label }: KeyRingCertificate, source: StoreSource): X509Certificate {
  return parse(source, `the certificate ${label} is damaged`, () => new X509Certificate(certificate));
}

function parse<T>(source: StoreSource, problem: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    if (cause instanceof Error && 'definition' in cause) throw cause;
    throw new StoreFormatError(source, problem, { cause });
  }
}
