#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Copyright Contributors to the Zowe Project.
#
# Runs a script that prepares a component (validate, preConfigure, configure). Arguments: the script; for configure, also
# the Node program that notes what the script exported, Node itself, and the file that it is noted in.
ZWE_HA_lifecycle=${0%/*}
ZWE_HA_script=$1
ZWE_HA_note=$2
ZWE_HA_node=$3
ZWE_HA_file=$4
set --
. "$ZWE_HA_lifecycle/load-library.sh"
. "$ZWE_HA_script"
ZWE_HA_status=$?
# Scripts count what is wrong with validate_this, and many of them end without saying so.
if [ "$ZWE_HA_status" -eq 0 ] && [ -z "$ZWE_HA_note" ]; then
  ZWE_HA_status=${ZWE_PRIVATE_ERRORS_FOUND:-0}
fi
if [ "$ZWE_HA_status" -ne 0 ] || [ -z "$ZWE_HA_note" ]; then
  # 256 would look like success.
  [ "$ZWE_HA_status" -le 255 ] || ZWE_HA_status=255
  exit "$ZWE_HA_status"
fi
# Node must not be started with options that are meant for the component.
ZWE_HA_options=${NODE_OPTIONS-}
[ -z "${NODE_OPTIONS+set}" ] || set -- "$ZWE_HA_options"
unset NODE_OPTIONS
exec "$ZWE_HA_node" "$ZWE_HA_note" "$ZWE_HA_file" "$@"
