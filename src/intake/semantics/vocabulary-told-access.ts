/** Word classes of the ideas in rules/told-access.ts. */
export const accessIdeaClasses: Readonly<Record<string, string>> = {};
