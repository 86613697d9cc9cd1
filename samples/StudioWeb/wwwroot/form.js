import { Problem, get, post } from './api.js';
import { announce, buzz, byId, h } from './dom.js';
import { makeField } from './fields.js';
import { showWork } from './works.js';

const checkAfter = 250; // milliseconds without a key
const store = 'draft';

let kinds = [];
let form = null; // the row's form, as the server made it
let fields = []; // its fields, as they stand in the page
let draft = { input: null, key: null, isSent: false, values: {} };
let check = { timer: 0, abort: null, isTried: false };
let isSending = false;

export function setUpForm() {
  byId('form').addEventListener('submit', event => {
    event.preventDefault();
    submit();
  });
  byId('ask').addEventListener('click', askPrice);
  byId('model').addEventListener('click', () => {
    byId('models-search').value = '';
    listModels();
    byId('models').showModal();
  });
  byId('models-search').addEventListener('input', listModels);
}

export function useChoices(choices) {
  kinds = choices;
  byId('kinds').replaceChildren(...kinds.map(kind => h('label', { class: 'kind' },
    h('input', { type: 'radio', name: 'kind', value: kind.id, change: () => openForm(kind.first) }),
    h('span', {}, kind.title))));
}

/** Opens the form of an input; without one, the form that was open before the page was loaded again, with what was typed and with its key. */
export async function openForm(input = null) {
  const kept = JSON.parse(sessionStorage.getItem(store) ?? 'null');
  if (input === null && kept) draft = kept;
  else startOver(input ?? kinds[0].first, common(input));
  const opened = draft.input;
  const answer = await get(`api/forms/${opened}`);
  if (draft.input !== opened) return; // another one was chosen meanwhile
  form = answer;

  const kind = kindOf(draft.input);
  byId('kinds').querySelector(`[value="${kind.id}"]`).checked = true;
  byId('model').hidden = false;
  byId('model-title').textContent = form.title;
  byId('model-note').textContent = [form.price, form.runtime].filter(Boolean).join(' · ');
  byId('form-warning').hidden = !form.warning;
  byId('form-warning').textContent = form.warning ?? '';

  fields = form.fields.map(field => makeField(field, draft.values[field.name] ?? '', edited, checkSoon));
  const more = fields.filter(f => !f.isCommon);
  byId('fields').replaceChildren(...grouped(fields.filter(f => f.isCommon)));
  byId('more-fields').replaceChildren(...grouped(more));
  byId('more').hidden = more.length === 0;
  byId('more-count').textContent = more.length;
  byId('more').open = more.some(f => f.value !== '');
  check.isTried = false;
  showSent();
  showProblem(null);
  await runCheck();
}

const kindOf = input => kinds.find(k => k.inputs.some(i => i.id === input)) ?? kinds[0];

// What was typed for one model is often meant for the next one too.
const common = input => Object.fromEntries(Object.entries(draft.values).filter(([name]) => ['prompt', 'negativePrompt'].includes(name) && input));

/** A new intent, with a key of its own: whatever is sent with one key is made and paid once. */
function startOver(input, values) {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  draft = { input, values, isSent: false, key: `studio-${Array.from(bytes, b => b.toString(16).padStart(2, '0')).join('')}` };
  save();
}

const save = () => sessionStorage.setItem(store, JSON.stringify(draft));

function grouped(list) {
  const groups = new Map();
  for (const field of list) groups.set(field.group, [...groups.get(field.group) ?? [], field.element]);
  return [...groups].flatMap(([group, elements]) => group ? [h('fieldset', {}, h('legend', {}, group), elements)] : elements);
}

function edited() {
  const values = Object.fromEntries(fields.filter(f => f.value !== '').map(f => [f.name, f.value]));
  if (draft.isSent) startOver(draft.input, values);
  draft.values = values;
  save();
  showSent();
  showProblem(null);
  checkSoon();
}

function checkSoon() {
  clearTimeout(check.timer);
  check.timer = setTimeout(runCheck, checkAfter);
}

/** The request as it is now: empty fields are left to the service. */
function body() {
  const members = {};
  const set = (path, value) => {
    const names = path.split('.');
    const last = names.pop();
    names.reduce((object, name) => object[name] ??= {}, members)[last] = value;
  };
  for (const field of fields) {
    if (field.value !== '') set(field.name, field.json());
  }
  for (const [path, value] of Object.entries(form.constants)) {
    if (members[path.split('.')[0]]) set(path, value);
  }
  return { input: draft.input, members, key: draft.key };
}

const isAccepted = () => draft.isSent && draft.isAccepted === true;

