// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** What `--help` prints. */
export const usage = `Usage: zowe-launcher [options] [HA-INSTANCE]

Starts the components of one HA instance, watches and restarts them, and stops them on SIGINT or SIGTERM.

Options:
  -c, --config SPEC        configuration: a path, or FILE(path):FILE(path)..., left overrides right
                           (default: environment variable CONFIG)
  -i, --ha-instance ID     HA instance (default: the only one, or the one named like this system)
      --job-log FILE       append the job log to FILE as well as to standard output
      --plan               print what would be started, start nothing
      --diff               with --plan: compare with what the running launcher works by, and say what a refresh would do
      --json               with --plan: as JSON
      --check-component DIR
                           start and stop the component in DIR, say whether it keeps the contract of a start script
                           (exit code 0 or 1; also with --json, and with --config for its settings)
  -h, --help               this text
  -V, --version            version

Exit codes:
  0  ended in order          4  ended, but something had to be killed
  2  command line not valid  8  not started (configuration, port, certificate, lock ...), or failed

Examples:
  zowe-launcher --config /etc/zowe/zowe.yaml --ha-instance lpar1
  zowe-launcher --config 'FILE(/etc/zowe/site.yaml):FILE(/etc/zowe/zowe.yaml)' --plan
  CONFIG=/etc/zowe/zowe.yaml zowe-launcher lpar1

SIGHUP reads the configuration again, as \`zowe-ha refresh\` does. Reference: docs/reference/launcher.md
`;
