// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Generated from schemas/*.json by scripts/generate.mjs; do not edit.
/**
 * Seconds before the first, second, ... consecutive restart; its length is the number of retries.
 */
export type RestartIntervals = number[];
/**
 * The launcher itself.
 */
export type LauncherComponent = AnyComponent & {
  ha?: LauncherHa;
  [k: string]: unknown;
};
/**
 * The gateway of the API Mediation Layer.
 */
export type GatewayComponent = AnyComponent & {
  /**
   * Port that the component listens on; 0 where a free one is to be found.
   */
  port?: number;
  ha?: ComponentHa;
  [k: string]: unknown;
};
/**
 * The discovery service of the API Mediation Layer.
 */
export type DiscoveryComponent = AnyComponent & {
  /**
   * Port that the component listens on; 0 where a free one is to be found.
   */
  port?: number;
  ha?: ComponentHa;
  [k: string]: unknown;
};
/**
 * The API catalog.
 */
export type ApiCatalogComponent = AnyComponent & {
  /**
   * Port that the component listens on; 0 where a free one is to be found.
   */
  port?: number;
  ha?: ComponentHa;
  [k: string]: unknown;
};
/**
 * Authentication and authorization for the gateway.
 */
export type ZaasComponent = AnyComponent & {
  /**
   * Port that the component listens on; 0 where a free one is to be found.
   */
  port?: number;
  ha?: ComponentHa;
  [k: string]: unknown;
};
/**
 * The caching service: what components keep in common.
 */
