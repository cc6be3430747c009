// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What the command line says. */
export const messages = defineMessages({
  usageInvalid: {
    id: 'ZWEL0900E',
    text: 'The command line is not valid: %s.',
    reason: 'An option, argument or command is missing, unknown or in the wrong place.',
    action: 'Run the command with --help; it shows all options and examples.',
  },
  configurationMissing: {
    id: 'ZWEL0901E',
    text: 'No configuration is given.',
    reason: 'The command reads the configuration of Zowe.',
    action:
      'Give --config PATH, --config "FILE(path):FILE(path)" or --instance-dir DIR, or set the variable CONFIG or INSTANCE_DIR.',
  },
  keyMissing: {
    id: 'ZWEL0902E',
    text: 'The configuration of HA instance %s has nothing at %s.%s',
    reason: 'Neither the configuration files nor the defaults set this key.',
    action: 'Check the spelling, or run "zowe-ha config show" without --path.',
  },
  secretsShown: {
    id: 'ZWEL0908W',
    text: 'The output contains passwords and other secrets.',
    reason: 'The option --reveal was given.',
    action: 'Do not keep it, and do not pass it on.',
  },
  directoryNotGiven: {
    id: 'ZWEL0903E',
    text: 'It is not known where the certificates are.',
    reason: 'There is no --directory, and zowe.setup.certificate.pkcs12.directory is not configured.',
    action: 'Give --directory, or set that key.',
  },
  logDirectoryMissing: {
    id: 'ZWEL0904E',
    text: 'No log directory is configured.',
    reason: 'The job log of the launcher is written into it.',
    action: 'Set zowe.logDirectory.',
  },
  launcherNotSpawned: {
    id: 'ZWEL0905E',
    text: 'The launcher cannot be started: %s.',
    reason: 'The operating system refused to start the program.',
    action: 'Check that Zowe HA is installed completely and that the system has processes and memory left.',
  },
  launcherEndedBySignal: {
    id: 'ZWEL0906E',
    text: 'The launcher of HA instance %s was ended by signal %s.',
    reason: 'Somebody, or the system, ended the launcher itself.',
    action: 'Look at its job log, then start the HA instance again; what is left of it is taken care of at start.',
  },
  certificatesMissing: {
    id: 'ZWEL0907E',
    text: 'No certificates have been issued into %s.',
    reason: 'The directory does not exist or holds no certificates of ours.',
    action: 'Issue them with "zowe-ha certs issue".',
  },
  credentialUnreadable: {
    id: 'ZWEL0911E',
    text: 'The file of %s cannot be read: %s.',
    reason: 'A launcher on another system lets in only who has a certificate.',
    action: 'Give a PEM file that you can read.',
  },
  targetUnknown: {
    id: 'ZWEL0912E',
    text: 'HA instance %s has no component or component instance %s.',
    reason: 'Its launcher does not run anything of this name.',
    action: 'Run "zowe-ha display" without a target to see what there is.',
  },
  notHighlyAvailable: {
    id: 'ZWEL0910W',
    text: 'NOT HIGHLY AVAILABLE: %s',
    reason: 'The configuration has a part whose loss interrupts the service or loses state.',
    action: 'Add what the message names, or accept it for a development system.',
  },
});