/** Asks the server what is wrong and what it would cost; true where it may be submitted. */
async function runCheck() {
  clearTimeout(check.timer);
  check.abort?.abort();
  check.abort = new AbortController();
  try {
    const result = await post('api/check', body(), check.abort.signal);
    showIssues(result.issues);
    if (result.issues.some(i => i.isError && i.code !== 'required')) showPrice('Not yet', 'correct what is marked first', []);
    else if (result.estimate === undefined) showPrice('Not known', 'ask the service', result.lines);
    else showPrice(`${result.isCertain ? '' : 'about '}${buzz(result.estimate)}`, 'by documented rates', result.lines);
    return result.isValid;
  } catch (error) {
    if (error.name !== 'AbortError') showProblem(error);
    return false;
  }
}

/** Each issue at its field; what is only missing waits until the field was visited or the form sent. */
function showIssues(issues) {
  const left = [];
  const places = new Map(fields.map(f => [f, []]));
  for (const issue of issues) {
    const field = fields.filter(f => issue.path === f.name || issue.path.startsWith(`${f.name}.`) || issue.path.startsWith(`${f.name}[`)).at(-1);
    if (issue.code === 'required' && !check.isTried && !field?.isVisited) continue;
    if (field) places.get(field).push(issue);
    else left.push(issue);
  }
  for (const [field, found] of places) field.show(found);
  const missing = left.filter(i => i.isError);
  if (check.isTried && missing.length > 0) showProblem(new Problem({ title: 'The form is not complete', detail: missing.map(i => i.message).join(' ') }));
}

function showPrice(price, note, lines) {
  byId('price').textContent = price;
  byId('price-note').textContent = note;
  if (!lines) return;
  byId('price-lines').hidden = lines.length === 0;
  byId('price-lines').querySelector('ul').replaceChildren(...lines.map(line => h('li', {}, line)));
}

async function askPrice() {
  check.isTried = true;
  if (!await runCheck()) return focusFirstError();
  byId('price-note').textContent = 'asking the service …';
  try {
    const { total, isAffordable } = await post('api/price', body());
    showPrice(total === undefined ? 'no price' : buzz(total), isAffordable ? 'says the service' : 'says the service; the account holds less');
  } catch (error) {
    showProblem(error);
  }
}

async function submit() {
  if (isSending || isAccepted()) return;
  isSending = true;
  byId('submit').setAttribute('aria-disabled', 'true');
  byId('submit').textContent = 'Sending …';
  check.isTried = true;
  try {
    if (!await runCheck()) {
      focusFirstError();
      return;
    }
    const sent = draft; // an edit on the way makes another one
    sent.isSent = true;
    save();
    const work = await post('api/works', body());
    sent.isAccepted = true;
    save();
    showWork(work, true);
    announce(`${work.title} was submitted.`);
  } catch (error) {
    showProblem(error);
    if (error.issues?.length) showIssues(error.issues);
  } finally {
    isSending = false;
    byId('submit').textContent = 'Make';
    byId('submit').removeAttribute('aria-disabled');
    showSent();
  }
}

/** After a submission the button rests: pressing it twice must not pay twice. The same once more is a wish of its own. */
function showSent() {
  byId('sent').hidden = !isAccepted();
  byId('submit').classList.toggle('resting', isAccepted());
  byId('sent').replaceChildren(...isAccepted() ? [
    h('span', {}, 'Submitted. Change something to make another, or '),
    h('button', { type: 'button', class: 'link', click: again }, 'make the same once more'),
    '.'] : []);
}

function again() {
  startOver(draft.input, draft.values);
  showSent();
  submit();
}

function focusFirstError() {
  const field = fields.find(f => f.hasError);
  if (!field) return;
  if (!field.isCommon) byId('more').open = true;
  field.focus();
}

function showProblem(error) {
  byId('problem').hidden = !error;
  byId('problem').replaceChildren(...error ? [h('strong', {}, error.title ?? 'This did not work'), h('span', {}, error.message)] : []);
}

function listModels() {
  const words = byId('models-search').value.toLowerCase().split(/\s+/).filter(Boolean);
  const kind = kindOf(draft.input);
  const found = kind.inputs.filter(i => words.every(w => `${i.id} ${i.title} ${i.model ?? ''}`.toLowerCase().includes(w)));
  byId('models-count').textContent = `${found.length} of ${kind.inputs.length} for ${kind.title.toLowerCase()}`;
  byId('models-list').replaceChildren(...found.map(input => h('li', {},
    h('button', { type: 'button', 'aria-current': input.id === draft.input ? 'true' : null, click: () => { byId('models').close(); openForm(input.id); } },
      h('span', { class: 'choice-title' }, input.title),
      h('span', { class: 'choice-price' }, input.price),
      h('span', { class: 'choice-id' }, input.id)))));
}
