// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createServer } from 'node:http';

const {
  ZWE_configs_port: port,
  MY_COMPONENT_GREETING: greeting = 'hello',
  ZWE_HA_COMPONENT_INSTANCE: instance,
} = process.env;
// The launcher proves that the port is free at this address.
const address =
  process.env.ZWE_configs_zowe_network_server_listenAddresses_0 ??
  process.env.ZWE_zowe_network_server_listenAddresses_0 ??
  '0.0.0.0';

const server = createServer((_request, response) => response.end(`${greeting}, ${instance}\n`));
server.listen({ host: address, port: Number(port) }, () => console.log(`${instance} listens at ${address}:${port}`));
process.on('SIGTERM', () => {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
});
