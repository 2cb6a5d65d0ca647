import { byId, make } from './dom.js';

/** What of an older card must not be used any more, and what its one line says. */
const kinds = {
  '.question-card': {
    controls: 'input, button:not(.unfold)',
    line: (card) => {
      const count = card.querySelectorAll('form').length;
      return `Earlier ${count === 1 ? 'question' : 'questions'} (${count}); what is open stands below`;
    },
  },
  '.report-card': {
    controls: '.option button',
    line: (card) => `The same report as below: ${card.querySelector('h2')?.textContent ?? ''}`,
  },
};

const revisionOf = (card) => Number(card.dataset.revision ?? 0);

const disable = (controls, why) => {
  for (const control of controls) {
    control.disabled = true;
    control.title = why;
  }
};

/** Puts a card away under one line that brings it back. */
const fold = (card, words) => {
  if (card.querySelector(':scope > .unfold') !== null) return;
  const button = make('button', { type: 'button', class: 'quiet unfold', 'aria-expanded': 'false' }, words);
  button.addEventListener('click', () => {
    const folded = card.classList.toggle('folded');
    button.setAttribute('aria-expanded', String(!folded));
  });
  card.prepend(button);
  card.classList.add('folded');
};

const markOutdated = (card, revision) => {
  const words = `Outdated: facts have changed since (revision ${revision}). Advice on them is asked for with /advise.`;
  const mark =
    card.querySelector(':scope > .outdated') ?? make('p', { class: 'note warning outdated', role: 'note' });
  mark.textContent = words;
  card.querySelector(':scope > header')?.after(mark);
  disable(card.querySelectorAll('.option button'), 'Facts have changed since this report.');
};

/**
 * Only the newest questions can be answered, and only the newest report decided on, as long as no fact has changed since.
 * Older questions fold to one line, and so does an older copy of a report; an older report of other facts stays to be read.
 */
export const tidyCards = (revision) => {
  for (const [kind, { controls, line }] of Object.entries(kinds)) {
    const cards = [...byId('messages').querySelectorAll(kind)];
    for (const card of cards) {
      const newest = cards.at(-1);
      const old = card !== newest;
      card.classList.toggle('old', old);
      if (kind === '.report-card' && revisionOf(card) < revision) markOutdated(card, revision);
      if (!old) continue;
      disable(card.querySelectorAll(controls), 'A newer one stands below.');
      if (kind === '.question-card' || revisionOf(card) === revisionOf(newest)) fold(card, line(card));
    }
  }
};

const openForms = () => [
  ...document.querySelectorAll('.question-card:not(.old) form[data-act="answer"]:not(.sent)'),
];

/** To the question that comes next: the one named, or the first open one after `form`, or the first, or the composer. */
export const toNextQuestion = ({ fact, after, typed = '' }) => {
  const forms = openForms();
  const next =
    forms.find((form) => fact !== undefined && form.dataset.fact === fact) ??
    forms.find((form) => after?.compareDocumentPosition(form) & Node.DOCUMENT_POSITION_FOLLOWING) ??
    forms[0];
  const control = next?.querySelector('input:enabled, button:enabled') ?? byId('composer-text');
  // What was being typed goes along to the newer copy of its question.
  if (typed !== '' && control.name === 'value' && control.value === '' && next?.dataset.fact === fact)
    control.value = typed;
  control.focus();
};

/** Changes the cards without taking the keyboard away from whoever is in one of them. */
export const keepingPlace = (change) => {
  const active = document.activeElement;
  const form = active?.closest('.question-card form');
  const card = form?.closest('.message');
  change();
  if (!form || (active.isConnected && !active.disabled)) return;
  // The same question may have been put in its place already.
  const now = document.activeElement;
  if (now !== active && now !== null && now !== document.body) return;
  toNextQuestion({
    fact: form.dataset.fact,
    after: card,
    typed: active.name === 'value' ? active.value : '',
  });
};
