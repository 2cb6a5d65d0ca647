import { askedIdeaClasses } from './vocabulary-told-today-2.ts';
import { presentIdeaClasses } from './vocabulary-told-today-3.ts';
import { todayMoreClasses } from './vocabulary-told-today-b.ts';
import { todayPresentMoreClasses } from './vocabulary-told-today-c.ts';
import { todayPlainClasses } from './vocabulary-told-today-d.ts';

/** Word classes of the ideas in rules/told-today.ts. */
export const todayIdeaClasses: Readonly<Record<string, string>> = {
  ...askedIdeaClasses,
  ...presentIdeaClasses,
  ...todayMoreClasses,
  ...todayPresentMoreClasses,
  ...todayPlainClasses,
};
