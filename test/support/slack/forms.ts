import type { Deliveries, Delivery } from './delivery.ts';
import {
  closedPayload,
  pressPayload,
  shortcutPayload,
  submissionPayload,
  viewPressPayload,
} from './envelopes.ts';
import { stateOf, type Values } from './form-state.ts';
import { shown } from './methods/call.ts';
import { createView, replaceView, shownView } from './methods/views.ts';
import type { Json, Team, View } from './model.ts';
import { isRecord } from './shapes/check.ts';
import { refuseView } from './shapes/payloads.ts';
import { objectsIn } from './shapes/sums.ts';
import { findMessage, type State } from './state.ts';

/** What became of a submitted form: closed, replaced by another view, or sent back with what is wrong in it. */
export interface Submitted {
  readonly delivery: Delivery;
  readonly outcome: 'closed' | 'updated' | 'pushed' | 'refused' | 'failed';
  /** By block id, as the person reads it under each field. */
  readonly errors: Readonly<Record<string, string>>;
}

/** The element that a person presses, and its block. */
export const pressed = (blocks: readonly Json[], actionId: string): readonly [Json, Json] => {
  const ids: string[] = [];
  for (const [block] of objectsIn(blocks, ''))
    for (const element of [
      ...((block['elements'] ?? []) as unknown[]),
      block['accessory'],
      block['element'],
      ...((block['actions'] ?? []) as unknown[]),
      ...(isRecord(block['positive_button']) ? [block] : []),
    ])
      if (isRecord(element) && typeof element['action_id'] === 'string') {
        if (element['action_id'] === actionId) return [block, element];
        ids.push(element['action_id']);
      }
  throw new Error(`nothing to press with action_id ${actionId}; there is ${ids.join(', ')}`);
};

/** The action as Slack reports it. What an element holds comes from the state; a button brings its text and value. */
export const actionOf = (block: Json, element: Json, state: Json): Json => {
  const blockId = String(block['block_id']);
  const actionId = String(element['action_id']);
  const held = (state['values'] as Record<string, Record<string, Json>>)[blockId]?.[actionId] ?? {};
  const keep = ['text', 'value', 'style'].filter((name) => element[name] !== undefined);
  return {
    type: element['type'],
    action_id: actionId,
    block_id: blockId,
    ...Object.fromEntries(keep.map((name) => [name, element[name]])),
    ...held,
  };
};

export const pressMessage = (
  state: State,
  deliveries: Deliveries,
  user: string,
  what: { readonly ts: string; readonly actionId: string; readonly values: Values },
): Promise<Delivery> => {
  const found = findMessage(state, what.ts);
  if (found === undefined) throw new Error(`no message ${what.ts}`);
  const { team, channel, message } = found;
  if (message.ephemeralTo !== undefined && message.ephemeralTo !== user)
    throw new Error(`${user} does not see ${what.ts}`);
  const blocks = message.blocks ?? [];
  const [block, element] = pressed(blocks, what.actionId);
  const values = stateOf(blocks, what.values, false);
  return deliveries.deliver(
    'interactive',
    pressPayload(state, team, {
      user,
      channel,
      message,
      shown: shown(channel, message),
      action: actionOf(block, element, values),
      values,
    }),
  );
};

export const pressView = (
  state: State,
  deliveries: Deliveries,
  team: Team,
  what: { readonly view: View; readonly actionId: string; readonly values: Values },
): Promise<Delivery> => {
  const { view } = what;
  const blocks = view.content['blocks'] as readonly Json[];
  const [block, element] = pressed(blocks, what.actionId);
  const values = stateOf(blocks, what.values, false);
  return deliveries.deliver(
    'interactive',
    viewPressPayload(state, team, {
      user: view.user,
      view: shownView(state, team, view),
      action: actionOf(block, element, values),
      values,
    }),
  );
};

const answered = (delivery: Delivery): Json => {
  const body = delivery.attempts.at(-1)?.body ?? '';
  if (body.trim() === '') return {};
  const parsed: unknown = JSON.parse(body);
  return isRecord(parsed) ? parsed : {};
};

