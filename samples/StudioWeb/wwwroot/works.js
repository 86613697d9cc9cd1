import { get, post } from './api.js';
import { announce, buzz, byId, h } from './dom.js';

const phases = { Queued: 'Waiting for a worker', Preparing: 'Fetching the model', Processing: 'Working', Ended: 'Done', Unknown: 'On its way' };
const chips = { succeeded: 'Done', failed: 'Failed', canceled: 'Cancelled', expired: 'Expired' };

const cards = new Map(); // by the work's id
let next = null;

export function setUpWorks() {
  byId('older').addEventListener('click', async () => {
    const page = await load(next);
    cards.get(page.items[0]?.id)?.element.focus();
  });
}

/** The newest page of the history: at the start, and after every time without a connection. */
export async function loadWorks() {
  const page = await load(null);
  byId('list').querySelector('.loading')?.remove();
  byId('list').removeAttribute('aria-busy');
  return page;
}

async function load(cursor) {
  try {
    const page = await get(cursor ? `api/works?cursor=${encodeURIComponent(cursor)}` : 'api/works');
    page.items.forEach(item => showWork(item));
    if (cursor || next === null) {
      next = page.next ?? null;
      byId('older').hidden = next === null;
    }
    byId('empty').hidden = cards.size > 0;
    return page;
  } catch (error) {
    announce(error.message);
    return { items: [] };
  }
}

/** Shows what is known of a piece of work, in the place of what was known before. */
export function showWork(work, isNew = false) {
  let card = cards.get(work.id);
  if (!card) {
    card = new Card(work);
    cards.set(work.id, card);
    const later = [...cards.values()].filter(c => c !== card && c.createdAt < card.createdAt).sort((a, b) => b.createdAt.localeCompare(a.createdAt))[0];
    byId('list').insertBefore(card.element, later?.element ?? null);
    byId('empty').hidden = true;
  }
  card.update(work);
  if (isNew) card.element.scrollIntoView({ block: 'nearest' });
}

class Card {
  constructor(work) {
    this.id = work.id;
    this.createdAt = work.createdAt ?? '';
    this.tiles = new Set(); // the names of the files that are shown
    this.epochs = new Map();
    this.title = h('h3', { id: `work-${work.id}` }, work.title);
    this.chip = h('span', { class: 'chip' });
    this.text = h('p', { class: 'work-text' }, work.text ?? '');
    this.phase = h('span', {});
    this.bar = h('progress', { max: '1', 'aria-label': `Progress of ${work.title}` });
    this.progress = h('div', { class: 'progress' }, this.phase, this.bar);
    this.problem = h('p', { class: 'problem', hidden: true });
    this.files = h('div', { class: 'files' });
    this.epochList = h('ol', { class: 'epochs', hidden: true });
    this.cost = h('span', {});
    this.cancel = h('button', { type: 'button', class: 'quiet small', click: () => this.cancelWork() }, 'Cancel');
    this.element = h('article', { class: 'work', 'aria-labelledby': `work-${work.id}`, tabindex: '-1' },
      h('header', {}, this.title, this.chip),
      this.text, this.progress, this.problem, this.files, this.epochList,
      h('footer', {}, h('time', { datetime: work.createdAt }, when(work.createdAt)), this.cost, this.cancel));
  }

