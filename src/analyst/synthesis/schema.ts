import { zodOutputFormat } from '@anthropic-ai/sdk/helpers/zod';
import { studied } from '../../contracts/study.ts';

/** What the synthesis returns, as the schema goes over the wire. */
export const wireSchema: Readonly<Record<string, unknown>> = zodOutputFormat(studied).schema;
