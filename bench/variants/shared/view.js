// What every variant but ours shows of a plan: ours reads the plan itself.

const words = {
  pl: {
    level: 'Cel strategiczny',
    count: {
      one: 'cel operacyjny',
      few: 'cele operacyjne',
      many: 'celów operacyjnych',
      other: 'celu operacyjnego',
    },
  },
  en: { level: 'Strategic goal', count: { one: 'operational goal', other: 'operational goals' } },
};

export function viewOf(plan, language) {
  const { level, count } = words[language];
  const plural = new Intl.PluralRules(language);
  return {
    title: plan.title[language],
    goals: plan.goals.map(({ number, title, goals }) => ({
      id: `goal-${number}`,
      label: `${level} ${number}.`,
      title: title[language],
      count: `${goals.length} ${count[plural.select(goals.length)]}`,
      goals: goals.map((goal) => ({
        id: `goal-${goal.number}`,
        number: `${goal.number}.`,
        title: goal.title[language],
      })),
    })),
  };
}
