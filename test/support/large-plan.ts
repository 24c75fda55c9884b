const upTo = (count: number) => [...Array(count).keys()].map((index) => index + 1);

/** A plan of so many strategic goals, with so many operational goals in each, in two languages. */
export const largePlan = (groups: number, goalsInEach: number): object => ({
  language: 'pl',
  goals: upTo(groups).map((number) => ({
    number: `${number}`,
    title: { pl: `Cel ${number}`, en: `Goal ${number}` },
    goals: upTo(goalsInEach).map((goal) => ({
      number: `${number}.${goal}`,
      title: { pl: `Zadanie ${goal} celu ${number}`, en: `Task ${goal} of ${number}` },
    })),
  })),
});
