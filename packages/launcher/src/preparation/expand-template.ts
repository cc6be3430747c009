// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** What a template became, or why it did not. */
export type Expansion = { readonly text: string } | { readonly problem: string };

class TemplateProblem extends Error {}

/**
 * Puts variables into a text as the here-documents of a shell do: $NAME, ${NAME}, ${NAME:-other}, ${NAME:+other}, and backslashes
 * before $, ` and \. No command is ever run: a text that asks for one is refused.
 */
export function expandTemplate(text: string, variables: Readonly<Record<string, string>>): Expansion {
  const reader = new TemplateReader(text, variables);
  try {
    return { text: reader.readAll() };
  } catch (error) {
    if (error instanceof TemplateProblem) return { problem: `${error.message} (line ${reader.line})` };
    throw error;
  }
}

class TemplateReader {
  readonly #text: string;
  readonly #variables: Readonly<Record<string, string>>;
  #at = 0;
  #depth = 0;

  constructor(text: string, variables: Readonly<Record<string, string>>) {
    this.#text = text;
    this.#variables = variables;
  }

  get line(): number {
    return this.#text.slice(0, this.#at).split('\n').length;
  }

  readAll(): string {
    return this.#read(() => this.#at >= this.#text.length);
  }

  #read(isEnd: () => boolean): string {
    const parts: string[] = [];
    while (!isEnd()) {
      if (this.#at >= this.#text.length) throw new TemplateProblem('${ without }');
      const plain = this.#match(/[^$`\\}]+/y);
      parts.push(plain ?? this.#readSpecial());
    }
    return parts.join('');
  }

  #readSpecial(): string {
    const escaped = this.#match(/\\([$`\\\n])/y);
    if (escaped !== undefined) return escaped === '\\\n' ? '' : escaped.slice(1);
    const name = this.#match(/\$[A-Za-z_]\w*/y);
    if (name !== undefined) return this.#variables[name.slice(1)] ?? '';
    if (this.#match(/\$\{/y) !== undefined) return this.#readBraces();
    if (this.#match(/\$\(|`/y) !== undefined) throw new TemplateProblem('it asks for a command to be run');
    return this.#match(/[^]/y) ?? '';
  }

  #readBraces(): string {
    this.#depth += 1;
    if (this.#depth > 20) throw new TemplateProblem('${ is nested too deeply');
    const name = this.#match(/[A-Za-z_]\w*/y);
    const operator = this.#match(/:?[-+]|(?=\})/y);
    if (name === undefined || operator === undefined) throw new TemplateProblem('a form of ${ that is not known');
    const other = this.#read(() => this.#text[this.#at] === '}');
    this.#at += 1;
    this.#depth -= 1;
    const value = this.#variables[name];
    const counts = value !== undefined && !(operator.startsWith(':') && value === '');
    if (operator.endsWith('+')) return counts ? other : '';
    return counts ? value : other;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (!found) return undefined;
    this.#at = pattern.lastIndex;
    return found[0];
  }
}
