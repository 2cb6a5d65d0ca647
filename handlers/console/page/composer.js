import { byId, keep, kept, make } from './dom.js';
import { openSuggestions } from './suggestions.js';

const mostFiles = 5;

const readFile = async (file, largest) => {
  if (file.size > largest) return { name: file.name, bytes: file.size, problem: 'over 1 MB, left out' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return { name: file.name, bytes: file.size, text };
  } catch {
    return { name: file.name, bytes: file.size, note: 'no text: it will be named, not read' };
  }
};

/** The composer: words, verbs, files. `say` gets what was written; a draft outlives a reload. */
export const openComposer = (verbs, limits, say) => {
  const text = byId('composer-text');
  const attached = byId('attached');
  let files = [];
  let thread = '';

  const grow = () => {
    text.style.height = 'auto';
    text.style.height = `${Math.min(text.scrollHeight + 2, innerHeight * 0.4)}px`;
  };
  const suggestions = openSuggestions(text, verbs, grow);

  const showFiles = () => {
    attached.hidden = files.length === 0;
    attached.replaceChildren(
      ...files.map((file, index) => {
        const remove = make('button', { type: 'button', 'aria-label': `Leave out ${file.name}` }, '✕');
        remove.addEventListener('click', () => {
          files = files.filter((_, each) => each !== index);
          showFiles();
          text.focus();
        });
        const note = file.problem ?? file.note;
        return make(
          'li',
          file.problem === undefined ? {} : { class: 'wrong' },
          file.name,
          note === undefined ? undefined : make('span', { class: 'meta' }, ` ${note}`),
          remove,
        );
      }),
    );
  };

  const add = async (list) => {
    const read = await Promise.all([...list].map((file) => readFile(file, limits.file)));
    const room = mostFiles - files.length;
    files = [...files, ...read.slice(0, room)];
    showFiles();
    if (read.length > room) byId('sending').textContent = `At most ${mostFiles} files come with one message.`;
  };

  const write = (words) => {
    text.value = words;
    grow();
    suggestions.look();
    keep(sessionStorage, `draft.${thread}`, words);
    text.focus();
  };

  const submit = () => {
    const good = files.filter(({ problem }) => problem === undefined);
    const words = text.value;
    if (words.trim() === '' && good.length === 0) return text.focus();
    files = [];
    showFiles();
    // Emptied before it is said: saying it may turn to another thread with a draft of its own.
    write('');
    say(
      words,
      good.map(({ name, bytes, text: content }) => ({
        name,
        bytes,
        ...(content === undefined ? {} : { text: content }),
      })),
    );
    return undefined;
  };

  byId('composer').addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    submit();
  });
  text.addEventListener('input', () => {
    grow();
    keep(sessionStorage, `draft.${thread}`, text.value);
  });
  byId('attach').addEventListener('click', () => byId('files').click());
  byId('files').addEventListener('change', ({ target }) => {
    void add(target.files).then(() => {
      target.value = '';
    });
  });
  for (const kind of ['dragover', 'drop'])
    byId('main').addEventListener(kind, (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      if (kind === 'drop') void add(event.dataTransfer.files);
    });

  return {
    write,
    /** Takes up the draft of another thread. */
    turnTo: (other) => {
      thread = other;
      text.value = kept(sessionStorage, `draft.${thread}`, '');
      grow();
    },
    focus: () => text.focus(),
  };
};
