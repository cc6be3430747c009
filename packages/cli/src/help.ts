// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
const exitCodeText = `
Exit codes: 0 done · 1 refused or failed · 2 command line not valid · 3 no launcher running · 8 configuration not valid
            start without a target: the launcher's own (0 in order, 4 something was killed, 8 not started)
Reference: docs/reference/cli.md`;

/** What stands below the options of `zowe-ha --help`. */
export const programHelp = `
Examples:
  $ zowe-ha certs issue --config zowe.yaml --directory /var/zowe/certificates
  $ zowe-ha start --config "FILE(/var/zowe/certificates/certificates.yaml):FILE(zowe.yaml)"
  $ zowe-ha display
${exitCodeText}`;

/** The examples of each command, by its name. */
export const examples = {
  start: `
Examples:
  $ zowe-ha start --config /etc/zowe/zowe.yaml --ha-instance lpar1   the HA instance, in the foreground
  $ zowe-ha start gateway                                           a component of the running HA instance
  $ zowe-ha start gateway#2 --ha-instance lpar1                     one component instance`,
  stop: `
Examples:
  $ zowe-ha stop                            the whole HA instance; waits for its end
  $ zowe-ha stop gateway                    all instances of a component
  $ zowe-ha stop gateway#2 --ha-instance lpar1`,
  display: `
Examples:
  $ zowe-ha display
  $ zowe-ha display --ha-instance lpar1 --json
  $ zowe-ha display --watch                 until Ctrl-C, or until the HA instance ends`,
  refresh: `
Examples:
  $ zowe-ha refresh
  $ zowe-ha refresh --ha-instance lpar1 --json`,
  kill: `
Offered only when components.launcher.ha.development is true.

Examples:
  $ zowe-ha kill sample-app#1               SIGKILL to one component instance
  $ zowe-ha kill --ha-instance lpar1        SIGKILL to everything of an HA instance, the launcher included`,
  'config validate': `
Examples:
  $ zowe-ha config validate --config /etc/zowe/zowe.yaml
  $ zowe-ha config validate --config "FILE(site.yaml):FILE(zowe.yaml)" --ha-instance lpar1 --json`,
  'config show': `
Examples:
  $ zowe-ha config show --config zowe.yaml --ha-instance lpar1
  $ zowe-ha config show --config zowe.yaml --path components.gateway.port
  $ zowe-ha config show --config zowe.yaml --path "zowe.externalDomains[0]" --json`,
  'component validate': `
Warnings do not make a component invalid; with errors the command ends with 1.

Examples:
  $ zowe-ha component validate /global/zowe/extensions/sample
  $ zowe-ha component validate . --json`,
  'component list': `
Examples:
  $ zowe-ha component list --config zowe.yaml
  $ zowe-ha component list --config zowe.yaml --ha-instance lpar1 --json`,
  'certs issue': `
Examples:
  $ zowe-ha certs issue --config zowe.yaml --directory /var/zowe/certificates
  $ zowe-ha certs issue --config zowe.yaml --key-type EC --json`,
  'certs show': `
With --config it also tells what does not fit the configuration, and ends with 1 then.

Examples:
  $ zowe-ha certs show --directory /var/zowe/certificates
  $ zowe-ha certs show --config zowe.yaml --json`,
} as const;
