/**
 * The models the fake knows, and what each takes. Ids are those of SDK 1.14.0; what the 5.5 generation turns down is from
 * https://platform.claude.com/docs (read November 2026): no forced tool, no `disabled` and no budgeted thinking, and
 * `between_tools` on Sonnet only. It is not known whether Haiku 5.5 is as strict; here it is. The older ones stand for models
 * that still take what the new ones turn down.
 */
import type Anthropic from '@anthropic-ai/sdk';

type ThinkingType = Anthropic.ThinkingConfigParam['type'];

/** What a model takes. */
export interface ModelTraits {
  readonly id: string;
  readonly line: 'haiku' | 'sonnet' | 'opus' | 'fable';
  /** Of `thinking.type`. */
  readonly thinking: readonly ThinkingType[];
  /** Whether `tool_choice` may be `any` or `tool`. */
  readonly forcedTools: boolean;
}

/** Tokens that go in, and the most that come out. */
export const contextTokens = 1_000_000;
export const mostOutputTokens = 128_000;

const strict = (id: string, line: ModelTraits['line'], ...more: ThinkingType[]): ModelTraits => ({
  id,
  line,
  thinking: ['adaptive', ...more],
  forcedTools: false,
});

const older = (id: string, line: ModelTraits['line'], ...thinking: ThinkingType[]): ModelTraits => ({
  id,
  line,
  thinking,
  forcedTools: true,
});

const catalogue: readonly ModelTraits[] = [
  strict('claude-opus-5-5', 'opus'),
  strict('claude-sonnet-5-5', 'sonnet', 'between_tools'),
  strict('claude-haiku-5-5', 'haiku'),
  strict('claude-fable-5-1', 'fable'),
  strict('claude-fable-5-2', 'fable'),
  older('claude-opus-5', 'opus', 'adaptive', 'disabled'),
  older('claude-haiku-4-5', 'haiku', 'disabled', 'enabled'),
];

export const modelOf = (id: string): ModelTraits | undefined => catalogue.find((model) => model.id === id);

const support = (supported: boolean) => ({ supported });
const yes = support(true);
const no = support(false);

/** What `GET /v1/models/{id}` answers. */
export const modelInfo = ({ id, line, thinking }: ModelTraits): Anthropic.ModelInfo => ({
  id,
  type: 'model',
  display_name: id.replace('claude-', 'Claude ').replaceAll('-', ' '),
  created_at: '2026-09-01T00:00:00Z',
  lifecycle: 'active',
  deprecated_at: null,
  retires_at: null,
  line,
  max_input_tokens: contextTokens,
  max_tokens: mostOutputTokens,
  capabilities: {
    batch: yes,
    citations: yes,
    code_execution: yes,
    context_management: {
      supported: true,
      clear_thinking_20251015: yes,
      clear_tool_uses_20250919: yes,
      compact_20260112: no,
    },
    effort: { supported: true, low: yes, medium: yes, high: yes, xhigh: yes, max: yes },
    image_input: yes,
    pdf_input: yes,
    server_tools: { supported: true, code_execution: yes, web_search: yes },
    structured_outputs: yes,
    thinking: {
      supported: true,
      types: {
        adaptive: support(thinking.includes('adaptive')),
        between_tools: support(thinking.includes('between_tools')),
        disabled: support(thinking.includes('disabled')),
        enabled: support(thinking.includes('enabled')),
      },
    },
  },
});

/** All of them, as `GET /v1/models` lists them. */
export const allModels = (): readonly Anthropic.ModelInfo[] => catalogue.map(modelInfo);
