/** Word classes of the ideas in rules/told-flow.ts. */
export const flowIdeaClasses: Readonly<Record<string, string>> = {};
