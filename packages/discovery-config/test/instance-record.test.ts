// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import { InvalidInstanceError } from '../src/errors.ts';
import { createInstanceRecord } from '../src/instance-record.ts';

const options = { serviceId: 'CachingService', hostname: 'lpar1.example.com', ipAddr: '10.0.0.1', port: 7555 };

describe('an instance record', () => {
  it('says what Zowe expects of an HTTPS service', () => {
    const record = createInstanceRecord({
      ...options,
      metadata: { 'apiml.service.title': 'Caching', 'apiml.corsEnabled': false, pid: 7 },
      paths: {
        home: '/cachingservice',
        status: '/cachingservice/application/info',
        health: '/cachingservice/application/health',
      },
    });
    expect(record).toEqual({
      instanceId: 'lpar1.example.com:cachingservice:7555',
      app: 'cachingservice',
      hostName: 'lpar1.example.com',
      ipAddr: '10.0.0.1',
      port: { $: 7555, '@enabled': false },
      securePort: { $: 7555, '@enabled': true },
      vipAddress: 'cachingservice',
      secureVipAddress: 'cachingservice',
      homePageUrl: 'https://lpar1.example.com:7555/cachingservice',
      statusPageUrl: 'https://lpar1.example.com:7555/cachingservice/application/info',
      secureHealthCheckUrl: 'https://lpar1.example.com:7555/cachingservice/application/health',
      dataCenterInfo: { '@class': 'com.netflix.appinfo.InstanceInfo$DefaultDataCenterInfo', name: 'MyOwn' },
      metadata: { 'apiml.service.title': 'Caching', 'apiml.corsEnabled': 'false', pid: '7' },
    });
  });

  it('writes an IPv6 address in brackets in its URLs', () => {
    expect(createInstanceRecord({ ...options, hostname: '::1' }).homePageUrl).toBe('https://[::1]:7555/');
  });

  it.each([
    [{ serviceId: '' }, /service id/],
    [{ serviceId: 'a/b' }, /service id/],
    [{ serviceId: 'x'.repeat(65) }, /service id/],
    [{ hostname: '' }, /host name/],
    [{ hostname: 'a b' }, /host name/],
    [{ ipAddr: '' }, /IP address/],
    [{ port: 0 }, /port 0/],
    [{ port: 65536 }, /port 65536/],
    [{ port: 1.5 }, /port 1.5/],
    [{ paths: { home: 'x' } }, /path 'x'/],
  ])('refuses %j', (wrong, problem) => {
    expect(() => createInstanceRecord({ ...options, ...wrong })).toThrow(InvalidInstanceError);
    expect(() => createInstanceRecord({ ...options, ...wrong })).toThrow(problem);
  });
});
