// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Generated from schemas/*.json by scripts/generate.mjs; do not edit.
/**
 * A data set member: 1 to 8 of A-Z, 0-9, $, #, @; not a digit first.
 */
export type MemberName = string;
/**
 * A path in the UNIX file system.
 */
export type Path = string;
/**
 * An IPv4 address.
 */
export type Ipv4 = string;
/**
 * Seconds before the first, second, ... consecutive restart; its length is the number of retries.
 */
export type RestartIntervals = number[];
/**
 * A TCP port; 0 where a free one is to be found.
 */
export type Port = number;
export type LauncherComponent = AnyComponent & {
  ha?: LauncherHa;
  [k: string]: unknown;
};
export type CachingServiceComponent = AnyComponent & {
  ha?: CachingServiceHa;
  [k: string]: unknown;
};
/**
 * A VSAM data set: qualifiers of at most 8 upper-case characters, 38 in all, so that .INDEX still fits.
 */
export type VsamName = string;
export type LoadBalancerComponent = AnyComponent & {
  ha?: LoadBalancerHa;
  [k: string]: unknown;
};
export type ComponentConfig = AnyComponent & {
  ha?: ComponentHa;
  [k: string]: unknown;
};
/**
 * Components that must be up first.
 */
export type Requires = string[];
/**
 * Components that must be up first if they are enabled.
 */
export type After = string[];

/**
 * What this package reads.
 */
export interface ConfigurationFiles {
  config: ZoweConfig;
  manifest: ManifestFile;
}
/**
 * zowe.yaml, as Zowe v3 takes it, with the keys of Zowe HA.
 */
export interface ZoweConfig {
  zowe?: Zowe;
  /**
   * Java.
   */
  java?: {
    home?: Path;
    [k: string]: unknown;
  };
  /**
   * Node.js.
   */
  node?: {
    home?: Path;
    [k: string]: unknown;
  };
  /**
   * z/OSMF.
   */
  zOSMF?: {
    /**
     * Host.
     */
    host?: string;
    port?: Port;
    /**
     * Scheme.
     */
    scheme?: 'http' | 'https';
    /**
     * Application id.
     */
    applId?: string;
  };
  components?: Components;
  haInstances?: HaInstances;
}
/**
 * Zowe as a whole.
 */
export interface Zowe {
  setup?: Setup;
  runtimeDirectory?: Path;
  logDirectory?: Path;
  workspaceDirectory?: Path;
  extensionDirectory?: Path;
  /**
   * Job names.
   */
  job?: {
    /**
     * Job name of the started task.
     */
    name?: string;
    /**
     * Prefix of the address spaces.
     */
    prefix?: string;
  };
  network?: Network;
  /**
   * Registry of extensions.
   */
  extensionRegistry?: {
    /**
     * Name of a handler.
     */
    defaultHandler: string;
    /**
     * Handlers by name.
     */
    handlers: {
      /**
       * A handler.
       */
      [k: string]: {
        /**
         * Where the registry is.
         */
        registry: string;
        path: Path;
        [k: string]: unknown;
      };
    };
    [k: string]: unknown;
  };
  launcher?: ZoweLauncher;
  /**
   * Part of the resource names of authorization checks.
   */
  rbacProfileIdentifier?: string;
  /**
   * Distinguishes the cookies of several Zowes.
   */
  cookieIdentifier?: string;
  /**
   * Names by which users reach Zowe.
   *
   * @minItems 1
   */
  externalDomains?: string[];
  externalPort?: Port;
  /**
   * Environment variables of every component.
   */
  environments?: {
    [k: string]: unknown;
  };
  /**
   * zwe.
   */
  launchScript?: {
    /**
     * How much zwe says.
     */
    logLevel?: '' | 'info' | 'debug' | 'trace';
    /**
     * What a failed configure step leads to.
     */
    onComponentConfigureFail?: 'warn' | 'exit';
    [k: string]: unknown;
  };
  certificate?: Certificate;
  /**
   * How certificates of others are checked.
   */
  verifyCertificates?: 'STRICT' | 'NONSTRICT' | 'DISABLED';
  /**
   * Parts of messages that go to the system log too.
   */
  sysMessages?: string[];
  /**
   * Whether zwe uses configmgr.
   */
  useConfigmgr?: boolean;
  /**
   * configmgr.
   */
  configmgr?: {
    /**
     * How strictly it validates.
     */
    validation: 'STRICT' | 'COMPONENT-COMPAT';
    [k: string]: unknown;
  };
}
/**
 * What zwe install and zwe init use.
 */
