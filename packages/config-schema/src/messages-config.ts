// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineMessages } from '@zowe-ha/messages';

/** What is said about configuration files, manifests and the environment of a component: ZWEL0500-0549. */
export const configMessages = defineMessages({
  configInvalid: {
    id: 'ZWEL0500E',
    text: 'The configuration %s has problems:%s',
    reason: 'Nothing is started with a configuration that is wrong in any place.',
    action:
      'Correct each place that is listed, then try again; zowe-ha config validate lists them without starting anything.',
  },
  specMalformed: {
    id: 'ZWEL0501E',
    text: 'The list of configuration files is not valid at character %s: %s',
    reason: 'A configuration is one path, or FILE(path) entries with colons between them.',
    action: 'Correct the list, for example FILE(/etc/zowe/site.yaml):FILE(/etc/zowe/zowe.yaml).',
  },
  memberNotReadable: {
    id: 'ZWEL0502E',
    text: '%s cannot be read: members of data sets are not supported here.',
    reason: 'Reading a PARMLIB member needs z/OS services that this program does not have yet.',
    action: 'Copy the member to a UNIX file, and name it with FILE(path).',
  },
  fileMissing: {
    id: 'ZWEL0503E',
    text: 'File %s does not exist.',
    reason: 'The file is named in the list of configuration files.',
    action: 'Create the file, or correct the list.',
  },
  fileNotReadable: {
    id: 'ZWEL0504E',
    text: 'File %s cannot be read: %s',
    reason: 'The system refused to open or read the file.',
    action: 'Give the user of this program read access to the file and search access to its directories.',
  },
  notAFile: {
    id: 'ZWEL0505E',
    text: '%s is %s, not a file.',
    reason: 'Only regular files are read as configuration.',
    action: 'Name the YAML file itself.',
  },
  fileTooLarge: {
    id: 'ZWEL0506E',
    text: 'File %s is too large: %s bytes, at most %s are read.',
    reason: 'A configuration of this size is a mistake, and reading it could exhaust the memory.',
    action: 'Check that the right file is named.',
  },
  fileEmpty: {
    id: 'ZWEL0507E',
    text: 'File %s is empty.',
    reason: 'The file has no content but white space and comments.',
    action: 'Put configuration into the file, or take it out of the list.',
  },
  notUtf8: {
    id: 'ZWEL0508E',
    text: 'File %s is not UTF-8 text: the byte at offset %s, on line %s, does not belong there.',
    reason: 'Configuration is read as UTF-8. The file may be in another code page, or not be text at all.',
    action: 'Save it as UTF-8. On z/OS convert it with iconv and tag it with chtag -tc ISO8859-1 or UTF-8.',
  },
  yamlSyntax: {
    id: 'ZWEL0510E',
    text: 'This is not valid YAML: %s',
    reason: 'The file does not follow YAML 1.2.',
    action: 'Correct the line; check the indentation, quotes and brackets before it too.',
  },
  duplicateKey: {
    id: 'ZWEL0511E',
    text: 'Key %s is given twice: first at line %s, column %s, and again here.',
    reason: 'Only one of them could count.',
    action: 'Remove one of the two.',
  },
  tooManyAliases: {
    id: 'ZWEL0512E',
    text: 'The aliases of this file stand for too much: %s',
    reason: 'A few lines of nested aliases can stand for millions of values.',
    action: 'Write the values out instead of using aliases.',
  },
  tooDeep: {
    id: 'ZWEL0513E',
    text: 'This is nested more than %s levels deep.',
    reason: 'No configuration needs that; an alias may contain itself.',
    action: 'Correct the nesting.',
  },
  severalDocuments: {
    id: 'ZWEL0514E',
    text: 'A second YAML document begins here.',
    reason: 'A configuration file holds one document; what follows a line of --- or ... would be ignored.',
    action: 'Remove the separator, or split the file and name both files.',
  },
  keyNotUsable: {
    id: 'ZWEL0515E',
    text: 'This cannot be a key: %s',
    reason: 'Keys are plain texts.',
    action: 'Write another key.',
  },
  notAMapping: {
    id: 'ZWEL0516E',
    text: 'The file holds %s, but must hold keys with values.',
    reason: 'The top level of the file is a mapping, such as "zowe:" and what is indented below it.',
    action: 'Check that the right file is named.',
  },
  unusableText: {
    id: 'ZWEL0517E',
    text: 'This text contains a NUL character.',
    reason: 'It could not be handed to a program.',
    action: 'Remove the character.',
  },
  tagUnknown: {
    id: 'ZWEL0518E',
    text: 'YAML tags are not supported here.',
    reason: 'A tag such as !name asks for a type that configuration does not have.',
    action: 'Remove the tag; quote the value if it must be text.',
  },
  tooManyValues: {
    id: 'ZWEL0519E',
    text: 'The file has more than %s values.',
    reason: 'No configuration has as many.',
    action: 'Check that the right file is named.',
  },
  unknownKey: {
    id: 'ZWEL0520E',
    text: 'Key %s is not known here.%s',
    reason: 'No key of this name exists at this place, so that it would have no effect.',
    action: 'Correct the spelling, or remove the key.',
  },
  wrongType: {
    id: 'ZWEL0521E',
    text: '%s is %s, but must be %s.',
    reason: 'The value has the wrong type.',
    action: 'Correct the value; a number or a word such as true becomes text when it is quoted.',
  },
  valueNotAllowed: {
    id: 'ZWEL0522E',
    text: '%s must be one of: %s.%s',
    reason: 'Only certain values are known.',
    action: 'Use one of the values that are listed.',
  },
  requiredMissing: {
    id: 'ZWEL0523E',
    text: '%s is missing.',
    reason: 'The key is required here.',
    action: 'Add the key.',
  },
  valueNotValid: {
    id: 'ZWEL0524E',
    text: '%s is not valid: it must %s.',
    reason: 'The value has the right type but is outside of what is accepted.',
    action: 'Correct the value.',
  },
  portConflict: {
    id: 'ZWEL0525E',
    text: '%s: components %s and %s both use port %s of %s.',
    reason: 'Only one of them could listen.',
    action: 'Give one of them another port or listen address, or disable one.',
  },
  haInstanceNeverMatches: {
    id: 'ZWEL0526E',
    text: 'HA instance id %s can never match; it would have to be %s.',
    reason:
      'The id that a launcher is started with is put into lower case, and all but letters and digits become underscores.',
    action: 'Rename the key under haInstances.',
  },
  discoveryPortNotFixed: {
    id: 'ZWEL0527E',
    text: '%s: discovery must have one fixed port.',
    reason: 'The address of every discovery server is told to all components before they start.',
    action: 'Set components.discovery.port to a port, and do not set components.discovery.ha.instances.',
  },
  portRangeTooSmall: {
    id: 'ZWEL0528E',
    text: '%s has %s ports, but %s instances of %s need one each.',
    reason: 'Each component instance listens on a port of its own.',
    action: 'Widen the range, or lower ha.instances.',
  },
  discoveryHostTwice: {
    id: 'ZWEL0530W',
    text: 'Discovery servers of several HA instances are on host %s.',
    reason:
      'Eureka tells its peers apart by host name; two on one host take each other for themselves and do not replicate.',
    action: 'Give each HA instance a host name of its own.',
  },
  portSharedOnHost: {
    id: 'ZWEL0531W',
    text: 'HA instances %s and %s are on the same host %s and both use port %s: components %s and %s.',
    reason: 'If both HA instances run on one system, only one of the components can listen.',
    action: 'Give one of them another port or listen address, or disable one.',
  },
  templateNotEvaluated: {
    id: 'ZWEL0532W',
    retired: true,
    text: '%s contains a template that is not evaluated.',
    reason:
      'Expressions in ${{ }} are evaluated by the configuration manager of Zowe only; here the text is taken as it stands.',
    action: 'Write the value itself.',
  },
  environmentIgnored: {
    id: 'ZWEL0533W',
    text: 'zowe.environments.%s is ignored: %s.',
    reason: 'The entry cannot become an environment variable of the components.',
    action: 'Remove or rename the entry.',
  },
  overrideIgnored: {
    id: 'ZWEL0534W',
    text: '%s has no effect.%s',
    reason: 'An HA instance overrides zowe, components, java, node and zOSMF.',
    action: 'Correct the spelling, or remove the key.',
  },
  unknownHaInstance: {
    id: 'ZWEL0540E',
    text: 'HA instance %s is not in the configuration; it has: %s.',
    reason: 'The configuration has haInstances, and none of them has this id.',
    action: 'Name one of them, or add it under haInstances.',
  },
  manifestMissing: {
    id: 'ZWEL0541E',
    text: 'Directory %s has no manifest.',
    reason: 'A component is described by manifest.yaml, manifest.yml or manifest.json in its directory.',
    action: 'Install the component again, or disable it.',
  },
  manifestInvalid: {
    id: 'ZWEL0542E',
    text: 'Manifest %s has problems:%s',
    reason: 'A component is not started with a manifest that is wrong.',
    action: 'Correct each place that is listed, or install the component again.',
  },
  startCommandMissing: {
    id: 'ZWEL0543E',
    text: 'The manifest of component %s has no commands.start.',
    reason: 'There is nothing that could be started.',
    action: 'Add commands.start to the manifest, or disable the component.',
  },
  componentNotFound: {
    id: 'ZWEL0544E',
    text: 'Component %s is not installed; looked for its manifest in: %s.',
    reason: 'Components are looked for in the runtime directory first, then in the extension directory.',
    action: 'Install the component, correct its name under components, or disable it.',
  },
  variableMissing: {
    id: 'ZWEL0545E',
    text: 'Environment variable %s is not set.',
    reason: 'A component gets its configuration from the launcher as environment variables.',
    action: 'Start the component through the launcher, or set the variable.',
  },
  variableInvalid: {
    id: 'ZWEL0546E',
    text: 'Environment variable %s is not valid: it must be %s.',
    reason: 'The variable comes from the key of the same name in the configuration.',
    action: 'Correct the key in the configuration.',
  },
});
