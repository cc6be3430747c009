// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

const json = (schema: object): object => ({ 'application/json': { schema } });
const entry = { $ref: '#/components/schemas/KeyValue' };
const described = (description: string): object => ({ description });
const failure = (description: string): object => ({
  description,
  content: json({ $ref: '#/components/schemas/ApiMessageView' }),
});
const always = {
  401: failure('Nothing says who the caller is (ZWECS702W)'),
  403: described('No trusted client certificate'),
  500: failure('The storage cannot tell (ZWEAM701E)'),
};
const absent = { 404: failure('The key does not exist (ZWECS131E)') };
const refused = { 400: failure('The payload is refused (ZWECS130E)'), 507: failure('The storage is full (ZWECS134E)') };
const keyParameter = { name: 'key', in: 'path', required: true, schema: { type: 'string' } };
const requestBody = { required: true, content: json(entry) };

const manyKeys = {
  get: {
    summary: 'All entries of the calling service',
    responses: {
      200: { description: 'Entries by key', content: json({ type: 'object', additionalProperties: entry }) },
      ...always,
    },
  },
  post: {
    summary: 'Create an entry',
    requestBody,
    responses: { 201: described('Created'), 409: failure('The key exists (ZWECS133E)'), ...refused, ...always },
  },
  put: {
    summary: 'Replace an entry',
    requestBody,
    responses: { 204: described('Replaced'), ...refused, ...absent, ...always },
  },
  delete: {
    summary: 'Delete all entries of the calling service',
    responses: { 200: described('Deleted, if there were any'), ...always },
  },
};

const oneKey = {
  get: {
    summary: 'One entry',
    parameters: [keyParameter],
    responses: { 200: { description: 'The entry', content: json(entry) }, ...absent, ...always },
  },
  delete: {
    summary: 'Delete one entry',
    parameters: [keyParameter],
    responses: { 204: described('Deleted'), ...absent, ...always },
  },
};

const texts = (...names: string[]): object => Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
const message = {
  type: 'object',
  properties: texts('messageType', 'messageNumber', 'messageContent', 'messageAction', 'messageReason', 'messageKey'),
};
const schemas = {
  KeyValue: { type: 'object', properties: texts('key', 'value', 'serviceId', 'created') },
  ApiMessageView: { type: 'object', properties: { messages: { type: 'array', items: message } } },
};

/** The OpenAPI 3.1 document of the Caching API. */
export function openApiDocument(version: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Caching service for internal usage.',
      description: 'Service that provides caching API.',
      version,
      license: { name: 'EPL-2.0' },
    },
    servers: [{ url: '/cachingservice/api/v1' }],
    paths: { '/cache': manyKeys, '/cache/{key}': oneKey },
    components: { schemas },
  };
}