const wantedView = (answer: Json): Json => {
  const view = answer['view'];
  const wrong = refuseView(view, 'modal');
  if (wrong !== undefined) throw new Error(`view in the answer: ${wrong.messages.join('; ')}`);
  return view as Json;
};

const namedErrors = (view: View, answer: Json): Readonly<Record<string, string>> => {
  const errors = answer['errors'] as Readonly<Record<string, string>>;
  const inputs = [...objectsIn(view.content['blocks'], '')]
    .filter(([each]) => each['type'] === 'input')
    .map(([each]) => each['block_id']);
  const strange = Object.keys(errors).filter((id) => !inputs.includes(id));
  if (strange.length > 0) throw new Error(`errors for no input block: ${strange.join(', ')}`);
  return errors;
};

/** A person submits a modal and sees what the app makes of it. */
export const submitView = async (
  state: State,
  deliveries: Deliveries,
  team: Team,
  what: { readonly view: View; readonly values: Values },
): Promise<Submitted> => {
  const { view } = what;
  const stack = team.modals.get(view.user) ?? [];
  if (stack.at(-1) !== view) throw new Error(`${view.id} is not the modal in front`);
  if (view.content['submit'] === undefined) throw new Error(`${view.id} has nothing to submit`);
  const values = stateOf(view.content['blocks'] as readonly Json[], what.values, true);
  const delivery = await deliveries.deliver(
    'interactive',
    submissionPayload(state, team, { user: view.user, view: shownView(state, team, view), values }),
  );
  const end = (outcome: Submitted['outcome'], errors: Submitted['errors'] = {}): Submitted => ({
    delivery,
    outcome,
    errors,
  });
  if (delivery.state !== 'acknowledged') return end('failed');
  const answer = answered(delivery);
  switch (answer['response_action']) {
    case undefined:
      team.modals.set(view.user, stack.slice(0, -1));
      return end('closed');
    case 'clear':
      team.modals.set(view.user, []);
      return end('closed');
    case 'errors':
      return end('refused', namedErrors(view, answer));
    case 'update':
      replaceView(state, view, wantedView(answer));
      return end('updated');
    case 'push': {
      const next = createView(state, team, view.user, wantedView(answer));
      if ('refused' in next) throw new Error(String(next.refused['error']));
      team.modals.set(view.user, [...stack, next]);
      return end('pushed');
    }
    default:
      throw new Error(`response_action ${String(answer['response_action'])}`);
  }
};

/** A person closes the modal in front; the app hears of it if the view asked for that. */
export const closeView = async (
  state: State,
  deliveries: Deliveries,
  team: Team,
  user: string,
): Promise<Delivery | undefined> => {
  const stack = team.modals.get(user) ?? [];
  const view = stack.at(-1);
  if (view === undefined) throw new Error(`${user} has no modal open`);
  const cleared = view.content['clear_on_close'] === true;
  const shownNow = shownView(state, team, view);
  team.modals.set(user, cleared ? [] : stack.slice(0, -1));
  if (view.content['notify_on_close'] !== true) return;
  return await deliveries.deliver(
    'interactive',
    closedPayload(state, team, { user, view: shownNow, cleared }),
  );
};

export const useShortcut = (
  state: State,
  deliveries: Deliveries,
  team: Team,
  what: { readonly user: string; readonly callbackId: string; readonly ts?: string | undefined },
): Promise<Delivery> => {
  if (!state.app.shortcuts.includes(what.callbackId)) throw new Error(`no shortcut ${what.callbackId}`);
  const found = what.ts === undefined ? undefined : findMessage(state, what.ts);
  if (what.ts !== undefined && found === undefined) throw new Error(`no message ${what.ts}`);
  return deliveries.deliver(
    'interactive',
    shortcutPayload(state, team, {
      user: what.user,
      callbackId: what.callbackId,
      ...(found === undefined
        ? {}
        : { on: { channel: found.channel, message: shown(found.channel, found.message) } }),
    }),
  );
};
