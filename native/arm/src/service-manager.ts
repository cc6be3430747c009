// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { getSystemErrorName } from 'node:util';
import { loadBinding } from './binding.ts';

/** Tells a service manager such as systemd what this process does (sd_notify); Node has no UNIX datagram sockets. */
export interface ServiceManager {
  /** Sends assignments such as `READY=1`, one a line; returns undefined, or why it could not be sent. Never waits. */
  notify(text: string): string | undefined;
}

/** The service manager behind a path or an abstract name (`@...`), or why there is none. */
export function openServiceManager(socketPath: string): ServiceManager | { readonly unavailable: string } {
  if (!/^[/@]./.test(socketPath)) return { unavailable: `${socketPath} is neither a path nor an abstract name` };
  const binding = loadBinding();
  if ('unavailable' in binding) return binding;
  const { module } = binding;
  return {
    notify(text) {
      const code = module.notify(socketPath, text);
      return code === 0 ? undefined : getSystemErrorName(-code);
    },
  };
}
