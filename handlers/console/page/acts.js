import { toNextQuestion } from './cards.js';
import { byId } from './dom.js';

const confirmed = (question) =>
  new Promise((resolve) => {
    const dialog = byId('confirm');
    byId('confirm-text').textContent = question;
    dialog.returnValue = '';
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
    dialog.showModal();
  });

const answered = (form, words) => {
  const wasIn = form.contains(document.activeElement);
  form.classList.add('sent');
  for (const control of form.querySelectorAll('input, button')) control.disabled = true;
  const line = form.querySelector('.answered');
  if (line !== null) {
    line.hidden = false;
    line.textContent = `Answered: ${words}`;
  }
  if (wasIn) toNextQuestion({ after: form });
};

/** What was typed, picked among boxes, or pressed. */
const given = (form, submitter) => {
  const field = form.elements.namedItem('value');
  if (field instanceof HTMLInputElement) return field.value.trim();
  const pressed = (submitter?.value ?? '').trim();
  if (pressed !== '') return pressed;
  return [...form.querySelectorAll('input[name="picked"]:checked')].map(({ value }) => value).join('; ');
};

const answer = (form, submitter, post) => {
  const { fact, revision } = form.dataset;
  const way = submitter?.name === 'way' ? submitter.value : 'typed';
  const text = way === 'typed' ? given(form, submitter) : '';
  if (way === 'typed' && text === '') return;
  post({ answer: { fact, revision: Number(revision), way, text } });
  answered(form, way === 'typed' ? text : (submitter?.textContent ?? ''));
};

/** Carries out what the cards mark as something to do. */
export const startActs = ({ post, write, zoom, openBrief }) => {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    const { act, fact } = form.dataset;
    if (act === undefined) return;
    event.preventDefault();
    if (act === 'answer') answer(form, event.submitter, post);
    if (act === 'correct') {
      const value = form.elements.namedItem('value').value.trim();
      if (value === '') return;
      post({ text: `/correct ${fact} ${value}`, shown: `Correct ${form.dataset.title}: ${value}` });
      const details = form.closest('details');
      if (details !== null) details.open = false;
    }
  });
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const button = target?.closest('[data-say], [data-compose], [data-zoom], [data-brief]');
    if (button instanceof HTMLElement) {
      const { say, shown, compose, zoom: picture, confirm } = button.dataset;
      if (say !== undefined)
        void (confirm === undefined ? Promise.resolve(true) : confirmed(confirm)).then((yes) => {
          if (yes) post({ text: say, shown });
        });
      else if (compose !== undefined) write(compose);
      else if (picture !== undefined) zoom(button);
      else openBrief();
      return;
    }
    // A figure in a text answers why it is what it is.
    const figure = target?.closest('.messages .figure');
    const why = figure?.getAttribute('title') ?? '';
    if (why.startsWith('why ')) post({ text: `/${why}` });
  });
  document.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLImageElement) target.closest('.picture')?.classList.add('drawn');
    },
    true,
  );
  // What could not be drawn is told in words.
  document.addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof HTMLImageElement)) return;
      const button = target.closest('.picture');
      if (button === null) return;
      const words = document.createElement('p');
      words.className = 'unseen';
      words.textContent = target.alt;
      button.replaceWith(words);
    },
    true,
  );
};
