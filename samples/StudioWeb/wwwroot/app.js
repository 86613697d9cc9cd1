import { get } from './api.js';
import { buzz, byId, closeable, number } from './dom.js';
import { openForm, setUpForm, useChoices } from './form.js';
import { loadWorks, setUpWorks, showWork } from './works.js';

const themes = ['automatic', 'light', 'dark'];

function setUpTheme() {
  const button = byId('theme');
  const show = () => { button.textContent = `Theme: ${document.documentElement.dataset.theme}`; };
  button.addEventListener('click', () => {
    const next = themes[(themes.indexOf(document.documentElement.dataset.theme) + 1) % themes.length];
    document.documentElement.dataset.theme = next;
    localStorage.setItem('theme', next);
    show();
  });
  show();
}

function showBudget({ limit, used }) {
  byId('budget-text').textContent = `${number(used)} of ${buzz(limit)} spent, ${number(Math.max(limit - used, 0))} left`;
  byId('budget-meter').max = Math.max(limit, 1);
  byId('budget-meter').value = used;
}

/** One stream for the whole page. The browser connects again by itself; every connection begins with all that runs, so nothing is missed in between. */
function listen() {
  const changes = new EventSource('api/changes');
  changes.addEventListener('open', () => {
    byId('offline').hidden = true;
    loadWorks();
  });
  changes.addEventListener('change', event => {
    const { budget, work } = JSON.parse(event.data);
    if (budget) showBudget(budget);
    if (work) showWork(work);
  });
  changes.addEventListener('error', () => {
    byId('offline').hidden = false;
    if (changes.readyState === EventSource.CLOSED) setTimeout(listen, 2000);
  });
}

setUpTheme();
closeable(byId('models'));
closeable(byId('viewer'));
setUpForm();
setUpWorks();
listen();

const studio = await get('api/studio');
byId('service').textContent = studio.isSimulator ? 'Simulator: free' : studio.service;
byId('service').hidden = false;
showBudget(studio.budget);
useChoices(studio.kinds);
await openForm();
