/** Word classes of the ideas in rules/told-today.ts. */
export const todayIdeaClasses: Readonly<Record<string, string>> = {};
