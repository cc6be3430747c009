// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { IncomingHttpHeaders } from 'node:http';
import { TLSSocket } from 'node:tls';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { acceptsJson } from '../accept-header.ts';
import { DerSyntaxError } from '../der-reader.ts';
import { subjectName } from '../distinguished-name.ts';
import { messages } from '../messages.ts';
import { sendFrameworkError, sendMessage } from '../replies.ts';

/** How a caller is recognized: by its own certificate, or by what a gateway says of its client. */
export const identityModes = ['tls-peer', 'dn-header'] as const;
export type IdentityMode = (typeof identityModes)[number];

export interface IdentityOptions {
  readonly mode: IdentityMode;
  /** SHA-256 fingerprints of the certificates whose forwarded identity headers count; as `X509Certificate.fingerprint256` writes them. */
  readonly gatewayFingerprints: ReadonlySet<string>;
  /** False: every connection is trusted and every forwarded header counts. For tests only. */
  readonly verifyCertificates: boolean;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose entries are meant; set on the routes of the Caching API. */
    serviceId: string;
  }
  interface FastifyInstance {
    caller: CallerRecognition;
  }
}

/** What is known of a connection; the same for all of its requests. */
interface Peer {
  readonly trusted: boolean;
  /** The distinguished name of its certificate; empty when there is none. */
  readonly name: string;
  readonly isGateway: boolean;
}

const untrusted: Peer = { trusted: false, name: '', isGateway: false };

/** Recognizes callers by their TLS connection and headers. */
export class CallerRecognition {
  readonly #options: IdentityOptions;
  readonly #peers = new WeakMap<object, Peer>();

  constructor(options: IdentityOptions) {
    this.#options = options;
  }

  /** Whether the connection may use what is not public. */
  isTrusted(request: FastifyRequest): boolean {
    return this.#peerOf(request).trusted;
  }

  /** The service id of a trusted caller; undefined when nothing says who it is. */
  serviceIdOf(request: FastifyRequest): string | undefined {
    const peer = this.#peerOf(request);
    const { headers } = request.raw;
    const name = this.#forwards(peer) ? text(headers, 'x-certificate-distinguishedname') : peer.name;
    const service = text(headers, 'x-cs-service-id');
    if (name === '') return this.#forwards(peer) && service !== '' ? service : undefined;
    return service === '' ? name : `${name}, SERVICE=${service}`;
  }

  #forwards(peer: Peer): boolean {
    return this.#options.mode === 'dn-header' && peer.isGateway;
  }

  #peerOf(request: FastifyRequest): Peer {
    const { socket } = request.raw;
    let peer = this.#peers.get(socket);
    if (!peer) {
      peer = socket instanceof TLSSocket ? this.#describe(socket) : untrusted;
      this.#peers.set(socket, peer);
    }
    return peer;
  }

  // A connection without a certificate counts as authorized when it resumes a TLS 1.3 session, so the certificate itself must be there.
  #describe(socket: TLSSocket): Peer {
    const certificate = socket.getPeerX509Certificate();
    const all = !this.#options.verifyCertificates;
    if (!all && (!socket.authorized || !certificate)) return untrusted;
    if (!certificate) return { trusted: true, name: '', isGateway: all };
    try {
      const isGateway = all || this.#options.gatewayFingerprints.has(certificate.fingerprint256);
      return { trusted: true, name: subjectName(certificate.raw), isGateway };
    } catch (error) {
      if (error instanceof DerSyntaxError) return untrusted;
      throw error;
    }
  }
}

/** Gives `app.caller` and `request.serviceId`. */
export const identityPlugin = fastifyPlugin((app: FastifyInstance, options: IdentityOptions, done: () => void) => {
  app.decorate('caller', new CallerRecognition(options));
  app.decorateRequest('serviceId', '');
  done();
});

/** A hook: without a trusted certificate 403 with an empty body. */
export function requireCertificate(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  if (request.server.caller.isTrusted(request)) done();
  else forbid(reply);
}

/** A hook of the Caching API: 403, then 406, then 401, before any body is read. */
export function requireIdentity(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  const { caller } = request.server;
  const serviceId = caller.serviceIdOf(request);
  if (!caller.isTrusted(request)) forbid(reply);
  else if (!acceptsJson(request.raw.headers.accept)) sendFrameworkError(reply, 406);
  else if (serviceId === undefined) sendMessage(reply, messages.missingCertificate);
  else {
    request.serviceId = serviceId;
    done();
  }
}

/** Answers 403 with an empty body. */
export function forbid(reply: FastifyReply): void {
  reply.code(403).send();
}

function text(headers: IncomingHttpHeaders, name: string): string {
  const value = headers[name];
  return typeof value === 'string' ? value : '';
}