export type CachingServiceComponent = AnyComponent & {
  /**
   * Port that the component listens on; 0 where a free one is to be found.
   */
  port?: number;
  /**
   * Where the entries are kept, for Zowe's own caching service; ha.storage overrides it for the one of Zowe HA. Not checked here.
   */
  storage?: {
    /**
     * inMemory, VSAM, redis or infinispan.
     */
    mode?: {
      [k: string]: unknown;
    };
    /**
     * Entries per service.
     */
    size?: {
      [k: string]: unknown;
    };
    /**
     * What happens when it is full: reject or removeOldest.
     */
    evictionStrategy?: {
      [k: string]: unknown;
    };
    /**
     * The VSAM data set.
     */
    vsam?: {
      /**
       * Cluster name.
       */
      name?: {
        [k: string]: unknown;
      };
      /**
       * Length of the key in bytes.
       */
      keyLength?: {
        [k: string]: unknown;
      };
      /**
       * Length of a record in bytes.
       */
      recordLength?: {
        [k: string]: unknown;
      };
      /**
       * Code page of the records.
       */
      encoding?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    /**
     * Infinispan, in the caching service itself.
     */
    infinispan?: {
      /**
       * All caching services, as host[port],host[port]; without it each one is alone.
       */
      initialHosts?: {
        [k: string]: unknown;
      };
      /**
       * How they reach each other.
       */
      jgroups?: {
        /**
         * Address to listen on; haInstances.<id>.hostname when absent.
         */
        host?: {
          [k: string]: unknown;
        };
        /**
         * Port of the data.
         */
        port?: {
          [k: string]: unknown;
        };
        /**
         * How they agree on a key.
         */
        keyExchange?: {
          /**
           * Port of the exchange.
           */
          port?: {
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      /**
       * Where the entries are kept on disk.
       */
      persistence?: {
        /**
         * Directory of the data.
         */
        dataLocation?: {
          [k: string]: unknown;
        };
        /**
         * Directory of the index.
         */
        indexLocation?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  ha?: CachingServiceHa;
  [k: string]: unknown;
};
/**
 * The server of the desktop.
 */
export type AppServerComponent = AnyComponent & {
  /**
   * Port that the component listens on; 0 where a free one is to be found.
   */
  port?: number;
  ha?: ComponentHa;
  [k: string]: unknown;
};
/**
 * The z/OS services of the desktop.
 */
export type ZssComponent = AnyComponent & {
  /**
   * Port that the component listens on; 0 where a free one is to be found.
   */
  port?: number;
  /**
   * Name of the ZIS server that this one uses; ZWESIS_STD when absent. Not checked here.
   */
  crossMemoryServerName?: {
    [k: string]: unknown;
  };
  ha?: ZssHa;
  [k: string]: unknown;
};
/**
 * The load balancer of Zowe HA.
 */
export type LoadBalancerComponent = AnyComponent & {
  ha?: LoadBalancerHa;
  [k: string]: unknown;
};
export type ComponentConfig = AnyComponent & {
  ha?: ComponentHa;
  [k: string]: unknown;
};

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
   * Java, for the components that need it.
   */
  java?: {
    /**
     * Directory of Java, the one with bin/java in it.
     */
    home?: string;
    [k: string]: unknown;
  };
  /**
   * Node.js, for the components that need it and for Zowe HA.
   */
  node?: {
    /**
     * Directory of Node.js, the one with bin/node in it.
     */
    home?: string;
    [k: string]: unknown;
  };
  /**
   * The z/OSMF server that users are authenticated by.
   */
  zOSMF?: {
    /**
     * Host name of z/OSMF; in a sysplex its DVIPA.
     */
    host?: string;
    /**
     * Port of z/OSMF.
     */
    port?: number;
    /**
     * http only where AT-TLS encrypts the connection to z/OSMF.
     */
    scheme?: 'http' | 'https';
    /**
     * APPLID of z/OSMF, for PassTickets.
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
  /**
   * Where Zowe is installed; never written to.
   */
  runtimeDirectory?: string;
  /**
   * Where logs are written; not below the runtime directory.
   */
  logDirectory?: string;
  /**
   * Where the components keep files while they run; not below the runtime directory.
   */
  workspaceDirectory?: string;
  /**
   * Where components of others are installed; not below the runtime directory.
   */
  extensionDirectory?: string;
  /**
   * Names of the address spaces.
   */
  job?: {
    /**
     * Job name of the launcher's started task.
     */
    name?: string;
    /**
     * What the job names of the components begin with.
     */
    prefix?: string;
  };
  network?: Network;
  /**
   * Where zwe components finds extensions to install.
   */
  extensionRegistry?: {
    /**
     * Handler that counts when a command names none.
     */
    defaultHandler: string;
    /**
     * Handlers by their names.
     */
    handlers: {
      /**
       * One way to fetch extensions.
       */
      [k: string]: {
        /**
         * Address of the registry, in the form that the handler understands.
         */
        registry: string;
        /**
         * JavaScript file of the handler.
         */
        path: string;
        [k: string]: unknown;
      };
    };
    [k: string]: unknown;
  };
  launcher?: ZoweLauncher;
  /**
   * Distinguishes the SAF resource names of several Zowes.
   */
  rbacProfileIdentifier?: string;
  /**
   * Distinguishes the cookies of several Zowes that a browser sees under one domain.
   */
  cookieIdentifier?: string;
  /**
   * Host names by which users reach Zowe, in a sysplex that of the DVIPA; the first one is used in links.
   *
   * @minItems 1
   */
  externalDomains?: string[];
  /**
   * Port by which users reach Zowe: that of the gateway, or of the Sysplex Distributor before it.
   */
  externalPort?: number;
  /**
   * Environment variables of every component: names with values.
   */
  environments?: {
    [k: string]: unknown;
  };
  /**
   * How the zwe commands behave.
   */
  launchScript?: {
    /**
     * How much the zwe commands say.
     */
    logLevel?: '' | 'info' | 'debug' | 'trace';
    /**
     * What the failed configure command of a component leads to: a warning, or the end of the start.
     */
    onComponentConfigureFail?: 'warn' | 'exit';
    [k: string]: unknown;
  };
  certificate?: Certificate;
  /**
   * STRICT checks certificate and host name of a peer, NONSTRICT the certificate only, DISABLED nothing.
   */
  verifyCertificates?: 'STRICT' | 'NONSTRICT' | 'DISABLED';
  /**
   * Message ids, or other parts of messages; what contains one goes to the system log as well.
   */
  sysMessages?: string[];
  /**
   * Whether zwe uses the configuration manager; Zowe v3 always does.
   */
  useConfigmgr?: boolean;
  /**
   * The configuration manager.
   */
  configmgr?: {
    /**
     * What a component without a schema of its own is: an error (STRICT), or something to warn of (COMPONENT-COMPAT, which counts when absent).
     */
    validation: 'STRICT' | 'COMPONENT-COMPAT';
    [k: string]: unknown;
  };
}
/**
 * What zwe install and zwe init need; the servers do not read it.
 */
export interface Setup {
  /**
   * Data sets of the installation.
   */
  dataset?: {
    /**
     * First qualifiers of the data sets that Zowe is installed into.
     */
    prefix?: string;
    /**
     * Procedure library that the started tasks are copied into.
     */
    proclib?: string;
    /**
     * Data set with the PARMLIB members of Zowe.
     */
    parmlib?: string;
    /**
     * Data set that generated JCL is kept in.
     */
    jcllib?: string;
    /**
     * Load library of the tools that need no authorization; <prefix>.SZWELOAD when absent.
     */
    loadlib?: string;
    /**
     * APF-authorized load library; <prefix>.SZWEAUTH when absent.
     */
    authLoadlib?: string;
    /**
     * APF-authorized load library for plug-ins of ZIS.
     */
    authPluginLib?: string;
    /**
     * Members of that data set.
     */
    parmlibMembers?: {
      /**
       * Member that ZIS reads.
       */
      zis?: string;
    };
  };
  /**
   * ZIS, the cross-memory server.
   */
  zis?: {
    /**
     * How its PARMLIB member is written.
     */
    parmlib?: {
      /**
       * Keys of the member that hold more than one value: list appends instead of replacing.
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
     * Security product of the system.
     */
    product?: 'RACF' | 'ACF2' | 'TSS';
    /**
     * Groups that zwe init security defines.
     */
    groups?: {
      /**
       * Group of the administrators of Zowe.
       */
      admin?: string;
      /**
       * Group of the users that the started tasks run under.
       */
      stc?: string;
      /**
       * Group of the system programmers, who may stop and start Zowe.
       */
      sysProg?: string;
    };
    /**
     * Users that the started tasks run under.
     */
    users?: {
      /**
       * User of the launcher and its components.
       */
      zowe?: string;
      /**
       * User of ZIS.
       */
      zis?: string;
    };
    /**
     * Names of the started tasks.
     */
    stcs?: {
      /**
       * Started task of the launcher.
       */
      zowe?: string;
      /**
       * Started task of ZIS.
       */
      zis?: string;
      /**
       * Started task of the auxiliary address spaces of ZIS.
       */
      aux?: string;
    };
  };
  /**
   * Certificates that zwe init creates or connects.
   */
  certificate?: {
    /**
     * PKCS12 for files, or the kind of the key ring.
     */
    type?: 'PKCS12' | 'JCEKS' | 'JCECCAKS' | 'JCERACFKS' | 'JCECCARACFKS' | 'JCEHYBRIDRACFKS';
    /**
     * PKCS12 files.
     */
    pkcs12?: {
      /**
       * Directory that the files are created in, as /var/zowe/keystore.
       */
      directory?: string;
      /**
       * Whether access to the directory is restricted once the files are there.
       */
      lock?: boolean;
      /**
       * Alias of the certificate, in lower case.
       */
      name?: string | null;
      /**
       * Password of the key store.
       */
      password?: string | null;
      /**
       * Alias of the authority that signs, in lower case.
       */
      caAlias?: string | null;
      /**
       * Password of the authority's own key store.
       */
      caPassword?: string | null;
      /**
       * An existing PKCS12 file.
       */
      import?: {
        /**
         * Path of an existing PKCS12 file, whose certificate is taken over.
         */
        keystore?: string;
        /**
         * Password of that file.
         */
        password?: string;
        /**
         * Alias of the certificate in that file, in lower case.
         */
        alias?: string;
      };
    };
    /**
     * A key ring.
     */
    keyring?: {
      /**
       * Owner of the key ring; zowe.setup.security.users.zowe when absent.
       */
      owner?: string;
      /**
       * Name of the key ring.
       */
      name?: string;
      /**
       * Label of the certificate.
       */
      label?: string;
      /**
       * Label of the authority that signs.
       */
      caLabel?: string;
      /**
       * An existing certificate.
       */
      connect?: {
        /**
         * Who owns the existing certificate: SITE, or a user.
         */
        user?: string;
        /**
         * Label of the existing certificate.
         */
        label?: string;
      };
      /**
       * A PKCS12 data set.
       */
      import?: {
        /**
         * Data set in PKCS12 format, with certificate and private key.
         */
        dsName?: string;
        /**
         * Password of that data set.
         */
        password?: string;
      };
      /**
       * The authority of z/OSMF.
       */
      zOSMF?: {
        /**
         * Label of the authority of z/OSMF; _auto_ looks for it.
         */
        ca?: string;
        /**
         * User that z/OSMF runs under, whose key ring is looked at.
         */
        user?: string;
      };
    };
    /**
     * Distinguished names of certificates that are created.
     */
    dname?: {
      /**
       * Common name of the authority.
       */
      caCommonName?: string | null;
      /**
       * Common name of the certificate.
       */
      commonName?: string | null;
      /**
       * Organizational unit.
       */
      orgUnit?: string | null;
      /**
       * Organization.
       */
      org?: string | null;
      /**
       * Locality.
       */
      locality?: string | null;
      /**
       * State or province.
       */
      state?: string | null;
      /**
       * Country, as two letters.
       */
      country?: string | null;
    };
    /**
     * Days that a created certificate is valid.
     */
    validity?: number | null;
    /**
     * Host names and addresses that the certificate is valid for; zowe.externalDomains when absent.
     */
    san?: string[];
    /**
     * Further authorities that are trusted: paths of PEM files, or labels of a key ring (2 at most).
     */
    importCertificateAuthorities?: string[];
    [k: string]: unknown;
  };
  /**
   * The VSAM data set of the caching service.
   */
  vsam?: {
    /**
     * Whether the data set is used with record level sharing, which several systems at once need.
     */
    mode?: 'NONRLS' | 'RLS';
    /**
     * Volume of the data set, for NONRLS.
     */
    volume?: string;
    /**
     * SMS storage class of the data set, for RLS.
     */
    storageClass?: string;
    /**
     * Cluster name; must be that of components.caching-service.storage.vsam.name, which counts when this is empty.
     */
    name?: string | null;
  };
  /**
   * Generated JCL; newer releases of Zowe v3 read it.
   */
  jcl?: {
    /**
     * What follows the job name on the JOB statement.
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
   * The servers of Zowe, for those who connect to them.
   */
  server?: {
    tls?: Tls;
    /**
     * IPv4 addresses to listen on; most servers use the first one only. All addresses (0.0.0.0) when absent.
     *
     * Items: An IPv4 address.
     */
    listenAddresses?: string[];
    /**
     * Address that the check for a free port looks at. Not for several DVIPAs.
     */
    vipaIp?: string;
    /**
     * Whether a port is checked to be free before a server starts.
     */
    validatePortFree?: boolean;
    [k: string]: unknown;
  };
  /**
   * The servers of Zowe where they connect to others.
   */
  client?: {
    tls?: Tls;
  };
  /**
   * Domains that are trusted beside zowe.externalDomains and the hosts of the HA instances; newer releases of Zowe v3 read it.
   */
  allowedDomains?: string[];
}
/**
 * TLS for connections of one direction. Either attls: true alone, or what the servers themselves do.
 */
export interface Tls {
  /**
   * true: AT-TLS encrypts, and the servers speak plain HTTP. Nothing else may stand beside it then.
   */
  attls?: true | false | 'false' | '';
  /**
   * Cipher suites that are accepted, by their IANA names.
   */
  ciphers?: string[];
  /**
   * Elliptic curves that are accepted in the key exchange.
   */
  curves?: string[];
  /**
   * Lowest version of the protocol that is accepted.
   */
  minTls?: 'TLSv1.2' | 'TLSv1.3';
  /**
   * Highest version of the protocol that is accepted.
   */
  maxTls?: 'TLSv1.2' | 'TLSv1.3';
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
     * PKCS12 for a file, or the kind of a key ring.
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
     * PKCS12 for a file, or the kind of a key ring.
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
    key?: string | null;
    /**
     * PEM file of the certificate.
     */
    certificate?: string | null;
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
  gateway?: GatewayComponent;
  discovery?: DiscoveryComponent;
  'api-catalog'?: ApiCatalogComponent;
  zaas?: ZaasComponent;
  'caching-service'?: CachingServiceComponent;
  'app-server'?: AppServerComponent;
  zss?: ZssComponent;
  'load-balancer'?: LoadBalancerComponent;
  [k: string]:
    | ComponentConfig
    | LauncherComponent
    | GatewayComponent
    | DiscoveryComponent
    | ApiCatalogComponent
    | ZaasComponent
    | CachingServiceComponent
    | AppServerComponent
    | ZssComponent
    | LoadBalancerComponent
    | undefined;
}
/**
 * What every component may have.
 */
export interface AnyComponent {
  /**
   * Whether the component is started.
   */
  enabled?: boolean;
  /**
   * Port that the component listens on; 0 where a free one is to be found.
   */
  port?: number;
  certificate?: Certificate;
  launcher?: LauncherOptions;
  /**
   * Overrides keys of the same name under zowe for this component.
   */
  zowe?: {
    network?: Network;
    job?: ComponentJob;
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
 * How the jobs of a component are called.
 */
export interface ComponentJob {
  /**
   * What the component appends to zowe.job.prefix for its job name.
   */
  suffix?: string;
  [k: string]: unknown;
}
/**
 * Of the launcher itself.
 */
export interface LauncherHa {
  /**
   * Development mode: zowe-ha kill is offered.
   */
  development?: boolean;
  /**
   * Directory that all LPARs share; zowe.workspaceDirectory/shared when absent.
   */
  sharedDirectory?: string;
  /**
   * Seconds from SIGTERM to SIGKILL, for components that do not say otherwise.
   */
  stopGrace?: number;
  /**
   * What happens when a vital component has failed for good. stay: the rest runs on; stop: the HA instance ends, for others to take over; restartAll: all components are restarted.
   */
  onVitalLost?: 'stay' | 'stop' | 'restartAll';
  /**
   * Whether one component that cannot be prepared keeps the whole HA instance from starting, as Zowe's own launcher has it.
   */
  strictValidate?: boolean;
  /**
   * Components that are prepared at the same time.
   */
  prepareConcurrency?: number;
  /**
   * Address (VIPA) that the components of the HA instance listen on when they have none of their own; that of its host name when absent.
   */
  listenAddress?: string;
  /**
   * Whether ports below 1024 may be taken from a port range.
   */
  privilegedPorts?: boolean;
  controlPort?: ControlPort;
  outputFiles?: OutputFiles;
  arm?: ArmOptions;
}
/**
 * Port for commands from other systems, by mutual TLS; none when absent.
 */
export interface ControlPort {
  /**
   * Port of it.
   */
  port: number;
  /**
   * Address of it; components.launcher.ha.listenAddress when absent.
   */
  address?: string;
  /**
   * Names of the client certificates that may give commands: their common names or subject alternative names.
   *
   * @minItems 1
   */
  allow: string[];
}
/**
 * The files that component instances write to.
 */
export interface OutputFiles {
  /**
   * Megabytes after which a new file is begun.
   */
  size?: number;
  /**
   * Older files that are kept for each instance.
   */
  keep?: number;
}
/**
 * Automatic restart management of z/OS.
 */
export interface ArmOptions {
  /**
   * auto: registered when ARM is there; yes: a warning when it cannot be; no: never.
   */
  enabled?: 'auto' | 'yes' | 'no';
  /**
   * Name of the element; ZWESL_<id of the HA instance> when absent.
   */
  element?: string;
  /**
   * Type of the element in the ARM policy; none when absent.
   */
  elementType?: string;
}
/**
 * How Zowe HA treats the component; its manifest may carry the same block with defaults.
 */
export interface ComponentHa {
  /**
   * Seconds from SIGTERM to SIGKILL; components.launcher.ha.stopGrace when absent.
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
   * First and last port that component instances get one from when port is 0 or instances is above 1.
   */
  portRange?: string;
  /**
   * Whether all instances of the component accept connections on its one port, by a listening socket that the launcher hands to them.
   */
  sharedPort?: boolean;
  /**
   * Components that must be up before this one starts.
   */
  requires?: string[];
  /**
   * Components that must be up before this one starts, if they are enabled.
   */
  after?: string[];
  /**
   * Components that this one waits for like those of requires; when one of them fails, the start goes on.
   */
  wants?: string[];
  /**
   * Whether the component is restarted when one that it requires was restarted.
   */
  restartWithRequired?: boolean;
  readiness?: Readiness;
  /**
   * What component instances have of their own; the n-th entry is that of instance n.
   *
   * @maxItems 99
   */
  instanceSettings?: InstanceSettings[];
  liveness?: Liveness;
  exitCodes?: ExitCodes;
  restartWindow?: RestartWindow;
  /**
   * Part of an interval between two starts by which it is lengthened at random.
   */
  restartJitter?: number;
  /**
   * Whether the HA instance is of no use without the component; see components.launcher.ha.onVitalLost.
   */
  vital?: boolean;
  /**
   * Seconds that an instance must have been ready before a rolling restart goes on to the next.
   */
  minHealthy?: number;
  /**
   * Seconds between taking an instance out of service and stopping it, in a rolling restart.
   */
  drain?: number;
  /**
   * process: a start script is run; stc: a started task is started and stopped by operator commands.
   */
  type?: 'process' | 'stc';
  stc?: StartedTask;
}
/**
 * How an instance proves that it can be used.
 */
export interface Readiness {
  /**
   * none: ready as soon as it is spawned; tcp: when it accepts a connection (counts when absent and the component has a port); http, https: when it answers; log: when it has written the message; script: when the script ends with 0.
   */
  type?: 'none' | 'tcp' | 'http' | 'https' | 'log' | 'script';
  /**
   * Path of the request, for http and https.
   */
  path?: string;
  /**
   * Expected status, for http and https.
   */
  status?: number;
  json?: ProbeJson;
  /**
   * Message id or text that a line must have, for log; * stands for any characters.
   */
  message?: string;
  /**
   * File in the directory of the component that is run, for script; 0 means ready.
   */
  script?: string;
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
 * What the answer, a JSON document, has to say, for http and https.
 */
export interface ProbeJson {
  /**
   * Members from the outermost on, with dots between them: status or components.gateway.status.
   */
  path: string;
  /**
   * The value that it must have.
   */
  equals: string | number | boolean;
}
/**
 * What one component instance has of its own.
 */
export interface InstanceSettings {
  /**
   * Host name that the instance registers with; that of the HA instance when absent.
   */
  hostname?: string;
  /**
   * Address that the instance listens on; that of the component when absent.
   */
  listenAddress?: string;
  /**
   * Port of the instance; as for the component when absent, one of the range when 0.
   */
  port?: number;
  /**
   * End of the job name of the instance.
   */
  jobNameSuffix?: string;
}
/**
 * How an instance that is up shows that it still works; one that fails is killed and restarted.
 */
export interface Liveness {
  /**
   * none: never asked; tcp: it accepts a connection; http, https: it answers; log: it has written the message since it was asked last; script: the script ends with 0.
   */
  type?: 'none' | 'tcp' | 'http' | 'https' | 'log' | 'script';
  /**
   * Path of the request, for http and https.
   */
  path?: string;
  /**
   * Expected status, for http and https.
   */
  status?: number;
  json?: ProbeJson1;
  /**
   * Message id or text that a line must have, for log; * stands for any characters.
   */
  message?: string;
  /**
   * File in the directory of the component that is run, for script; 0 means ready.
   */
  script?: string;
  /**
   * Milliseconds between attempts.
   */
  interval?: number;
  /**
   * Milliseconds one attempt may take.
   */
  timeout?: number;
  /**
   * Failed attempts in a row after which the instance is killed.
   */
  failures?: number;
}
/**
 * What the answer, a JSON document, has to say, for http and https.
 */
export interface ProbeJson1 {
  /**
   * Members from the outermost on, with dots between them: status or components.gateway.status.
   */
  path: string;
  /**
   * The value that it must have.
   */
  equals: string | number | boolean;
}
/**
 * What the exit code of an instance means. A code that stands nowhere is a failure that is followed by a restart.
 */
export interface ExitCodes {
  /**
   * Codes of an instance that has ended as intended: it is not restarted.
   */
  success?: number[];
  /**
   * Codes of a failure that a restart cannot repair.
   */
  noRestart?: number[];
  /**
   * Codes after which the instance is restarted whatever the counts of failures say.
   */
  forceRestart?: number[];
}
/**
 * Gives up when so many failures fall into the window, however the intervals between them are.
 */
export interface RestartWindow {
  /**
   * Failures within the window.
   */
  failures: number;
  /**
   * Length of the window.
   */
  seconds: number;
}
/**
 * The started task, for type stc.
 */
export interface StartedTask {
  /**
   * Command that starts it.
   */
  start?: string;
  /**
   * Command that stops it.
   */
  stop?: string;
  /**
   * Name that the task is found by.
   */
  jobName?: string;
  /**
   * Message id or text that tells that it can be used; * stands for any characters.
   */
  readyMessage?: string;
  /**
   * Whether others on the system may use the task too: a shared one is never stopped with Zowe.
   */
  use?: 'shared' | 'dedicated';
  /**
   * Whether the task is started and stopped together with the HA instance.
   */
  startStop?: boolean;
}
/**
 * Of the caching service.
 */
export interface CachingServiceHa {
  /**
   * Seconds from SIGTERM to SIGKILL; components.launcher.ha.stopGrace when absent.
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
   * First and last port that component instances get one from when port is 0 or instances is above 1.
   */
  portRange?: string;
  /**
   * Whether all instances of the component accept connections on its one port, by a listening socket that the launcher hands to them.
   */
  sharedPort?: boolean;
  /**
   * Components that must be up before this one starts.
   */
  requires?: string[];
  /**
   * Components that must be up before this one starts, if they are enabled.
   */
  after?: string[];
  /**
   * Components that this one waits for like those of requires; when one of them fails, the start goes on.
   */
  wants?: string[];
  /**
   * Whether the component is restarted when one that it requires was restarted.
   */
  restartWithRequired?: boolean;
  readiness?: Readiness;
  /**
   * What component instances have of their own; the n-th entry is that of instance n.
   *
   * @maxItems 99
   */
  instanceSettings?: InstanceSettings[];
  liveness?: Liveness;
  exitCodes?: ExitCodes;
  restartWindow?: RestartWindow;
  /**
   * Part of an interval between two starts by which it is lengthened at random.
   */
  restartJitter?: number;
  /**
   * Whether the HA instance is of no use without the component; see components.launcher.ha.onVitalLost.
   */
  vital?: boolean;
  /**
   * Seconds that an instance must have been ready before a rolling restart goes on to the next.
   */
  minHealthy?: number;
  /**
   * Seconds between taking an instance out of service and stopping it, in a rolling restart.
   */
  drain?: number;
  /**
   * process: a start script is run; stc: a started task is started and stopped by operator commands.
   */
  type?: 'process' | 'stc';
  stc?: StartedTask;
  storage?: CachingStorage;
  /**
   * Who a client is: its TLS certificate, or the header of a trusted gateway.
   */
  identity?: 'tls-peer' | 'dn-header';
  /**
   * PEM files of the gateways whose identity headers count.
   *
   * Items: A path in the UNIX file system.
   */
  gatewayCertificates?: string[];
}
/**
 * Storage of the caching service; overrides components.caching-service.storage.
 */
export interface CachingStorage {
  /**
   * Where the entries are kept.
   */
  mode?: 'inMemory' | 'VSAM';
  /**
   * Entries over all services.
   */
  size?: number;
  /**
   * What happens to a new entry when the storage is full: refuse it, or remove the oldest one.
   */
  evictionStrategy?: 'reject' | 'removeOldest';
  /**
   * The VSAM data set.
   */
  vsam?: {
    /**
     * A VSAM data set: qualifiers of at most 8 upper-case characters, 38 in all, so that .INDEX still fits.
     */
    name?: string;
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
 * Of ZSS.
 */
export interface ZssHa {
  /**
   * Seconds from SIGTERM to SIGKILL; components.launcher.ha.stopGrace when absent.
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
   * First and last port that component instances get one from when port is 0 or instances is above 1.
   */
  portRange?: string;
  /**
   * Whether all instances of the component accept connections on its one port, by a listening socket that the launcher hands to them.
   */
  sharedPort?: boolean;
  /**
   * Components that must be up before this one starts.
   */
  requires?: string[];
  /**
   * Components that must be up before this one starts, if they are enabled.
   */
  after?: string[];
  /**
   * Components that this one waits for like those of requires; when one of them fails, the start goes on.
   */
  wants?: string[];
  /**
   * Whether the component is restarted when one that it requires was restarted.
   */
  restartWithRequired?: boolean;
  readiness?: Readiness;
  /**
   * What component instances have of their own; the n-th entry is that of instance n.
   *
   * @maxItems 99
   */
  instanceSettings?: InstanceSettings[];
  liveness?: Liveness;
  exitCodes?: ExitCodes;
  restartWindow?: RestartWindow;
  /**
   * Part of an interval between two starts by which it is lengthened at random.
   */
  restartJitter?: number;
  /**
   * Whether the HA instance is of no use without the component; see components.launcher.ha.onVitalLost.
   */
  vital?: boolean;
  /**
   * Seconds that an instance must have been ready before a rolling restart goes on to the next.
   */
  minHealthy?: number;
  /**
   * Seconds between taking an instance out of service and stopping it, in a rolling restart.
   */
  drain?: number;
  /**
   * process: a start script is run; stc: a started task is started and stopped by operator commands.
   */
  type?: 'process' | 'stc';
  stc?: StartedTask;
  /**
   * The cross-memory servers (ZIS) that the HA instance works with: a list, or a map by server name. When absent, the one that zowe.setup and crossMemoryServerName name.
   */
  zis?:
    | ZisServer[]
    | {
        [k: string]: ZisServer;
      };
}
/**
 * One cross-memory server.
 */
export interface ZisServer {
  /**
   * Name of the server; crossMemoryServerName when absent.
   */
  server?: string;
  /**
   * Started task; zowe.setup.security.stcs.zis when absent.
   */
  procedure?: string;
  /**
   * PARMLIB member; zowe.setup.dataset.parmlibMembers.zis when absent.
   */
  member?: string;
  /**
   * Data set of the member; zowe.setup.dataset.parmlib when absent.
   */
  parmlib?: string;
  /**
   * Whether others on the system may use the server too.
   */
  use?: 'shared' | 'dedicated';
  /**
   * Whether the server is started and stopped together with the HA instance.
   */
  startStop?: boolean;
}
/**
 * Of the load balancer.
 */
export interface LoadBalancerHa {
  /**
   * Seconds from SIGTERM to SIGKILL; components.launcher.ha.stopGrace when absent.
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
   * First and last port that component instances get one from when port is 0 or instances is above 1.
   */
  portRange?: string;
  /**
   * Whether all instances of the component accept connections on its one port, by a listening socket that the launcher hands to them.
   */
  sharedPort?: boolean;
  /**
   * Components that must be up before this one starts.
   */
  requires?: string[];
  /**
   * Components that must be up before this one starts, if they are enabled.
   */
  after?: string[];
  /**
   * Components that this one waits for like those of requires; when one of them fails, the start goes on.
   */
  wants?: string[];
  /**
   * Whether the component is restarted when one that it requires was restarted.
   */
  restartWithRequired?: boolean;
  readiness?: Readiness;
  /**
   * What component instances have of their own; the n-th entry is that of instance n.
   *
   * @maxItems 99
   */
  instanceSettings?: InstanceSettings[];
  liveness?: Liveness;
  exitCodes?: ExitCodes;
  restartWindow?: RestartWindow;
  /**
   * Part of an interval between two starts by which it is lengthened at random.
   */
  restartJitter?: number;
  /**
   * Whether the HA instance is of no use without the component; see components.launcher.ha.onVitalLost.
   */
  vital?: boolean;
  /**
   * Seconds that an instance must have been ready before a rolling restart goes on to the next.
   */
  minHealthy?: number;
  /**
   * Seconds between taking an instance out of service and stopping it, in a rolling restart.
   */
  drain?: number;
  /**
   * process: a start script is run; stc: a started task is started and stopped by operator commands.
   */
  type?: 'process' | 'stc';
  stc?: StartedTask;
  /**
   * Id of the service that / leads to.
   */
  rootService?: string;
  /**
   * How a request without a session finds an instance: the one with the fewest open requests, or in turn.
   */
  balance?: 'leastPending' | 'roundRobin';
  /**
   * Milliseconds between two reads of the registry.
   */
  registryPollInterval?: number;
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
   * Host name or address by which the other HA instances reach this one.
   */
  hostname: string;
  /**
   * Name of the z/OS system that the HA instance runs on; zwe routes its commands there, and it chooses the HA instance when none is named.
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
   * Seconds from SIGTERM to SIGKILL; components.launcher.ha.stopGrace when absent.
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
   * First and last port that component instances get one from when port is 0 or instances is above 1.
   */
  portRange?: string;
  /**
   * Whether all instances of the component accept connections on its one port, by a listening socket that the launcher hands to them.
   */
  sharedPort?: boolean;
  /**
   * Components that must be up before this one starts.
   */
  requires?: string[];
  /**
   * Components that must be up before this one starts, if they are enabled.
   */
  after?: string[];
  /**
   * Components that this one waits for like those of requires; when one of them fails, the start goes on.
   */
  wants?: string[];
  /**
   * Whether the component is restarted when one that it requires was restarted.
   */
  restartWithRequired?: boolean;
  readiness?: Readiness;
  /**
   * What component instances have of their own; the n-th entry is that of instance n.
   *
   * @maxItems 99
   */
  instanceSettings?: InstanceSettings[];
  liveness?: Liveness;
  exitCodes?: ExitCodes;
  restartWindow?: RestartWindow;
  /**
   * Part of an interval between two starts by which it is lengthened at random.
   */
  restartJitter?: number;
  /**
   * Whether the HA instance is of no use without the component; see components.launcher.ha.onVitalLost.
   */
  vital?: boolean;
  /**
   * Seconds that an instance must have been ready before a rolling restart goes on to the next.
   */
  minHealthy?: number;
  /**
   * Seconds between taking an instance out of service and stopping it, in a rolling restart.
   */
  drain?: number;
  /**
   * process: a start script is run; stc: a started task is started and stopped by operator commands.
   */
  type?: 'process' | 'stc';
  stc?: StartedTask;
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
