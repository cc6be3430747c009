// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { type AlternativeName, distinctNames, isUnspecified, parseAlternativeName } from './alternative-name.ts';
import { InvalidDistinguishedNameError, InvalidValidityError } from './plan-errors.ts';

/** The two certificates of an installation: `external` faces users, `internal` is between components. */
export type CertificateKind = 'external' | 'internal';
export const certificateKinds: readonly CertificateKind[] = ['external', 'internal'];

export type KeyType = 'RSA' | 'EC';

/** A distinguished name, least specific part first: `[['C', 'CZ'], ..., ['CN', 'Zowe Service']]`. */
export type NameParts = readonly (readonly [attribute: string, value: string])[];

/** What to issue. Data only; `validityDays` counts from the day of issue. */
export interface CertificatePlan {
  readonly authority: { readonly subject: NameParts; readonly validityDays: number };
  readonly certificates: Readonly<Record<CertificateKind, LeafPlan>>;
  /** Undefined: what exists is kept, new keys are RSA. */
  readonly keyType: KeyType | undefined;
}

export interface LeafPlan {
  readonly subject: NameParts;
  readonly alternativeNames: readonly AlternativeName[];
  readonly validityDays: number;
}

type Maybe<T> = T | null | undefined;
interface NetworkSource {
  readonly zowe?: Maybe<{
    readonly network?: Maybe<{ readonly server?: Maybe<{ readonly listenAddresses?: Maybe<readonly string[]> }> }>;
  }>;
}
interface ComponentsSource {
  readonly components?: Maybe<
    Readonly<Record<string, (NetworkSource & { readonly enabled?: Maybe<boolean> }) | undefined>>
  >;
}
type DistinguishedNameSource = Readonly<Partial<Record<keyof typeof defaults, Maybe<string>>>>;

/** The part of `zowe.yaml` that certificates depend on. */
export interface PlanSource extends NetworkSource, ComponentsSource {
  readonly zowe?: Maybe<{
    readonly externalDomains?: Maybe<readonly string[]>;
    readonly network?: Maybe<{ readonly server?: Maybe<{ readonly listenAddresses?: Maybe<readonly string[]> }> }>;
    readonly setup?: Maybe<{
      readonly certificate?: Maybe<{
        readonly dname?: Maybe<DistinguishedNameSource>;
        readonly validity?: Maybe<number>;
        readonly san?: Maybe<readonly string[]>;
      }>;
    }>;
  }>;
  readonly haInstances?: Maybe<
    Readonly<Record<string, (NetworkSource & ComponentsSource & { readonly hostname?: Maybe<string> }) | undefined>>
  >;
}

/** Zowe's own defaults of `zowe.setup.certificate.dname`. */
const defaults = {
  caCommonName: 'Zowe Development Instances CA',
  commonName: 'Zowe Development Instances Certificate',
  orgUnit: 'API Mediation Layer',
  org: 'Zowe Sample',
  locality: 'Prague',
  state: 'Prague',
  country: 'CZ',
} as const;
const defaultValidityDays = 3650;
const maxValidityDays = 36_500;
const maxPartLength = 64;
const setupKey = 'zowe.setup.certificate';
const fronts = ['load-balancer', 'gateway'];

/** Derives from the whole configuration, all HA instances included, which certificates it needs. */
export function planCertificates(
  source: PlanSource,
  options: { readonly keyType?: KeyType | undefined } = {},
): CertificatePlan {
  const setup = source.zowe?.setup?.certificate;
  const validityDays = validity(setup?.validity);
  const names = setup?.dname ?? {};
  const subject = distinguishedName(names, 'commonName');
  return {
    authority: {
      subject: distinguishedName(names, 'caCommonName'),
      validityDays: Math.max(validityDays, defaultValidityDays),
    },
    certificates: {
      external: { subject, alternativeNames: externalNames(source), validityDays },
      internal: { subject, alternativeNames: internalNames(source), validityDays },
    },
    keyType: options.keyType,
  };
}

function validity(days: Maybe<number>): number {
  const value = days ?? defaultValidityDays;
  if (!Number.isInteger(value) || value < 1 || value > maxValidityDays)
    throw new InvalidValidityError(value, `${setupKey}.validity`);
  return value;
}

function distinguishedName(names: DistinguishedNameSource, commonName: 'commonName' | 'caCommonName'): NameParts {
  const part = (name: keyof typeof defaults): string => checkedPart(name, names[name] ?? defaults[name]);
  return (
    [
      ['C', part('country')],
      ['ST', part('state')],
      ['L', part('locality')],
      ['O', part('org')],
      ['OU', part('orgUnit')],
      ['CN', part(commonName)],
    ] as const
  ).filter(([, value]) => value !== '');
}

