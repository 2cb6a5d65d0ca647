/** Word classes of the ideas in rules/told-hurts-system.ts. */
export const hurtsSystemIdeaClasses: Readonly<Record<string, string>> = {};
