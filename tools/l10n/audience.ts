/** What only the author of the data gets to read is loaded apart from what every citizen does. */
export const isForAuthors = (id: string): boolean => id.startsWith('issue.');
