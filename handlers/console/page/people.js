import { byId, keep, kept, make } from './dom.js';

const adding = 'add';
const hues = 5;

/** People who speak here, as this browser knows them. */
const people = () => kept(localStorage, 'people', [{ id: 'you', name: 'You' }]);

/** Who speaks in this tab: two tabs may be two people. */
export const speaker = () => {
  const all = people();
  const id = kept(sessionStorage, 'speaker', undefined) ?? kept(localStorage, 'speaker', undefined);
  return all.find((person) => person.id === id) ?? all[0];
};

/** One of a few quiet colours for a person, always the same. */
export const hueOf = (name) => {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return `hue-${sum % hues}`;
};

export const initials = (name) =>
  name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase();

const show = () => {
  const select = byId('speaker');
  select.replaceChildren(
    ...people().map(({ id, name }) => make('option', { value: id }, name)),
    make('option', { value: adding }, 'Someone else …'),
  );
  select.value = speaker().id;
};

const choose = (id) => {
  keep(sessionStorage, 'speaker', id);
  keep(localStorage, 'speaker', id);
  show();
};

/** Puts the picker to work. */
export const startPeople = () => {
  show();
  const dialog = byId('ask-name');
  byId('speaker').addEventListener('change', ({ target }) => {
    if (target.value !== adding) return choose(target.value);
    show();
    byId('name').value = '';
    dialog.returnValue = '';
    dialog.showModal();
    return undefined;
  });
  dialog.addEventListener('close', () => {
    const name = byId('name').value.trim();
    if (dialog.returnValue === 'add' && name !== '') {
      const known = people().find((person) => person.name === name);
      const person = known ?? { id: crypto.randomUUID().slice(0, 13), name };
      // The first name that is given is that of whoever sits here.
      if (known === undefined)
        keep(localStorage, 'people', [...people().filter(({ id }) => id !== 'you'), person]);
      choose(person.id);
    }
    // Given back by the dialog, the focus comes without a cursor; taken anew it has one.
    byId('composer-text').blur();
    byId('composer-text').focus();
  });
};
