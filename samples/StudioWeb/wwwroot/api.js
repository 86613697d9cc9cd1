/** What the server could not do, in its words; `issues` say where in a form. */
export class Problem extends Error {
  constructor({ title, detail, issues }) {
    super(detail);
    this.title = title;
    this.issues = issues ?? [];
  }
}

async function send(address, options) {
  let response;
  try {
    response = await fetch(address, options);
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Problem({ title: 'The server does not answer', detail: 'Nothing is lost, and trying again cannot pay twice.' });
  }

  const isJson = response.headers.get('content-type')?.includes('json');
  if (response.ok) return isJson ? response.json() : null;
  throw new Problem((isJson ? await response.json() : null) ?? { title: 'This did not work', detail: `The server answered ${response.status}.` });
}

export const get = address => send(address);

export const post = (address, body, signal) => send(address, { method: 'POST', body: JSON.stringify(body ?? {}), headers: { 'Content-Type': 'application/json' }, signal });

export const upload = file => send('api/uploads', { method: 'POST', body: file, headers: { 'Content-Type': file.type || 'application/octet-stream' } });
