# SPDX-License-Identifier: EPL-2.0
# Copyright Contributors to the Zowe Project.
# Runs once before the component is started, and not again when it is restarted. What it exports is given to the start script.
MY_COMPONENT_GREETING="$ZWE_configs_greeting from $ZWE_haInstance_id"
export MY_COMPONENT_GREETING
