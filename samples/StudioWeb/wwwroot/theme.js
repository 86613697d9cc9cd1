// Before anything is drawn: the colours that were chosen, else those of the system.
document.documentElement.dataset.theme = localStorage.getItem('theme') ?? 'automatic';
