// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { FastifyInstance, FastifyReply } from 'fastify';
import { incompleteHeader } from '../eureka-http.ts';
import { sendShared, shareJson, type SharedBody } from './answer.ts';
import { asListed, renderApplication, renderApplications } from './applications-json.ts';
import { keyOf } from './eureka-routes.ts';
import { renderInstance } from './instance-json.ts';
import type { Registry } from './registry.ts';
import type { StoredInstance, TextMember } from './stored-instance.ts';

export interface ReadRouteOptions {
  readonly registry: Registry;
  /** Whether everybody who is alive can be listed; false for a while after a start that found no peer. */
  readonly isComplete: () => boolean;
}

/** The calls that read the registry. JSON whatever `Accept` says: Eureka's XML is not spoken here. */
export function addReadRoutes(server: FastifyInstance, { registry, isComplete }: ReadRouteOptions): void {
  const everything = cacheEverything(registry);

  server.get('/apps', (request, reply) => {
    if (!isComplete()) reply.header(incompleteHeader, 'true');
    return sendShared(request, reply, everything());
  });

  server.get('/apps/delta', (request, reply) =>
    sendShared(request, reply, shareJson(renderApplications(registry.recentChanges(), registry.instances()))),
  );

  server.get('/apps/:app', (request, reply) => {
    const name = keyOf(request).app.toUpperCase();
    const instances = registry.instances().filter(({ app }) => app === name);
    if (instances.length === 0) return sendNothing(reply);
    return sendShared(request, reply, shareJson({ application: renderApplication(name, asListed(instances)) }));
  });

  server.get('/apps/:app/:id', (request, reply) => sendInstance(reply, registry.find(keyOf(request))));

  server.get('/instances/:id', (request, reply) => {
    const { id } = keyOf(request);
    return sendInstance(
      reply,
      registry.instances().find(({ instanceId }) => instanceId === id),
    );
  });

  const addressRoute = (path: string, member: TextMember): void => {
    server.get<{ Params: { address: string } }>(`${path}/:address`, (request, reply) => {
      const all = registry.instances();
      const found = all.filter((instance) => hasAddress(instance, member, request.params.address));
      // An address that nobody has is an empty list, not a 404 (measured on Eureka 2.0.4).
      return sendShared(request, reply, shareJson(renderApplications(asListed(found), found)));
    });
  };
  addressRoute('/vips', 'vipAddress');
  addressRoute('/svips', 'secureVipAddress');
}

/** Rendered again only when something changed: clients are known to ask 200 times a second. */
function cacheEverything(registry: Registry): () => SharedBody {
  let rendered: { version: number; body: SharedBody } | undefined;
  return () => {
    if (rendered?.version !== registry.version) {
      const all = registry.instances();
      rendered = { version: registry.version, body: shareJson(renderApplications(asListed(all), all)) };
    }
    return rendered.body;
  };
}

/** One registered name may be a list, and letters do not count. */
function hasAddress(instance: StoredInstance, member: TextMember, address: string): boolean {
  const names = (instance.texts.get(member) ?? '').toUpperCase().split(',');
  return names.includes(address.toUpperCase());
}

function sendInstance(reply: FastifyReply, instance: StoredInstance | undefined): FastifyReply {
  return instance ? reply.send({ instance: renderInstance(instance, 'ADDED') }) : sendNothing(reply);
}

function sendNothing(reply: FastifyReply): FastifyReply {
  return reply.code(404).send();
}
