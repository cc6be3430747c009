#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Copyright Contributors to the Zowe Project.
# Starts the server and lives as long as it does. The contract with the launcher:
#   - SIGTERM ends everything that this script started, within stopGrace (20 s), also when only this script gets the signal
#   - nothing leaves the process group: no setsid, no daemon
#   - the exit code is that of the server
# A script that has nothing to do afterwards may also become its server: exec node "$PWD/bin/server.mjs"

server=
terminate() {
  trap '' TERM INT HUP
  processes=$(find_all_child_processes $$)
  # A list of numbers.
  [ -z "$processes" ] || kill -TERM $processes 2>/dev/null
  wait
  exit 0
}
trap terminate TERM INT HUP

# z/OS gives the server a job name and an address space of its own; other systems ignore that.
_BPX_JOBNAME="${ZWE_zowe_job_prefix:-ZWE1}MY"
_BPX_SHAREAS=NO
export _BPX_JOBNAME _BPX_SHAREAS

"${NODE_HOME:+$NODE_HOME/bin/}node" "$PWD/bin/server.mjs" &
server=$!
wait "$server"
exit $?
