#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Copyright Contributors to the Zowe Project.
#
# Runs the start script of a component, whose path is the only argument, the way Zowe does: read into this shell, in the
# directory of the component, with Zowe's function library. The launcher has set directory and environment. Scripts may
# leave their server in the background.
ZWE_HA_lifecycle=${0%/*}
ZWE_HA_script=$1
shift
. "$ZWE_HA_lifecycle/load-library.sh"
. "$ZWE_HA_script"
ZWE_HA_status=$?
wait
exit "$ZWE_HA_status"
