import { limits } from '../limits.ts';
import type { Json, Team, View } from '../model.ts';
import { refuseView } from '../shapes/payloads.ts';
import type { State } from '../state.ts';
import { type Answer, type Call, json, type Method, missing, refuse, refuseWith, text } from './call.ts';
import { identified } from './chat.ts';

const external = (state: State, team: string, id: unknown) =>
  typeof id === 'string' && id !== ''
    ? [...state.views.values()].find((view) => view.team === team && view.content['external_id'] === id)
    : undefined;

/** A view as Slack gives it back: with its id, its hash and where it stands in the stack. */
export const shownView = (state: State, team: Team, view: View): Json => {
  const stack = team.modals.get(view.user) ?? [];
  const place = stack.indexOf(view);
  const modal = view.content['type'] === 'modal';
  return {
    id: view.id,
    team_id: team.id,
    private_metadata: '',
    callback_id: '',
    external_id: '',
    ...(modal ? { clear_on_close: false, notify_on_close: false, close: null, submit: null } : {}),
    ...view.content,
    state: { values: {} },
    hash: view.hash,
    root_view_id: modal && place > 0 ? stack[0]?.id : view.id,
    previous_view_id: modal && place > 0 ? stack[place - 1]?.id : null,
    app_id: state.app.id,
    app_installed_team_id: team.id,
    bot_id: team.botId,
  };
};

const withIds = (state: State, view: Json): Json => ({
  ...view,
  blocks: identified(state, view['blocks'] as readonly Json[]),
});

/** A new view of this person, or why there is none. */
export const createView = (
  state: State,
  team: Team,
  user: string,
  content: Json,
): View | { readonly refused: Answer } => {
  if (external(state, team.id, content['external_id']) !== undefined)
    return { refused: refuse('duplicate_external_id') };
  const view: View = {
    id: state.nextId('V'),
    user,
    team: team.id,
    hash: state.nextId('h'),
    content: withIds(state, content),
  };
  state.views.set(view.id, view);
  return view;
};

/** Puts new content into a view that stands. */
export const replaceView = (state: State, view: View, content: Json): void => {
  view.content = withIds(state, content);
  view.hash = state.nextId('h');
};

/** The view of a call, checked. */
const given = (
  call: Call,
  surface: 'modal' | 'home',
): { readonly view: Json } | { readonly refused: Answer } => {
  const read = json(call.args, 'view');
  if (read.broken === true) return { refused: refuse('invalid_arguments') };
  if (read.value === undefined) return { refused: missing('view') };
  const wrong = refuseView(read.value, surface);
  return wrong === undefined ? { view: read.value as Json } : { refused: refuseWith(wrong) };
};

/** Takes a trigger in exchange: once, by the workspace that it was given to, and within three seconds. */
const exchange = (call: Call): { readonly user: string } | { readonly refused: Answer } => {
  const id = text(call.args, 'trigger_id');
  if (id === undefined) return { refused: missing('trigger_id') };
  const trigger = call.state.triggers.get(id);
  if (trigger === undefined || trigger.team !== call.team.id)
    return { refused: refuse('invalid_trigger_id') };
  if (trigger.used) return { refused: refuse('exchanged_trigger_id') };
  if (call.state.clock.now() - trigger.issuedAt > limits.trigger.lifeMs)
    return { refused: refuse('expired_trigger_id') };
  trigger.used = true;
  return { user: trigger.user };
};

const put =
  (how: 'open' | 'push') =>
  (call: Call): Answer => {
    const found = given(call, 'modal');
    if ('refused' in found) return found.refused;
    const by = exchange(call);
    if ('refused' in by) return by.refused;
    const stack = call.team.modals.get(by.user) ?? [];
    if (how === 'push' && stack.length === 0) return refuse('invalid_trigger_id');
    if (how === 'push' && stack.length >= limits.view.stack) return refuse('push_limit_reached');
    const view = createView(call.state, call.team, by.user, found.view);
    if ('refused' in view) return view.refused;
    call.team.modals.set(by.user, how === 'open' ? [view] : [...stack, view]);
    return { ok: true, view: shownView(call.state, call.team, view) };
  };

const update = (call: Call): Answer => {
  const found = given(call, 'modal');
  if ('refused' in found) return found.refused;
  const id = text(call.args, 'view_id');
  const view =
    id === undefined
      ? external(call.state, call.team.id, call.args['external_id'])
      : call.state.views.get(id);
  if (view === undefined || view.team !== call.team.id) return refuse('not_found');
  const standing = call.team.modals.get(view.user) ?? [];
  if (!standing.includes(view)) return refuse('not_found');
  const hash = text(call.args, 'hash');
  if (hash !== undefined && hash !== view.hash) return refuse('hash_conflict');
  replaceView(call.state, view, found.view);
  return { ok: true, view: shownView(call.state, call.team, view) };
};

const publish = (call: Call): Answer => {
  const found = given(call, 'home');
  if ('refused' in found) return found.refused;
  const user = text(call.args, 'user_id');
  if (user === undefined) return missing('user_id');
  if (!call.team.users.has(user)) return refuse('user_not_found');
  const before = call.team.homes.get(user);
  const hash = text(call.args, 'hash');
  if (hash !== undefined && hash !== before?.hash) return refuse('hash_conflict');
  if (before !== undefined) {
    replaceView(call.state, before, found.view);
    return { ok: true, view: shownView(call.state, call.team, before) };
  }
  const view = createView(call.state, call.team, user, found.view);
  if ('refused' in view) return view.refused;
  call.team.homes.set(user, view);
  return { ok: true, view: shownView(call.state, call.team, view) };
};

export const viewMethods: Readonly<Record<string, Method>> = {
  'views.open': { run: put('open') },
  'views.push': { run: put('push') },
  'views.update': { run: update },
  'views.publish': { run: publish },
};
