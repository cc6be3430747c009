// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Origin, OriginatedValue } from '@zowe-ha/config-schema';

/** A value to show, with what gave it and what is below it, where that is asked for. */
export interface ShownValue {
  readonly value: unknown;
  /** With their paths below the value. */
  readonly values?: readonly OriginatedValue[] | undefined;
}

/** A value for people: a text as it is, an empty value as nothing, all else as YAML; origins are comments behind each value. */
export async function showValue({ value, values }: ShownValue): Promise<string> {
  if (typeof value !== 'object' || value === null) {
    const plain = typeof value === 'string' ? value : JSON.stringify(value);
    const text = value === null ? '' : plain;
    const origin = values?.[0]?.origin;
    return origin ? `${text}  # ${origin.text}` : text;
  }
  const { renderAnnotated, renderValue } = await import('@zowe-ha/config-schema/show');
  if (!values) return renderValue(value);
  const origins = new Map(values.map(({ path, origin }) => [JSON.stringify(path), origin?.text]));
  return renderAnnotated(value, (path) => origins.get(JSON.stringify(path)));
}

/** An origin as flat data. */
export function describeOrigin(origin: Origin | undefined): Record<string, unknown> | undefined {
  if (!origin) return undefined;
  const { file, line, column } = origin.location ?? {};
  return { rule: origin.rule, file, line, column, text: origin.text };
}
