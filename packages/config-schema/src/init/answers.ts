// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** One LPAR, with the one HA instance that runs on it. */
export interface LparAnswer {
  readonly sysname: string;
  readonly id: string;
  readonly hostname: string;
  readonly listenAddress: string;
}

/** Everything that a new configuration is made of; what does not apply is undefined. */
export interface InitAnswers {
  readonly lpars: readonly LparAnswer[];
  readonly externalDomain: string;
  readonly externalPort: number;
  /** The distributed DVIPA; empty when something else distributes connections. */
  readonly dvipa?: string;
  readonly components: readonly string[];
  readonly runtimeDirectory: string;
  readonly extensionDirectory: string;
  readonly workspaceDirectory: string;
  readonly logDirectory: string;
  readonly sharedDirectory?: string;
  readonly jobName: string;
  readonly jobPrefix: string;
  readonly storage: 'VSAM' | 'inMemory';
  readonly dataSet?: string;
  readonly storageClass?: string;
  readonly certificateType: 'PKCS12' | 'JCERACFKS';
  readonly certificates: 'shared' | 'separate';
  readonly certificateDirectory?: string;
  readonly keyRing?: string;
  readonly externalKeyRing?: string;
  readonly certificateAlias: string;
  /** Of the PKCS12 files; empty when it is to be set later. */
  readonly certificatePassword?: string;
  readonly javaHome: string;
  readonly nodeHome?: string;
  readonly zosmfHost: string;
  readonly zosmfPort?: number;
}

/** Answers as far as they are known. */
export type KnownAnswers = Partial<InitAnswers>;
export type AnswerKey = keyof InitAnswers;