export interface Setup {
  /**
   * Data sets of the installation.
   */
  dataset?: {
    /**
     * High-level qualifiers of the SMP/E data sets.
     */
    prefix?: string;
    /**
     * PROCLIB of the started tasks.
     */
    proclib?: string;
    /**
     * PARMLIB of Zowe.
     */
    parmlib?: string;
    /**
     * JCL that zwe init generates.
     */
    jcllib?: string;
    /**
     * Load library.
     */
    loadlib?: string;
    /**
     * APF-authorized load library.
     */
    authLoadlib?: string;
    /**
     * APF-authorized library of ZIS plug-ins.
     */
    authPluginLib?: string;
    /**
     * Members of the PARMLIB.
     */
    parmlibMembers?: {
      zis?: MemberName;
    };
  };
  /**
   * ZIS.
   */
  zis?: {
    /**
     * PARMLIB of ZIS.
     */
    parmlib?: {
      /**
       * Kinds of PARMLIB keys.
       */
      keys?: {
        [k: string]: unknown;
      };
    };
  };
  /**
   * Security product, groups, users and started tasks.
   */
  security?: {
    /**
     * Security product.
     */
    product?: 'RACF' | 'ACF2' | 'TSS';
    /**
     * Groups.
     */
    groups?: {
      /**
       * Group.
       */
      admin?: string;
      /**
       * Group.
       */
      stc?: string;
      /**
       * Group.
       */
      sysProg?: string;
    };
    /**
     * Users.
     */
    users?: {
      /**
       * User.
       */
      zowe?: string;
      /**
       * User.
       */
      zis?: string;
    };
    /**
     * Started tasks.
     */
    stcs?: {
      /**
       * Started task.
       */
      zowe?: string;
      /**
       * Started task.
       */
      zis?: string;
      /**
       * Started task.
       */
      aux?: string;
    };
  };
  /**
   * Certificates that zwe init creates or connects.
   */
  certificate?: {
    /**
     * Kind of store.
     */
    type?: 'PKCS12' | 'JCEKS' | 'JCECCAKS' | 'JCERACFKS' | 'JCECCARACFKS' | 'JCEHYBRIDRACFKS';
    /**
     * PKCS12 files.
     */
    pkcs12?: {
      directory?: Path;
      /**
       * Whether the directory is locked afterwards.
       */
      lock?: boolean;
      /**
       * As zwe init certificate takes it.
       */
      name?: string;
      /**
       * As zwe init certificate takes it.
       */
      password?: string;
      /**
       * As zwe init certificate takes it.
       */
      caAlias?: string;
      /**
       * As zwe init certificate takes it.
       */
      caPassword?: string;
      /**
       * An existing PKCS12 file.
       */
      import?: {
        /**
         * As zwe init certificate takes it.
         */
        keystore?: string;
        /**
         * As zwe init certificate takes it.
         */
        password?: string;
        /**
         * As zwe init certificate takes it.
         */
        alias?: string;
      };
    };
    /**
     * A key ring.
     */
    keyring?: {
      /**
       * As zwe init certificate takes it.
       */
      owner?: string;
      /**
       * As zwe init certificate takes it.
       */
      name?: string;
      /**
       * As zwe init certificate takes it.
       */
      label?: string;
      /**
       * As zwe init certificate takes it.
       */
      caLabel?: string;
      /**
       * An existing certificate.
       */
      connect?: {
        /**
         * As zwe init certificate takes it.
         */
        user?: string;
        /**
         * As zwe init certificate takes it.
         */
        label?: string;
      };
      /**
       * A PKCS12 data set.
       */
      import?: {
        /**
         * As zwe init certificate takes it.
         */
        dsName?: string;
        /**
         * As zwe init certificate takes it.
         */
        password?: string;
      };
      /**
       * The authority of z/OSMF.
       */
      zOSMF?: {
        /**
         * As zwe init certificate takes it.
         */
        ca?: string;
        /**
         * As zwe init certificate takes it.
         */
        user?: string;
      };
    };
    /**
     * Distinguished names.
     */
    dname?: {
      /**
       * Part of the distinguished name.
       */
      caCommonName?: string | null;
      /**
       * Part of the distinguished name.
       */
      commonName?: string | null;
      /**
       * Part of the distinguished name.
       */
      orgUnit?: string | null;
      /**
       * Part of the distinguished name.
       */
      org?: string | null;
      /**
       * Part of the distinguished name.
       */
      locality?: string | null;
      /**
       * Part of the distinguished name.
       */
      state?: string | null;
      /**
       * Part of the distinguished name.
       */
      country?: string | null;
    };
    /**
     * Days.
     */
    validity?: number | null;
    /**
     * Subject alternative names; zowe.externalDomains when absent.
     */
    san?: string[];
    /**
     * PEM files, or labels of a key ring.
     */
    importCertificateAuthorities?: string[];
  };
  /**
   * Data set of the caching service.
   */
  vsam?: {
    /**
     * Record level sharing or not.
     */
    mode?: 'NONRLS' | 'RLS';
    /**
     * Volume, for NONRLS.
     */
    volume?: string;
    /**
     * Storage class, for RLS.
     */
    storageClass?: string;
    /**
     * Cluster name.
     */
    name?: string | null;
  };
  /**
   * Generated JCL.
   */
  jcl?: {
    /**
     * Lines of the JOB statement.
     */
    header?: string | string[];
    [k: string]: unknown;
  };
}
/**
 * Where servers listen and how connections are protected.
 */
