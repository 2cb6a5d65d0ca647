import { showBrief, swap } from './brief.js';
import { keepingPlace, tidyCards } from './cards.js';
import { byId, make, tell, when } from './dom.js';
import { hueOf, initials } from './people.js';

const botWords = {
  brief: 'updated the brief',
  questions: 'asks',
  progress: 'works',
  report: 'advises',
  difference: 'shows what differs',
  answer: 'answers',
  decision: 'noted the decision',
  digest: 'sums up',
  file: 'made a file',
  notice: 'says',
};

const mark = () => {
  const holder = make('span', { class: 'face bot-face', 'aria-hidden': 'true' });
  holder.append(document.querySelector('.brand .bob').cloneNode(true));
  return holder;
};

const headOf = (message) => {
  const name = message.from === 'person' ? message.by.name : 'Plumbline';
  const time = make(
    'time',
    { datetime: new Date(message.at).toISOString(), title: new Date(message.at).toLocaleString() },
    when(message.at),
  );
  return make('header', { class: 'message-head' }, make('strong', {}, name), time);
};

/** Without its revision: that counts facts, and whoever has sent one message takes it for a count of messages. */
const stub = () => {
  const button = make('button', { type: 'button', class: 'brief-stub', 'data-brief': true }, 'The brief');
  return make('p', { class: 'meta' }, button, ' is kept up to date beside this conversation.');
};

/** A message as an item of the list. */
const item = (message) => {
  const person = message.from === 'person';
  const face = person
    ? make(
        'span',
        { class: `face ${hueOf(message.by.name)}`, 'aria-hidden': 'true' },
        initials(message.by.name),
      )
    : mark();
  const body = make('div', { class: 'body' });
  const element = make(
    'li',
    {
      id: `m-${message.seq}`,
      class: `message from-${message.from} kind-${message.kind}`,
      'data-seq': message.seq,
      'data-kind': message.kind,
    },
    face,
    make('div', { class: 'message-main' }, headOf(message), body),
  );
  fill(element, message);
  return element;
};

const fill = (element, message) => {
  const body = element.querySelector('.body');
  element.className = `message from-${message.from} kind-${message.kind}`;
  element.dataset.kind = message.kind;
  if (message.kind === 'brief') body.replaceChildren(stub());
  else swap(body, message.html);
};

/** A pasted brief of many lines is cut, with a way to see it whole. */
const cutLong = (element) => {
  const words = element.querySelector('.said');
  if (words === null || words.scrollHeight < 320) return;
  words.classList.add('cut');
  const button = make(
    'button',
    { type: 'button', class: 'quiet', 'aria-expanded': 'false' },
    'Show all of it',
  );
  button.addEventListener('click', () => {
    const cut = words.classList.toggle('cut');
    button.textContent = cut ? 'Show all of it' : 'Show less';
    button.setAttribute('aria-expanded', String(!cut));
  });
  words.after(button);
};

const view = () => byId('view');
const isAtEnd = () => view().scrollHeight - view().scrollTop - view().clientHeight < 160;

/** Brings a new message into view: a short one by its end, a long one by its beginning. */
const follow = (element) => {
  const long = element.offsetHeight > view().clientHeight * 0.8;
  view().scrollTo({ top: long ? element.offsetTop - 16 : view().scrollHeight });
};

/** The list of messages: each is put in its place by its number, or in the place of what it edits. */
export const openMessages = () => {
  const list = byId('messages');
  let briefChange = 0;
  /** Of the facts, the newest that anything here tells of. */
  let revision = 0;

  const put = (message, { live }) => {
    const stays = isAtEnd();
    const known = byId(`m-${message.seq}`);
    const element = known ?? item(message);
    revision = Math.max(revision, message.revision ?? 0);
    keepingPlace(() => {
      if (known === null) {
        const after = [...list.children].find((each) => Number(each.dataset.seq) > message.seq);
        list.insertBefore(element, after ?? list.querySelector('.sending'));
        cutLong(element);
      } else fill(known, message);
      tidyCards(revision);
    });
    if (live && (stays || (known === null && message.from === 'person'))) follow(element);
    else if (live && known === null) byId('newer').hidden = false;
    if (message.kind === 'brief' && message.change > briefChange) {
      briefChange = message.change;
      showBrief(message.html);
    }
    if (live && known === null)
      tell(
        message.from === 'person'
          ? `${message.by.name} wrote`
          : `Plumbline ${botWords[message.kind] ?? 'wrote'}`,
      );
  };

  view().addEventListener('scroll', () => {
    if (isAtEnd()) byId('newer').hidden = true;
  });
  byId('newer').addEventListener('click', () =>
    view().scrollTo({ top: view().scrollHeight, behavior: 'smooth' }),
  );

  return {
    put,
    clear: () => {
      briefChange = 0;
      revision = 0;
      list.replaceChildren();
      byId('newer').hidden = true;
      showBrief(undefined);
    },
    /** Messages that are on their way, below all others. */
    showSending: (waiting) => {
      for (const element of list.querySelectorAll('.sending')) element.remove();
      for (const { id, by, text, answer } of waiting) {
        const words =
          answer === undefined
            ? text
            : answer.text || (answer.way === 'unknown' ? 'Don’t know' : 'You decide');
        const element = make(
          'li',
          { class: 'message from-person sending', id: `sending-${id}` },
          make('span', { class: `face ${hueOf(by.name)}`, 'aria-hidden': 'true' }, initials(by.name)),
          make(
            'div',
            { class: 'message-main' },
            make(
              'header',
              { class: 'message-head' },
              make('strong', {}, by.name),
              make('span', { class: 'meta' }, 'on its way'),
            ),
            make('p', { class: 'said cut' }, words),
          ),
        );
        list.append(element);
      }
      if (waiting.length > 0) view().scrollTo({ top: view().scrollHeight });
    },
    toEnd: () => view().scrollTo({ top: view().scrollHeight }),
    first: () => Number(list.firstElementChild?.dataset.seq ?? 0),
  };
};
