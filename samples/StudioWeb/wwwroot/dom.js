// Everything that the service says comes in as text: children are text nodes or elements, and nothing is parsed as HTML.

/** Makes an element: h('p', { class: 'note', hidden: true }, 'text', child). Functions become listeners, null is left out. */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name, value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter(c => c !== null && c !== undefined));
  return element;
}

export const byId = id => document.getElementById(id);

export const number = amount => Number(amount.toFixed(2)).toLocaleString('en');

export const buzz = amount => `${number(amount)} Buzz`;

/** Says something to those who do not see it. */
export function announce(text) {
  byId('announcer').textContent = text;
}

/** Dialogs close by their button, by Escape and by a click beside them. */
export function closeable(dialog) {
  dialog.addEventListener('click', event => {
    if (event.target === dialog || event.target.closest('[data-close]')) dialog.close();
  });
}