export interface Network {
  /**
   * As a server.
   */
  server?: {
    tls?: Tls;
    /**
     * Addresses to listen on; most servers use the first.
     */
    listenAddresses?: Ipv4[];
    /**
     * Address that the port check uses; not with several DVIPAs.
     */
    vipaIp?: string;
    /**
     * Whether a port is checked to be free before a server starts.
     */
    validatePortFree?: boolean;
  };
  /**
   * As a client.
   */
  client?: {
    tls?: Tls;
  };
}
/**
 * TLS for connections of one direction; attls leaves it to AT-TLS.
 */
export interface Tls {
  /**
   * AT-TLS encrypts; the servers speak plain HTTP.
   */
  attls?: boolean;
  /**
   * Cipher suites, IANA names.
   */
  ciphers?: string[];
  /**
   * Curves of the key exchange.
   */
  curves?: string[];
  /**
   * Lowest protocol.
   */
  minTls?: 'TLSv1.2' | 'TLSv1.3';
  /**
   * Highest protocol.
   */
  maxTls?: 'TLSv1.2' | 'TLSv1.3';
  [k: string]: unknown;
}
/**
 * How the launcher treats components; nothing else may stand here.
 */
export interface ZoweLauncher {
  restartIntervals?: RestartIntervals;
  /**
   * Seconds; a component that lived longer starts with a fresh count of restarts.
   */
  minUptime?: number;
  /**
   * Address space sharing: _BPX_SHAREAS of the component.
   */
  shareAs?: 'no' | 'yes' | 'must' | '';
  /**
   * Warn, instead of refusing, on a release of z/OS that is too new.
   */
  unsafeDisableZosVersionCheck?: boolean;
}
/**
 * A certificate with its key, and whom it trusts: PKCS12 files or a key ring, PEM files beside them.
 */
export interface Certificate {
  /**
   * Certificate and private key.
   */
  keystore: {
    /**
     * PKCS12, or the kind of a key ring.
     */
    type: 'PKCS12' | 'JCEKS' | 'JCECCAKS' | 'JCERACFKS' | 'JCECCARACFKS' | 'JCEHYBRIDRACFKS';
    /**
     * Path of the PKCS12 file, or safkeyring://owner/ring.
     */
    file: string;
    /**
     * Password of the file; for a key ring empty or the word password.
     */
    password?: string;
    /**
     * Alias of the certificate, or its label in the key ring.
     */
    alias: string;
  };
  /**
   * Trusted authorities.
   */
  truststore: {
    /**
     * PKCS12, or the kind of a key ring.
     */
    type: 'PKCS12' | 'JCEKS' | 'JCECCAKS' | 'JCERACFKS' | 'JCECCARACFKS' | 'JCEHYBRIDRACFKS';
    /**
     * Path of the PKCS12 file, or safkeyring://owner/ring.
     */
    file: string;
    /**
     * Password of the file; for a key ring empty or the word password.
     */
    password?: string;
  };
  /**
   * The same in PEM files, for servers that read nothing else.
   */
  pem?: {
    /**
     * PEM file of the private key.
     */
    key?: string;
    /**
     * PEM file of the certificate.
     */
    certificate?: string;
    /**
     * PEM files of the authorities: a list, or one text with commas.
     */
    certificateAuthorities?: string | string[];
  } | null;
}
/**
 * Components by name; a component may have keys of its own.
 */
