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
  $ zowe-ha display gateway#2 --detail
  $ zowe-ha display --watch                 until Ctrl-C, or until the HA instance ends
  $ zowe-ha display --control lpar2.example.com:7600 --cert me.pem --key me.key --ca ca.pem`,
  restart: `
Examples:
  $ zowe-ha restart gateway#2               stop and start one component instance
  $ zowe-ha restart gateway --roll          one instance after the other, each out of service first; ends with 1 at the first failure`,
  hold: `
Examples:
  $ zowe-ha hold gateway                    when it ends it stays down
  $ zowe-ha hold gateway#2 --ha-instance lpar1`,
  release: `
Examples:
  $ zowe-ha release gateway                 it is restarted again when it ends
  $ zowe-ha release gateway#2 --json`,
  reset: `
Examples:
  $ zowe-ha reset gateway                   its failures so far no longer count
  $ zowe-ha reset gateway#2 --json`,
  loglevel: `
Examples:
  $ zowe-ha loglevel                        which one it is
  $ zowe-ha loglevel debug                  until the launcher ends`,
  modify: `
The text is what an operator enters: F <job>,APPL=text. It has at most 128 bytes.

Examples:
  $ zowe-ha modify "DISPLAY ALL,DETAIL"
  $ zowe-ha modify "RESTART(gateway),ROLL"
  $ zowe-ha modify HELP`,
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
  $ zowe-ha config validate --config "FILE(site.yaml):FILE(zowe.yaml)" --ha-instance lpar1 --json
  $ zowe-ha config validate --config zowe.yaml --components        says which components have no schema, too
  $ zowe-ha config validate --config zowe.yaml --ha                what would interrupt the service, or lose state
  $ zowe-ha config validate --config zowe.yaml --ha --fix --dry-run`,
  'config schema': `
Examples:
  $ zowe-ha config schema --output zowe-schema.json
  then let zowe.yaml begin with:   # yaml-language-server: $schema=zowe-schema.json`,
  'config shared': `
Examples:
  $ zowe-ha config shared --config /var/zowe/zowe.yaml                 exits with 1 when something is wrong
  $ zowe-ha config shared --config /var/zowe/zowe.yaml -i lpar1 --record`,
  'config show': `
Examples:
  $ zowe-ha config show --config zowe.yaml --ha-instance lpar1
  $ zowe-ha config show --config zowe.yaml --path components.gateway.port
  $ zowe-ha config show --config zowe.yaml --path "zowe.externalDomains[0]" --json
  $ zowe-ha config show --config zowe.yaml --component gateway --origin`,
  'config set': `
Examples:
  $ zowe-ha config set zowe.job.name ZWE2SV --config zowe.yaml
  $ zowe-ha config set components.gateway.port=7600 components.zss.enabled=false -c zowe.yaml -i lpar2
  $ zowe-ha config set zowe.certificate.keystore.password --stdin -c zowe.yaml < password.txt
  $ zowe-ha config set zowe.externalPort 8554 -c "FILE(site.yaml):FILE(zowe.yaml)" --where-defined --dry-run`,
  'config migrate-storage': `
The entries themselves are not copied.

Examples:
  $ zowe-ha config migrate-storage --to VSAM --name ZWE.HA.CACHE --storage-class SCZWE --config zowe.yaml
  $ zowe-ha config migrate-storage --to inMemory --config zowe.yaml --dry-run`,
  'config init': `
Without --non-interactive, what is not given is asked for on the terminal.

Examples:
  $ zowe-ha config init --output zowe.yaml
  $ zowe-ha config init --answers answers.yaml --non-interactive --output zowe.yaml
  $ zowe-ha config init --print-answers > answers.yaml             what can be answered, with defaults`,
  'component validate': `
Warnings do not make a component invalid; with errors the command ends with 1.

Examples:
  $ zowe-ha component validate /global/zowe/extensions/sample
  $ zowe-ha component validate . --json`,
  'component list': `
Examples:
  $ zowe-ha component list --config zowe.yaml
  $ zowe-ha component list --config zowe.yaml --ha-instance lpar1 --json`,
  'config get': `
Examples:
  $ zowe-ha config get components.gateway.port --config zowe.yaml --ha-instance lpar1
  $ zowe-ha config get "zowe.externalDomains[0]" --config zowe.yaml --origin
  $ zowe-ha config get haInstance.hostname --config zowe.yaml`,
  'config environment': `
Examples:
  $ zowe-ha config environment gateway --config zowe.yaml --ha-instance lpar1
  $ zowe-ha config environment gateway --config zowe.yaml --origin
  $ zowe-ha config environment gateway --config zowe.yaml --export --reveal > gateway.env`,
  'config diff': `
Ends with 1 when something differs.

Examples:
  $ zowe-ha config diff old.yaml new.yaml
  $ zowe-ha config diff old.yaml new.yaml --ha-instance lpar1        as this HA instance sees them
  $ zowe-ha config diff --config zowe.yaml --ha-instances lpar1,lpar2
  $ zowe-ha config diff --running --config zowe.yaml                 what a refresh would change`,
  'config convert': `
Examples:
  $ zowe-ha config convert /global/zowe/instance                    look at the result and the report
  $ zowe-ha config convert /global/lpar1 /global/lpar2 -o zowe.yaml  two LPARs, one file
  $ zowe-ha config convert zowe-v2.yaml -o zowe.yaml --strict --json`,
  'certs issue': `
Examples:
  $ zowe-ha certs issue --config zowe.yaml --directory /var/zowe/certificates
  $ zowe-ha certs issue --config zowe.yaml --key-type EC --json`,
  'certs show': `
With --config it also tells what does not fit the configuration, and ends with 1 then.

Examples:
  $ zowe-ha certs show --directory /var/zowe/certificates
  $ zowe-ha certs show --config zowe.yaml --json`,
  stc: `
Nothing is written; copy what is printed into a procedure library.

Examples:
  $ zowe-ha stc --config /etc/zowe/zowe.yaml > ZWESLSTC
  $ zowe-ha stc --config "PARMLIB(ZOWE.PARMLIB(ZWEYAML))" --stdenv-dd "ZOWE.PARMLIB(ZWESTDEV)"
  $ zowe-ha stc --stdenv --config /etc/zowe/zowe.yaml --variable JAVA_HOME=/usr/lpp/java/J17.0_64
  $ zowe-ha stc --step BPXBATCH --output /var/zowe/launcher.out --config /etc/zowe/zowe.yaml --json`,
} as const;
