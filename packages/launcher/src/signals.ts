// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

export interface SignalListeners {
  /** SIGINT or SIGTERM; may be called several times. */
  readonly onStop: (signal: NodeJS.Signals) => void;
  /** SIGHUP. */
  readonly onRefresh: () => void;
  /** An error that nobody handled. */
  readonly onFailure: (error: unknown) => void;
}

/** Listens to the signals of the process and to errors that nobody handled; returns what ends that. */
export function listenToProcess({ onStop, onRefresh, onFailure }: SignalListeners): () => void {
  const stop = (signal: NodeJS.Signals): void => onStop(signal);
  process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', onRefresh);
  process.on('uncaughtException', onFailure).on('unhandledRejection', onFailure);
  return () => {
    process.off('SIGINT', stop).off('SIGTERM', stop).off('SIGHUP', onRefresh);
    process.off('uncaughtException', onFailure).off('unhandledRejection', onFailure);
  };
}
