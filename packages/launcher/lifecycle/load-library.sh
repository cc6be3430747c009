# SPDX-License-Identifier: EPL-2.0
# Copyright Contributors to the Zowe Project.
#
# Gives the shell the functions that component scripts call: those of the installed Zowe when it has them, otherwise ours.
# ZWE_HA_lifecycle is the directory of this file.
if [ -f "${ZWE_zowe_runtimeDirectory:-}/bin/libs/index.sh" ]; then
  . "${ZWE_zowe_runtimeDirectory}/bin/libs/index.sh"
else
  for ZWE_HA_part in message text variable file process network software v1; do
    . "$ZWE_HA_lifecycle/library/$ZWE_HA_part.sh"
  done
fi
