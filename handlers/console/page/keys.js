import { byId } from './dom.js';

const typing = (target) =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

const step = (by, go) => {
  const links = [...document.querySelectorAll('#threads a')];
  const at = links.findIndex((link) => link.getAttribute('aria-current') === 'page');
  const next = links[Math.min(links.length - 1, Math.max(0, at + by))];
  if (next !== undefined) go(next.getAttribute('href'));
};

/** Single keys, where nobody types; the list of them is behind the question mark. */
export const startKeys = ({ go, openBrief, closeAll }) => {
  const acts = {
    '/': () => {
      const text = byId('composer-text');
      text.focus();
      if (text.value === '') {
        text.value = '/';
        text.dispatchEvent(new Event('input', { bubbles: true }));
      }
    },
    c: () => byId('composer-text').focus(),
    n: () => go('/'),
    m: () => go('/map'),
    j: () => step(1, go),
    k: () => step(-1, go),
    b: openBrief,
    q: () =>
      document
        .querySelector('.question-card:not(.old) input:enabled, .question-card:not(.old) button:enabled')
        ?.focus(),
    '?': () => byId('help-keys').showModal(),
  };
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeAll();
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event.target))
      return;
    if (document.querySelector('dialog[open]') !== null) return;
    const act = Object.hasOwn(acts, event.key) ? acts[event.key] : undefined;
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  byId('keys').addEventListener('click', () => byId('help-keys').showModal());
};
