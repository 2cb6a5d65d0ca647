const rest = 60_000;

/**
 * What happens, as it happens. The browser comes back by itself after a break and says what it saw last; a page that nobody
 * looks at for a minute gives its connection back and catches up when it is looked at again.
 */
export const openLive = ({ message, thread, reload, broken }) => {
  let source;
  let looksAt;
  let after = 0;
  let resting;

  const connect = () => {
    source?.close();
    const query = new URLSearchParams({
      after: String(after),
      ...(looksAt === undefined ? {} : { thread: looksAt }),
    });
    source = new EventSource(`/api/events?${query}`);
    source.addEventListener('open', () => broken(false));
    source.addEventListener('error', () => broken(true));
    source.addEventListener('message', (event) => {
      if (event.lastEventId !== '') after = Math.max(after, Number(event.lastEventId));
      message(JSON.parse(event.data));
    });
    source.addEventListener('thread', ({ data }) => thread(JSON.parse(data)));
    source.addEventListener('reload', () => reload());
  };

  document.addEventListener('visibilitychange', () => {
    clearTimeout(resting);
    if (document.hidden) resting = setTimeout(() => source?.close(), rest);
    else if (source === undefined || source.readyState === EventSource.CLOSED) connect();
  });

  return (id, from) => {
    looksAt = id;
    after = from;
    connect();
  };
};
