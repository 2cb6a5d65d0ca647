/** Word classes of the ideas in rules/told-guarantees.ts. */
export const guaranteesIdeaClasses: Readonly<Record<string, string>> = {};
