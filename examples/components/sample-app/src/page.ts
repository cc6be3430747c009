// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** What the page shows. */
export interface PageContent {
  readonly instance: string;
  readonly haInstance: string;
  readonly counter: number;
  readonly session: string;
  /** Allows the page's own style and script, and nothing else. */
  readonly nonce: string;
}

const style = `
  :root { color-scheme: light dark; --accent: #3162ac; font: 16px/1.5 system-ui, sans-serif; }
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: Canvas; color: CanvasText; }
  main { width: min(34rem, 90vw); padding: 2rem; border: 1px solid color-mix(in srgb, CanvasText 20%, Canvas); border-radius: 12px; }
  h1 { margin: 0 0 .25rem; font-size: 1.5rem; }
  #counter { display: block; margin: 1.5rem 0 0; font-size: 5rem; line-height: 1; font-variant-numeric: tabular-nums; color: var(--accent); }
  dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; margin: 1.5rem 0; }
  dt { opacity: .7; }
  dd { margin: 0; font-family: ui-monospace, monospace; }
  button { font: inherit; padding: .5rem 1.5rem; border: 0; border-radius: 8px; background: var(--accent); color: white; cursor: pointer; }
  label { margin-left: 1rem; }
  #problem { min-height: 1.5em; color: #b3261e; }
`;

/** Counts by the API and puts the answer into the page; a failure is shown and does not end the counting. */
const script = `
  const put = (id, text) => { document.getElementById(id).textContent = text; };
  async function count() {
    try {
      const answer = await fetch('../../api/v1/counter', { headers: { accept: 'application/json' } });
      if (!answer.ok) throw new Error('status ' + answer.status);
      const state = await answer.json();
      put('counter', state.counter);
      put('instance', state.instance + ' on ' + state.haInstance);
      put('session', state.session);
      put('problem', '');
    } catch (error) {
      put('problem', 'No answer: ' + error.message);
    }
  }
  let timer;
  document.getElementById('count').addEventListener('click', count);
  document.getElementById('keep').addEventListener('change', (event) => {
    clearInterval(timer);
    if (event.target.checked) timer = setInterval(count, 1000);
  });
`;

/** The page of the sample component: self-contained, nothing is loaded from elsewhere. */
export function renderPage(content: PageContent): string {
  const { instance, haInstance, counter, session, nonce } = content;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Zowe HA sample</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main>
<h1>Hello from Zowe HA</h1>
<p>Kill the instance that answers: the page keeps working and the counter goes on.</p>
<output id="counter">${String(counter)}</output>
<dl>
<dt>Answered by</dt><dd id="instance">${escapeHtml(instance)} on ${escapeHtml(haInstance)}</dd>
<dt>Session</dt><dd id="session">${escapeHtml(session)}</dd>
</dl>
<button id="count" type="button">Count</button>
<label><input id="keep" type="checkbox"> every second</label>
<p id="problem" role="status"></p>
</main>
<script nonce="${nonce}">${script}</script>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
