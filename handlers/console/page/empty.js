import { byId, make } from './dom.js';

const opening = (text) => {
  const words = text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .join(' ')
    .replaceAll(/[*_`]/g, '');
  return words.length <= 150 ? words : `${words.slice(0, 147).replace(/\s\S*$/, '')} …`;
};

/** What a newcomer sees: what to type, and examples that can be tried with a click. */
export const showEmpty = (examples, write) => {
  const cards = examples.map(({ title, text }) => {
    const button = make(
      'button',
      { type: 'button', class: 'example' },
      make('strong', {}, title),
      make('span', {}, opening(text)),
    );
    button.addEventListener('click', () => write(text));
    return make('li', {}, button);
  });
  const promise = (title, text) => make('li', {}, make('strong', {}, title), make('span', {}, text));
  byId('empty').replaceChildren(
    make('h2', {}, 'What do you need to build?'),
    make(
      'p',
      { class: 'lead' },
      'Tell it the way you would tell a colleague: what comes in and how much of it, what must never happen, what hurts today, how many of you there are. Numbers help; guesses are fine.',
    ),
    make('h3', {}, 'Or try one of these'),
    make('ul', { class: 'examples' }, ...cards),
    make(
      'ul',
      { class: 'promises' },
      promise('It asks only what can change the answer', 'The rest is assumed, and marked so.'),
      promise('Every number can be replayed', '/why shows its formula, inputs and sources.'),
      promise('It says when it stops being right', 'Limits come with a date or a value.'),
    ),
  );
};
