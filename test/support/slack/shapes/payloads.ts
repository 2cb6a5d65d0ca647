import { limits } from '../limits.ts';
import { blockOf } from './blocks.ts';
import { boolean, isRecord, list, oneOf, shape, string } from './check.ts';
import { plainText } from './objects.ts';
import { objectsIn, repeatedIds, tooMuch } from './sums.ts';

/** Why Slack refuses a payload: its code and what it says about the places. */
export interface Refusal {
  readonly error: string;
  readonly messages: readonly string[];
}

const refusal = (error: string, wrong: readonly string[]): Refusal => ({
  error,
  messages: wrong.map((words) => `[ERROR] ${words}`),
});

/** `undefined` for blocks that Slack would show as they are. */
export const refuseBlocks = (blocks: unknown): Refusal | undefined => {
  if (!Array.isArray(blocks) || blocks.some((block) => !isRecord(block)))
    return refusal('invalid_blocks_format', []);
  const wrong: string[] = [];
  list(blockOf('message'), 0, limits.message.blocks)(blocks, '/blocks', wrong);
  for (const [each, at] of objectsIn(blocks, '/blocks'))
    if (each['type'] === 'file_input') wrong.push(`unsupported in messages: file_input [json-pointer:${at}]`);
  wrong.push(...repeatedIds(blocks, '/blocks'));
  if (wrong.length > 0) return refusal('invalid_blocks', wrong);
  const sum = tooMuch(blocks);
  return sum === undefined ? undefined : refusal(sum.error, sum.messages);
};

const scalar = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);

const flat = (value: unknown): boolean => isRecord(value) && Object.values(value).every(scalar);

/** Metadata: a name and a payload of plain values, objects of plain values, or lists of such objects. */
export const refuseMetadata = (metadata: unknown): Refusal | undefined => {
  if (!isRecord(metadata)) return refusal('invalid_metadata_format', []);
  if (Object.keys(metadata).length === 0) return;
  const { event_type: type, event_payload: payload, ...rest } = metadata;
  if (
    typeof type !== 'string' ||
    !/^\w{1,255}$/.test(type) ||
    !isRecord(payload) ||
    Object.keys(rest).length > 0
  )
    return refusal('invalid_metadata_format', []);
  const fits = Object.values(payload).every(
    (value) => scalar(value) || flat(value) || (Array.isArray(value) && value.every(flat)),
  );
  if (!fits) return refusal('invalid_metadata_schema', []);
  return Buffer.byteLength(JSON.stringify(metadata)) > limits.message.metadataBytes
    ? refusal('metadata_too_large', [])
    : undefined;
};

const common = {
  private_metadata: string(limits.view.privateMetadata, 0),
  callback_id: string(limits.view.callbackId, 0),
  external_id: string(limits.view.externalId, 0),
};

const modal = shape(
  {
    type: oneOf('modal'),
    title: plainText(limits.view.title),
    blocks: list(blockOf('modal'), 1, limits.view.blocks),
  },
  {
    ...common,
    close: plainText(limits.view.button),
    submit: plainText(limits.view.button),
    clear_on_close: boolean,
    notify_on_close: boolean,
  },
  (view) =>
    view['submit'] === undefined &&
    [...objectsIn(view['blocks'], '')].some(([each]) => each['type'] === 'input')
      ? [['', 'missing required field: submit (there are input blocks)']]
      : [],
);

const home = shape({ type: oneOf('home'), blocks: list(blockOf('home'), 1, limits.view.blocks) }, common);

/** `undefined` for a view that Slack would open (`modal`) or publish (`home`). */
export const refuseView = (view: unknown, surface: 'modal' | 'home'): Refusal | undefined => {
  const wrong: string[] = [];
  if (surface === 'modal') modal(view, '/view', wrong);
  else home(view, '/view', wrong);
  if (isRecord(view)) {
    wrong.push(...repeatedIds(view['blocks'], '/view/blocks'));
    const focused = [...objectsIn(view['blocks'], '')].filter(([each]) => each['focus_on_load'] === true);
    if (focused.length > 1) wrong.push('only one element can have focus_on_load [json-pointer:/view/blocks]');
  }
  if (wrong.length > 0) return refusal('invalid_arguments', wrong);
  return Buffer.byteLength(JSON.stringify(view)) > limits.view.bytes
    ? refusal('view_too_large', [])
    : undefined;
};
