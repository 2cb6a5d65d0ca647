/** Word classes of the ideas in rules/told-hurts-data.ts. */
export const hurtsDataIdeaClasses: Readonly<Record<string, string>> = {};
