/** Which thinking a model takes, and with what. */
import type Anthropic from '@anthropic-ai/sdk';
import type { ModelTraits } from '../models.ts';

const leastBudget = 1_024;

export const thinkingProblem = (
  { thinking, max_tokens: most, output_config: output }: Anthropic.MessageCreateParams,
  model: ModelTraits,
): string | undefined => {
  if (thinking === undefined) return;
  if (!model.thinking.includes(thinking.type))
    return `"thinking.type.${thinking.type}" is not supported for this model. Use "thinking.type.adaptive" and "output_config.effort" to control thinking behavior.`;
  if (thinking.type === 'between_tools' && (output?.effort === 'xhigh' || output?.effort === 'max'))
    return `thinking.type.between_tools: not supported with effort ${output.effort}`;
  if (thinking.type !== 'enabled') return;
  if (thinking.budget_tokens < leastBudget)
    return `thinking.enabled.budget_tokens: Input should be greater than or equal to ${leastBudget}`;
  return most !== undefined && thinking.budget_tokens >= most
    ? '`max_tokens` must be greater than `thinking.budget_tokens`.'
    : undefined;
};
