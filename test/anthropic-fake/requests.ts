/** Parts of requests, as they are sent; what the types do not allow is what some tests are about. */
import Anthropic from '@anthropic-ai/sdk';

/** Fields of a request. */
export type Fields = Readonly<Record<string, unknown>>;

export const user = (...content: unknown[]) => ({ role: 'user', content });
export const model = (...content: unknown[]) => ({ role: 'assistant', content });
export const words = (said: string, more: Fields = {}) => ({ type: 'text', text: said, ...more });
export const call = (id: string, name = 'lookup') => ({ type: 'tool_use', id, name, input: {} });
export const result = (id: string) => ({ type: 'tool_result', tool_use_id: id, content: 'found' });
export const tool = (name: string, more: Fields = {}) => ({
  name,
  input_schema: { type: 'object' },
  ...more,
});
export const cached = (ttl?: string) => ({
  cache_control: { type: 'ephemeral', ...(ttl === undefined ? {} : { ttl }) },
});
export const saying = (...messages: unknown[]) => ({ tools: [tool('lookup')], messages });

/** What is wrong with a request that is the least otherwise, in the API's words with the status; undefined where nothing is. */
export const saidTo = async (client: Anthropic, fields: Fields): Promise<string | undefined> => {
  const body = { model: 'claude-sonnet-5-5', max_tokens: 1_000, messages: [user(words('hello'))], ...fields };
  try {
    await client.messages.create(body as unknown as Anthropic.MessageCreateParamsNonStreaming);
    return;
  } catch (error) {
    if (error instanceof Anthropic.APIError) return `${error.status} ${error.type} ${error.apiMessage}`;
    throw error;
  }
};
