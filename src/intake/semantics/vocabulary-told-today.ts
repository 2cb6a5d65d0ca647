import { askedIdeaClasses } from './vocabulary-told-today-2.ts';
import { presentIdeaClasses } from './vocabulary-told-today-3.ts';

/** Word classes of the ideas in rules/told-today.ts. */
export const todayIdeaClasses: Readonly<Record<string, string>> = {
  ...askedIdeaClasses,
  ...presentIdeaClasses,
};