function checkedPart(name: keyof typeof defaults, value: string): string {
  const key = `${setupKey}.dname.${name}`;
  if (name === 'country' && value !== '' && !/^[A-Za-z]{2}$/.test(value)) {
    throw new InvalidDistinguishedNameError(value, 'a country is two letters', key);
  }
  if (name.endsWith('ommonName') && value.trim() === '')
    throw new InvalidDistinguishedNameError(value, 'a common name is needed', key);
  if (value.length > maxPartLength)
    throw new InvalidDistinguishedNameError(value, `the limit is ${maxPartLength} characters`, key);
  if (/[\u0000-\u001f\u007f]/.test(value))
    throw new InvalidDistinguishedNameError(value, 'it has a control character', key);
  return name === 'country' ? value.toUpperCase() : value;
}

function externalNames(source: PlanSource): AlternativeName[] {
  const domains = parseAll(source.zowe?.externalDomains, 'zowe.externalDomains');
  // Whoever reaches the front as localhost reaches it by the address of the same meaning too.
  const isLocal = domains.some(({ value }) => value === 'localhost');
  return distinctNames([
    ...domains,
    ...(isLocal ? localNames : []),
    ...parseAll(source.zowe?.setup?.certificate?.san, `${setupKey}.san`),
    ...frontNames(source),
    ...localNamesIfNone(source),
  ]);
}

function internalNames(source: PlanSource): AlternativeName[] {
  const instances = Object.entries(source.haInstances ?? {});
  const hosts = instances.flatMap(([id, instance]) => parseAll(some(instance?.hostname), `haInstances.${id}.hostname`));
  // Without HA instances, the host name of a component is the first external domain.
  const domains = instances.length === 0 ? parseAll(source.zowe?.externalDomains, 'zowe.externalDomains') : [];
  const addresses = [
    ...listenAddresses(source, ''),
    ...componentAddresses(source, ''),
    ...instances.flatMap(([id, instance]) => [
      ...listenAddresses(instance, `haInstances.${id}.`),
      ...componentAddresses(instance, `haInstances.${id}.`),
    ]),
  ];
  return distinctNames([...hosts, ...domains, ...addresses, ...localNames]);
}

const localNames: readonly AlternativeName[] = [
  { type: 'dns', value: 'localhost' },
  { type: 'ip', value: '127.0.0.1' },
];

function localNamesIfNone(source: PlanSource): readonly AlternativeName[] {
  const named = (source.zowe?.externalDomains?.length ?? 0) + Object.keys(source.haInstances ?? {}).length;
  return named > 0 ? [] : localNames;
}

/** Users may also address a front directly: the hosts and addresses of the HA instances that have one. */
function frontNames(source: PlanSource): AlternativeName[] {
  const instances = Object.entries(source.haInstances ?? {});
  const withFront = instances.filter(([, instance]) => fronts.some((name) => isEnabled(source, instance, name)));
  const relevant = withFront.length > 0 ? withFront : instances;
  const shared = fronts.flatMap((name) => listenAddresses(source.components?.[name], `components.${name}.`));
  return [
    ...relevant.flatMap(([id, instance]) => [
      ...parseAll(some(instance?.hostname), `haInstances.${id}.hostname`),
      ...listenAddresses(instance, `haInstances.${id}.`),
      ...fronts.flatMap((name) =>
        listenAddresses(instance?.components?.[name], `haInstances.${id}.components.${name}.`),
      ),
    ]),
    ...shared,
    ...listenAddresses(source, ''),
  ];
}

function isEnabled(source: PlanSource, instance: ComponentsSource | undefined, name: string): boolean {
  return (instance?.components?.[name]?.enabled ?? source.components?.[name]?.enabled) === true;
}

function componentAddresses(source: Maybe<ComponentsSource>, prefix: string): AlternativeName[] {
  return Object.entries(source?.components ?? {}).flatMap(([name, component]) =>
    listenAddresses(component, `${prefix}components.${name}.`),
  );
}

function listenAddresses(source: Maybe<NetworkSource>, prefix: string): AlternativeName[] {
  const key = `${prefix}zowe.network.server.listenAddresses`;
  return parseAll(source?.zowe?.network?.server?.listenAddresses, key).filter((name) => !isUnspecified(name));
}

function parseAll(texts: Maybe<readonly string[]>, key: string): AlternativeName[] {
  return (texts ?? []).map((text, index) => parseAlternativeName(text, `${key}[${index}]`));
}

function some(text: Maybe<string>): readonly string[] {
  return text ? [text] : [];
}
