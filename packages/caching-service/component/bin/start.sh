#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Copyright Contributors to the Zowe Project.
# Sourced or run with the component's directory as the current one; the configuration comes as ZWE_* variables.

# z/OS gives the process this job name; other systems ignore it.
_BPX_JOBNAME="${ZWE_zowe_job_prefix:-ZWE1}CS"
export _BPX_JOBNAME

exec "${NODE_HOME:+${NODE_HOME}/bin/}node" "${PWD}/lib/main.js"