  update(work) {
    const wasRunning = this.work && !this.work.hasEnded;
    if (this.work?.hasEnded && !work.hasEnded) return; // an older state that came late
    this.work = work;
    this.element.dataset.status = work.status;
    this.element.classList.toggle('running', !work.hasEnded);
    setText(this.chip, chips[work.status] ?? (work.phase === 'Queued' ? 'Queued' : 'Running'));
    this.progress.hidden = work.hasEnded;
    const place = work.queuePlace > 0 ? `: ${work.queuePlace} before it` : '';
    const percent = work.rate === undefined ? '' : `: ${Math.round(work.rate * 100)} %`;
    setText(this.phase, `${this.isCancelling ? 'Cancelling; this can take some minutes' : phases[work.phase]}${place || percent}`);
    if (work.rate === undefined) this.bar.removeAttribute('value');
    else this.bar.value = work.rate;
    this.problem.hidden = !work.problem;
    setText(this.problem, work.problem ?? '');
    setText(this.cost, work.cost === undefined ? '' : buzz(work.cost));
    this.cancel.hidden = work.hasEnded || this.isCancelling === true;
    for (const file of work.files) this.showFile(this.files, file, work.text ?? work.title);
    this.showEpochs(work.epochs);
    if (wasRunning && work.hasEnded) announce(`${work.title}: ${chips[work.status] ?? work.status}. ${work.problem ?? ''}`);
  }

  /** A file is put in once and left alone, so that what plays goes on playing. */
  showFile(place, file, text) {
    if (!file.address && !file.problem || this.tiles.has(file.name)) return;
    this.tiles.add(file.name);
    place.append(tile(file, text, place.className === 'samples'));
  }

  showEpochs(epochs) {
    this.epochList.hidden = epochs.length === 0;
    for (const epoch of epochs) {
      let row = this.epochs.get(epoch.number);
      if (!row) {
        row = { state: h('span', { class: 'limits' }), samples: h('div', { class: 'samples' }), isReady: false };
        this.epochs.set(epoch.number, row);
        row.element = h('li', {}, h('div', { class: 'epoch-top' }, h('strong', {}, `Epoch ${epoch.number}`), row.state), row.samples);
        this.epochList.append(row.element);
      }
      for (const sample of epoch.samples) this.showFile(row.samples, sample, `Sample of epoch ${epoch.number}`);
      if (epoch.isReady && !row.isReady) {
        row.isReady = true;
        row.state.replaceChildren(epoch.model?.address ? h('a', { href: epoch.model.address, download: '', class: 'button small' }, 'Download the LoRA') : 'ready');
        if (!this.work.hasEnded) announce(`Epoch ${epoch.number} is ready.`);
      } else if (!row.isReady) {
        setText(row.state, this.work.hasEnded ? 'was not made' : 'not yet');
      }
      row.element.classList.toggle('ready', row.isReady);
    }
  }

  async cancelWork() {
    this.isCancelling = true;
    this.update(this.work);
    try {
      await post(`api/works/${encodeURIComponent(this.id)}/cancel`);
      announce(`${this.work.title} is being cancelled.`);
    } catch (error) {
      this.isCancelling = false;
      this.update(this.work);
      this.problem.hidden = false;
      setText(this.problem, error.message);
    }
  }
}

function tile(file, text, isSample) {
  if (!file.address) return h('p', { class: 'withheld' }, `Withheld: ${file.problem}`);
  const download = h('a', { class: 'download', href: `${file.address}?download=true`, download: file.name, 'aria-label': `Download ${file.name}` }, 'Download');
  switch (file.medium) {
    case 'image':
      return h('figure', {},
        h('button', { type: 'button', class: 'picture', 'aria-label': `Show large: ${text}`, click: () => view(file, text) },
          h('img', { src: file.address, alt: text, width: file.width, height: file.height, loading: 'lazy', decoding: 'async' })),
        isSample ? null : download);
    case 'video':
      return h('figure', { class: 'player' }, h('video', { src: file.address, controls: true, preload: 'metadata', playsinline: true, 'aria-label': text }), download);
    case 'audio':
      return h('figure', { class: 'player' }, h('audio', { src: file.address, controls: true, preload: 'metadata', 'aria-label': text }), download);
    default:
      return h('figure', {}, download);
  }
}

function view(file, text) {
  byId('viewer-image').src = file.address;
  byId('viewer-image').alt = text;
  byId('viewer-download').href = `${file.address}?download=true`;
  byId('viewer').showModal();
}

function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

const when = time => time ? new Date(time).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' }) : '';