export interface Components {
  launcher?: LauncherComponent;
  'caching-service'?: CachingServiceComponent;
  'load-balancer'?: LoadBalancerComponent;
  [k: string]: ComponentConfig | LauncherComponent | CachingServiceComponent | LoadBalancerComponent | undefined;
}
/**
 * What every component may have.
 */
export interface AnyComponent {
  /**
   * Whether the component is started; false when absent.
   */
  enabled?: boolean;
  port?: Port;
  certificate?: Certificate;
  launcher?: LauncherOptions;
  /**
   * Instead of the keys of the same name under zowe, for this component.
   */
  zowe?: {
    network?: Network;
    /**
     * Job.
     */
    job?: {
      /**
       * Suffix of the job name.
       */
      suffix?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * How the launcher treats a component. Stands under zowe.launcher and components.<component>.launcher.
 */
export interface LauncherOptions {
  restartIntervals?: RestartIntervals;
  /**
   * Seconds; a component that lived longer starts with a fresh count of restarts.
   */
  minUptime?: number;
  /**
   * Address space sharing: _BPX_SHAREAS of the component.
   */
  shareAs?: 'no' | 'yes' | 'must' | '';
  [k: string]: unknown;
}
/**
 * Of the launcher itself.
 */
export interface LauncherHa {
  /**
   * Whether zowe-ha kill is offered.
   */
  development?: boolean;
  sharedDirectory?: Path;
  /**
   * Seconds from SIGTERM to SIGKILL, for all components.
   */
  stopGrace?: number;
}
/**
 * Of the caching service.
 */
export interface CachingServiceHa {
  /**
   * Seconds from SIGTERM to SIGKILL.
   */
  stopGrace?: number;
  /**
   * Seconds that an instance has to become ready.
   */
  startTimeout?: number;
  /**
   * Component instances per HA instance.
   */
  instances?: number;
  /**
   * First and last port, as 20000-24999; used when port is 0 or instances is above 1.
   */
  portRange?: string;
  /**
   * Whether the instances of the component accept connections on one port.
   */
  sharedPort?: boolean;
  /**
   * Components that must be up first.
   */
  requires?: string[];
  /**
   * Components that must be up first if they are enabled.
   */
  after?: string[];
  readiness?: Readiness;
  storage?: CachingStorage;
  /**
   * Who a client is: its TLS certificate, or the header of a trusted gateway.
   */
  identity?: 'tls-peer' | 'dn-header';
  /**
   * PEM files of the gateways whose identity headers count.
   */
  gatewayCertificates?: Path[];
}
/**
 * How an instance proves that it can be used.
 */
export interface Readiness {
  /**
   * none: as soon as it is spawned; tcp: it accepts a connection; https: it answers.
   */
  type?: 'none' | 'tcp' | 'https';
  /**
   * Path of the request, for https.
   */
  path?: string;
  /**
   * Expected status, for https.
   */
  status?: number;
  /**
   * Milliseconds between attempts.
   */
  interval?: number;
  /**
   * Milliseconds one attempt may take.
   */
  timeout?: number;
}
/**
 * Storage of the caching service; overrides components.caching-service.storage.
 */
export interface CachingStorage {
  /**
   * Which storage.
   */
  mode?: 'inMemory' | 'VSAM';
  /**
   * Entries over all services.
   */
  size?: number;
  /**
   * What happens when it is full.
   */
  evictionStrategy?: 'reject' | 'removeOldest';
  /**
   * The VSAM data set.
   */
  vsam?: {
    name?: VsamName;
    /**
     * Length of the key in bytes.
     */
    keyLength?: number;
    /**
     * Length of a record in bytes.
     */
    recordLength?: number;
    /**
     * What an acknowledged write survives: the end of the process, or the loss of power too.
     */
    durability?: 'process' | 'full';
  };
}
/**
 * Of the load balancer.
 */
export interface LoadBalancerHa {
  /**
   * Seconds from SIGTERM to SIGKILL.
   */
  stopGrace?: number;
  /**
   * Seconds that an instance has to become ready.
   */
  startTimeout?: number;
  /**
   * Component instances per HA instance.
   */
  instances?: number;
  /**
   * First and last port, as 20000-24999; used when port is 0 or instances is above 1.
   */
  portRange?: string;
  /**
   * Whether the instances of the component accept connections on one port.
   */
  sharedPort?: boolean;
  /**
   * Components that must be up first.
   */
  requires?: string[];
  /**
   * Components that must be up first if they are enabled.
   */
  after?: string[];
  readiness?: Readiness;
  /**
   * Service that / redirects to.
   */
  rootService?: string;
  /**
   * How an instance is chosen.
   */
  balance?: 'leastPending' | 'roundRobin';
  /**
   * Milliseconds between two reads of the registry.
   */
  registryPollInterval?: number;
}
/**
 * Of any component; a manifest may carry the same block as its defaults.
 */
export interface ComponentHa {
  /**
   * Seconds from SIGTERM to SIGKILL.
   */
  stopGrace?: number;
  /**
   * Seconds that an instance has to become ready.
   */
  startTimeout?: number;
  /**
   * Component instances per HA instance.
   */
  instances?: number;
  /**
   * First and last port, as 20000-24999; used when port is 0 or instances is above 1.
   */
  portRange?: string;
  /**
   * Whether the instances of the component accept connections on one port.
   */
  sharedPort?: boolean;
  requires?: Requires;
  after?: After;
  readiness?: Readiness;
}
/**
 * HA instances by id: lower-case letters, digits and underscores.
 */
export interface HaInstances {
  [k: string]: HaInstance;
}
/**
 * One HA instance. Everything but hostname and sysname overrides the key of the same name.
 */
export interface HaInstance {
  /**
   * Name or address by which the other HA instances reach this one.
   */
  hostname: string;
  /**
   * System name of the LPAR.
   */
  sysname: string;
  components?: Components;
  [k: string]: unknown;
}
/**
 * manifest.yaml of a component.
 */
export interface ManifestFile {
  /**
   * Short name; the directory is called so.
   */
  name: string;
  /**
   * Reverse domain name.
   */
  id: string;
  /**
   * Semantic version.
   */
  version?: string;
  /**
   * For people.
   */
  title?: string;
  /**
   * For people.
   */
  description?: string;
  /**
   * For people.
   */
  license?: string;
  /**
   * For people.
   */
  homepage?: string;
  /**
   * For searching.
   */
  keywords?: string[];
  /**
   * Source repository.
   */
  repository?: {
    /**
     * Version control system.
     */
    type?: string;
    /**
     * Where it is.
     */
    url?: string;
    [k: string]: unknown;
  };
  /**
   * Build.
   */
  build?: {
    /**
     * Branch.
     */
    branch?: string;
    /**
     * Number.
     */
    number?: string | number;
    /**
     * Commit.
     */
    commitHash?: string;
    /**
     * Time of the build, or its placeholder.
     */
    timestamp?: number | string;
  };
  /**
   * JSON Schemas.
   */
  schemas?: {
    /**
     * Schema of the component's configuration.
     */
    configs?: string | string[];
  };
  /**
   * Paths to tag.
   */
  autoEncoding?: unknown[] | string | boolean;
  /**
   * Scripts of the component's life, relative to the manifest.
   */
  commands?: {
    /**
     * Script.
     */
    install?: string;
    /**
     * Script.
     */
    validate?: string;
    /**
     * Script.
     */
    preConfigure?: string;
    /**
     * Script.
     */
    configure?: string;
    /**
     * Script.
     */
    configureInstance?: string;
    /**
     * Script.
     */
    start?: string;
    /**
     * Path of a script, relative to the manifest, or an operator command: S procedure, P job, F job,text.
     */
    stop?: string;
    /**
     * Path of a script, relative to the manifest, or an operator command: S procedure, P job, F job,text.
     */
    refresh?: string;
    /**
     * Path of a script, relative to the manifest, or an operator command: S procedure, P job, F job,text.
     */
    health?: string;
    /**
     * Path of a script, relative to the manifest, or an operator command: S procedure, P job, F job,text.
     */
    cleanUp?: string;
    /**
     * Path of a script, relative to the manifest, or an operator command: S procedure, P job, F job,text.
     */
    upgrade?: string;
    /**
     * Path of a script, relative to the manifest, or an operator command: S procedure, P job, F job,text.
     */
    uninstall?: string;
  };
  /**
   * Services.
   */
  apimlServices?: {
    /**
     * Package to scan.
     */
    basePackage?: string;
    /**
     * Services that register themselves.
     *
     * Items: A service.
     */
    dynamic?: {
      /**
       * Service id.
       */
      serviceId: string;
    }[];
    /**
     * Services that are defined in files.
     *
     * Items: A definition.
     */
    static?: {
      /**
       * Template.
       */
      file?: string;
      /**
       * Package to scan.
       */
      basePackage?: string;
    }[];
  };
  /**
   * Plug-ins of the desktop.
   *
   * Items: A plug-in.
   */
  appfwPlugins?: {
    /**
     * Directory.
     */
    path: string;
  }[];
  /**
   * Extensions of the gateway.
   */
  gatewaySharedLibs?: (
    | string
    | {
        [k: string]: unknown;
      }
  )[];
  /**
   * Extensions of discovery.
   */
  discoverySharedLibs?: (
    | string
    | {
        [k: string]: unknown;
      }
  )[];
  /**
   * Extensions of ZAAS.
   */
  zaasSharedLibs?: (
    | string
    | {
        [k: string]: unknown;
      }
  )[];
  /**
   * Plug-ins of ZIS.
   *
   * Items: A plug-in.
   */
  zisPlugins?: {
    /**
     * Id.
     */
    id: string;
    /**
     * Directory.
     */
    path: string;
  }[];
  /**
   * Defaults of the component's configuration.
   */
  configs?: {
    [k: string]: unknown;
  };
  ha?: ManifestHa;
  /**
   * What the component needs of its surroundings; zwe warns off z/OS when it has zos.
   */
  dependencies?: {
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * What a component tells Zowe HA about itself. The keys that components.<component>.ha has too are its defaults.
 */
export interface ManifestHa {
  /**
   * Friendly names, beside name and id, by which operators may call the component.
   */
  alias?: string | string[];
  /**
   * Where the component keeps state. none: nowhere, any instance may answer any request; external: in the caching service or another server; session: in the instance that a session began at; singleton: in the one instance that may run in the sysplex.
   */
  state?: 'none' | 'external' | 'session' | 'singleton';
  /**
   * Ports that the component listens on beside port.
   */
  ports?: ManifestPort[];
  commands?: LifecycleCommands;
  liveness?: LivenessProbe;
  /**
   * Component instances per HA instance.
   */
  instances?: number;
  /**
   * First and last port, as 20000-24999; used when port is 0 or instances is above 1.
   */
  portRange?: string;
  requires?: Requires;
  after?: After;
  readiness?: Readiness;
  /**
   * Seconds from SIGTERM to SIGKILL.
   */
  stopGrace?: number;
  /**
   * Seconds that an instance has to become ready.
   */
  startTimeout?: number;
}
/**
 * One port.
 */
export interface ManifestPort {
  /**
   * Key below components.<component> that holds the port.
   */
  key: string;
  /**
   * What it is for.
   */
  description?: string;
  /**
   * Consecutive ports that are taken, beginning with this one; 1 by default.
   */
  count?: number;
}
/**
 * Commands of the component's life that Zowe's own manifest does not have.
 */
export interface LifecycleCommands {
  /**
   * Path of a script, relative to the manifest, or an operator command: S procedure, P job, F job,text.
   */
  stop?: string;
  /**
   * Path of a script, relative to the manifest, or an operator command: S procedure, P job, F job,text.
   */
  refresh?: string;
  /**
   * Path of a script, relative to the manifest, or an operator command: S procedure, P job, F job,text.
   */
  health?: string;
  /**
   * Path of a script, relative to the manifest, or an operator command: S procedure, P job, F job,text.
   */
  cleanUp?: string;
  /**
   * Path of a script, relative to the manifest, or an operator command: S procedure, P job, F job,text.
   */
  upgrade?: string;
  /**
   * Path of a script, relative to the manifest, or an operator command: S procedure, P job, F job,text.
   */
  uninstall?: string;
}
/**
 * How an instance that is up shows that it still works.
 */
export interface LivenessProbe {
  /**
   * tcp: it accepts a connection; https: it answers.
   */
  type?: 'none' | 'tcp' | 'https';
  /**
   * Path of the request, for https.
   */
  path?: string;
  /**
   * Expected status, for https.
   */
  status?: number;
  /**
   * Milliseconds between attempts.
   */
  interval?: number;
  /**
   * Milliseconds one attempt may take.
   */
  timeout?: number;
  /**
   * Failed attempts in a row after which the instance counts as dead.
   */
  failures?: number;
}
