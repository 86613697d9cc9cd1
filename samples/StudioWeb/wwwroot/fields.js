import { upload } from './api.js';
import { h } from './dom.js';

const isNumber = /^-?\d+(\.\d+)?$/;
const yesOrNo = { true: 'yes', false: 'no' };
const lines = text => text.split('\n').map(l => l.trim()).filter(Boolean);

// A line such as "urn:air:sdxl:lora:civitai:1@2 0.8".
const loras = text => lines(text).map(line => {
  const [air, strength = '1'] = line.split(/\s+/);
  return { air, strength: number(strength) };
});

// What is no number goes to the check as it was typed, which says so at its place.
const number = text => isNumber.test(text.trim()) ? Number(text) : text;

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** How a field's text becomes its member. */
const json = {
  number,
  numberChoice: number,
  switch: text => text === 'true',
  choices: lines,
  lines,
  files: lines,
  loras: text => Object.fromEntries(loras(text).map(l => [l.air, l.strength])),
  loraList: loras,
  objects: parsed,
};

/**
 * A field of the form: its label, what it takes, its control and the place for what is wrong with it.
 * Its value is always text, so that a draft is kept and brought back in one way.
 */
export function makeField(view, value, edited, visited) {
  const id = `field-${view.name}`;
  const control = makeControl(view, id, value);
  const issues = h('div', { class: 'issues', id: `${id}-issues`, 'aria-live': 'polite' });
  const usual = ['choice', 'numberChoice', 'switch'].includes(view.control) ? null : view.default; // a list has it in its first line
  const isGroup = view.control === 'choices';
  const label = isGroup ? h('span', { class: 'label', id: `${id}-label` }) : h('label', { class: 'label', for: id });
  label.append(view.label, view.isRequired ? h('span', { class: 'required' }, 'required') : '');

  const element = h('div', { class: `field field-${view.control}${view.notes.length > 0 || view.summary.length > 60 ? ' wordy' : ''}` },
    label,
    h('p', { class: 'summary', id: `${id}-summary` }, view.summary),
    control.element,
    h('p', { class: 'limits', id: `${id}-limits` }, [view.limits, usual && `${view.limits ? 'default' : 'Default'} ${usual}`].filter(Boolean).join(' · ')),
    ...view.notes.map(note => h('p', { class: 'advice' }, note)),
    issues);
  control.focusable.setAttribute('aria-describedby', `${id}-summary ${id}-limits ${id}-issues`);
  if (view.isRequired && !isGroup) control.focusable.setAttribute('aria-required', 'true');

  const field = {
    name: view.name,
    group: view.group,
    isCommon: view.isCommon,
    isVisited: false,
    hasError: false,
    element,
    get value() { return control.read(); },
    json: () => (json[view.control] ?? (text => text))(control.read()),
    focus: () => control.focusable.focus(),
    show(found) {
      field.hasError = found.some(i => i.isError);
      control.focusable.toggleAttribute('aria-invalid', false);
      if (field.hasError) control.focusable.setAttribute('aria-invalid', 'true');
      element.classList.toggle('wrong', field.hasError);
      const texts = found.map(i => i.message).join('\n');
      if (issues.innerText === texts) return; // said already
      issues.replaceChildren(...found.map(i => h('p', { class: i.isError ? 'error' : 'warning' }, i.message)));
    },
  };
  element.addEventListener('input', edited);
  element.addEventListener('focusout', () => {
    if (field.isVisited) return;
    field.isVisited = true;
    visited();
  });
  return field;
}

function makeControl(view, id, value) {
  const plain = element => {
    element.value = value;
    return { element, focusable: element, read: () => element.value.trim() };
  };
  const base = { id, name: view.name };
  switch (view.control) {
    case 'number':
      return plain(h('input', { ...base, type: 'text', inputmode: 'decimal', placeholder: view.default && isNumber.test(view.default) ? view.default : null }));
    case 'longText':
      return plain(h('textarea', { ...base, rows: view.isRequired ? 4 : 2 }));
    case 'lines':
      return plain(h('textarea', { ...base, rows: 3, placeholder: 'One on each line' }));
    case 'loras':
    case 'loraList':
      return plain(h('textarea', { ...base, rows: 2, placeholder: 'urn:air:… 0.8', spellcheck: 'false' }));
    case 'objects':
      return plain(h('textarea', { ...base, rows: 3, placeholder: 'As JSON: [{ … }]', spellcheck: 'false', class: 'code' }));
    case 'switch':
      return plain(options(base, yesOrNo[view.default] ?? view.default, [['true', 'Yes'], ['false', 'No']]));
    case 'choice':
    case 'numberChoice':
      return plain(options(base, view.default, view.values.map(v => [v, v])));
    case 'choices':
      return checkboxes(view, id, value);
    case 'file':
    case 'files':
      return file(view, base, value);
    default:
      return plain(h('input', { ...base, type: 'text', placeholder: view.limits?.startsWith('AIR') ? 'urn:air:…' : null }));
  }
}

const options = (base, usual, values) => h('select', base, h('option', { value: '' }, usual ? `Default: ${usual}` : 'Not set'), values.map(([value, text]) => h('option', { value }, text)));

function checkboxes(view, id, value) {
  const chosen = lines(value);
  const boxes = view.values.map(v => h('input', { type: 'checkbox', value: v, checked: chosen.includes(v) }));
  const element = h('div', { class: 'boxes', role: 'group', 'aria-labelledby': `${id}-label`, tabindex: '-1' }, boxes.map(box => h('label', {}, box, box.value)));
  return { element, focusable: element, read: () => boxes.filter(b => b.checked).map(b => b.value).join('\n') };
}

/** An address, or a file of this device that the server hands on. */
function file(view, base, value) {
  const isList = view.control === 'files';
  const address = isList
    ? h('textarea', { ...base, rows: 2, placeholder: 'https://… one on each line', spellcheck: 'false' })
    : h('input', { ...base, type: 'text', inputmode: 'url', placeholder: 'https://…', spellcheck: 'false' });
  address.value = value;
  const state = h('span', { class: 'limits', role: 'status' });
  const picker = h('input', {
    type: 'file', class: 'hidden', multiple: isList, 'aria-label': `${view.label}: a file of this device`, change: async () => {
      for (const chosen of picker.files) {
        state.textContent = `Sending ${chosen.name} …`;
        try {
          const sent = await upload(chosen);
          address.value = isList && address.value.trim() ? `${address.value.trim()}\n${sent.address}` : sent.address;
          state.textContent = `${chosen.name} was sent.`;
          address.dispatchEvent(new Event('input', { bubbles: true }));
        } catch (error) {
          state.textContent = `${chosen.name}: ${error.message}`;
        }
      }
      picker.value = '';
    },
  });
  return {
    element: h('div', { class: 'file' }, address, h('label', { class: 'button pick' }, picker, 'Choose a file'), state),
    focusable: address,
    read: () => address.value.trim(),
  };
}
