// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { PeerCertificate, TLSSocket } from 'node:tls';

/** Which of the allowed names the certificate of a peer has: as common name, or as DNS name or e-mail address of its alternative names. */
export function allowedName(socket: TLSSocket, allow: readonly string[]): string | undefined {
  const certificate = socket.getPeerX509Certificate();
  if (!certificate) return undefined;
  const commonNames = commonNamesOf(socket.getPeerCertificate()).map((name) => name.toLowerCase());
  return allow.find(
    (name) =>
      commonNames.includes(name.toLowerCase()) ||
      certificate.checkHost(name, { subject: 'never', wildcards: false }) !== undefined ||
      certificate.checkEmail(name, { subject: 'never' }) !== undefined,
  );
}

/** Who a peer says it is, for messages. */
export function peerName(socket: TLSSocket): string {
  return commonNamesOf(socket.getPeerCertificate())[0] ?? 'without a name';
}

/** A subject may have several; Node then gives a list. */
function commonNamesOf(certificate: Partial<PeerCertificate>): string[] {
  return [certificate.subject?.CN ?? []].flat();
}
